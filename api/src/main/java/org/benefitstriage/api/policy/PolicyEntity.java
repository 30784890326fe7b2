package org.benefitstriage.api.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code verification_policy}: one adopted version, never changed. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "verification_policy")
@IdClass(PolicyEntity.Key.class)
class PolicyEntity {

    /** Which version of which policy of which council. */
    record Key(String authority, String id, int version) implements Serializable {}

    @Id
    String authority;

    @Id
    String id;

    @Id
    int version;

    byte[] document;

    @Column(name = "document_sha256")
    String documentSha256;

    @Column(name = "adopted_on")
    LocalDate adoptedOn;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;
}
