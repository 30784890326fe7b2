package org.benefitstriage.api.halts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.policy.HaltReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A halt of automatic approval, open or lifted.
 *
 * @param id the halt
 * @param everybody whether it stands on every council of the service
 * @param reason what kind of reason it has
 * @param details what was found, without personal data
 * @param openedBy who or what switched automatic approval off: an account's id, or a part of the service
 * @param openedAt when, UTC
 * @param clearance what lifted it, if anything has
 */
@Schema(name = "Halt", description = "While a halt is open, no claim of the council is approved without a person.")
public record HaltView(
        @Schema(description = "The halt.") UUID id,

        @Schema(description = "Whether it stands on every council of the service.")
        boolean everybody,

        @Schema(description = "What kind of reason it has.") HaltReason reason,

        @Schema(description = "What was found, without personal data.", examples = "missed-error-rate 0.06 > 0.05")
        String details,

        @Schema(description = "Who or what switched automatic approval off.", examples = "owner-1")
        String openedBy,

        @Schema(description = "When, UTC.") Instant openedAt,

        @Schema(description = "What lifted it, if anything has.")
        Optional<Clearance> clearance) {

    /**
     * What lifted a halt.
     *
     * @param because why, in the words of who did
     * @param clearedBy an account's id
     * @param clearedAt when, UTC
     */
    @Schema(name = "HaltClearance", description = "What lifted a halt.")
    public record Clearance(
            @Schema(description = "Why, in the words of who did.")
            String because,

            @Schema(description = "An account's id.", examples = "owner-1")
            String clearedBy,

            @Schema(description = "When, UTC.") Instant clearedAt) {}

    /** Whether it still keeps claims from being approved. */
    public boolean open() {
        return clearance.isEmpty();
    }

    static HaltView of(HaltEntity halt, Optional<ClearanceEntity> clearance) {
        return new HaltView(
                halt.id,
                halt.authority.equals(HaltEntity.EVERYBODY),
                HaltReason.ofStored(halt.reason),
                halt.details,
                halt.openedBy,
                halt.openedAt,
                clearance.map(row -> new Clearance(row.because, row.clearedBy, row.clearedAt)));
    }
}
