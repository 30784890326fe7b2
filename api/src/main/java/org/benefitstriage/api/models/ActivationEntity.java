package org.benefitstriage.api.models;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code model_activation}, never changed. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "model_activation")
class ActivationEntity {

    @Id
    UUID id;

    String authority;

    @Column(name = "model_digest")
    String modelDigest;

    @Column(name = "card_digest")
    String cardDigest;

    @Column(name = "fairness_digest")
    String fairnessDigest;

    @Column(name = "medium_from")
    int mediumFrom;

    @Column(name = "high_from")
    int highFrom;

    String basis;

    @Column(name = "approved_by")
    String approvedBy;

    @Column(name = "approved_at")
    Instant approvedAt;
}
