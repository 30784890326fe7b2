package org.benefitstriage.api.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code claim}, read only. The keys that link claims stay in the database. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "claim")
class ClaimEntity {

    @Id
    UUID id;

    String authority;

    @Column(name = "client_id")
    String clientId;

    String reference;
    String benefits;

    @Column(name = "received_on")
    LocalDate receivedOn;

    @Column(name = "received_at")
    Instant receivedAt;

    byte[] snapshot;

    @Column(name = "snapshot_sha256")
    String snapshotSha256;
}
