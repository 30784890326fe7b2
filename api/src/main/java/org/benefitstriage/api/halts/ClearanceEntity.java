package org.benefitstriage.api.halts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code halt_clearance}, never changed. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "halt_clearance")
class ClearanceEntity {

    @Id
    @Column(name = "halt_id")
    UUID haltId;

    String because;

    @Column(name = "cleared_by")
    String clearedBy;

    @Column(name = "cleared_at")
    Instant clearedAt;
}
