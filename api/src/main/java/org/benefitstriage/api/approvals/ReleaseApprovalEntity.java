package org.benefitstriage.api.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code release_approval}, never changed. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "release_approval")
class ReleaseApprovalEntity {

    @Id
    UUID id;

    String authority;

    @Column(name = "rules_digest")
    String rulesDigest;

    @Column(name = "parameters_digest")
    String parametersDigest;

    @Column(name = "model_digest")
    String modelDigest;

    String basis;

    @Column(name = "approved_by")
    String approvedBy;

    @Column(name = "approved_at")
    Instant approvedAt;
}
