package org.benefitstriage.api.candidates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A row of {@code rules_activation}, never changed. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "rules_activation")
class RulesActivationEntity {

    @Id
    UUID id;

    String authority;

    @Column(name = "rules_digest")
    String rulesDigest;

    @Column(name = "comparison_sha256")
    @Nullable
    String comparisonSha256;

    String basis;

    @Column(name = "approved_by")
    String approvedBy;

    @Column(name = "approved_at")
    Instant approvedAt;
}
