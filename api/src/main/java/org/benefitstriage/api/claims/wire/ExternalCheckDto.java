package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.ExternalCheck;
import org.benefitstriage.engine.claim.Owner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A check somebody else made, for example of earnings against the payroll feed. */
@Schema(
        name = "ExternalCheck",
        description = "A check somebody else made, for example of earnings against the payroll feed.")
record ExternalCheckDto(
        @Schema(description = "What was checked.", examples = "BENEFIT_AWARD", required = true)
        CheckKind kind,

        @Schema(description = "Whom it is about.", examples = "CLAIMANT", required = true)
        Owner owner,

        @Schema(description = "What came back.", examples = "MATCHED", required = true)
        CheckOutcome outcome,

        @Schema(description = "The day of the check.", examples = "2026-11-02") @Nullable
        LocalDate on,

        @Schema(description = "The amount the other side holds, if it gave one.") @Nullable
        RegularAmountDto observed) {

    ExternalCheck toDomain() {
        return new ExternalCheck(kind, owner, outcome, answer(on), answer(observed, RegularAmountDto::toDomain));
    }
}
