package org.benefitstriage.api.parameters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code figure_signature}, never changed. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "figure_signature")
class SignatureEntity {

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long number;

    String authority;

    @Column(name = "figure_id")
    String figureId;

    String figure;

    @Column(name = "period_from")
    LocalDate periodFrom;

    @Column(name = "period_to")
    LocalDate periodTo;

    String digest;

    String certainty;

    @Column(name = "law_checked")
    String lawChecked;

    @Enumerated(EnumType.STRING)
    SignatureAction action;

    String basis;

    @Column(name = "signed_by")
    String signedBy;

    @Column(name = "signed_at")
    Instant signedAt;
}
