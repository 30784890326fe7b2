package org.benefitstriage.api.halts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code halt}, never changed. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "halt")
class HaltEntity {

    /** Stands for every council. */
    static final String EVERYBODY = "*";

    @Id
    UUID id;

    String authority;
    String reason;
    String details;

    @Column(name = "opened_by")
    String openedBy;

    @Column(name = "opened_at")
    Instant openedAt;
}
