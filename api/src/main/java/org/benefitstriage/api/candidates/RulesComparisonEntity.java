package org.benefitstriage.api.candidates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code rules_comparison}, never changed. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "rules_comparison")
class RulesComparisonEntity {

    @Id
    UUID id;

    String authority;

    @Column(name = "rules_digest")
    String rulesDigest;

    byte[] document;

    @Column(name = "document_sha256")
    String documentSha256;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;
}
