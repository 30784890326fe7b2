package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.answered;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Absence;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A temporary absence from home. */
@Schema(name = "Absence", description = "A temporary absence from home.")
record AbsenceDto(
        @Schema(description = "First day away.", examples = "2026-10-05", required = true)
        LocalDate from,

        @Schema(description = "The day of return, if known.", examples = "2026-11-09") @Nullable
        LocalDate expectedReturn,

        @Schema(description = "Whether outside Great Britain.", examples = "NO") @Nullable
        YesNo abroad,

        @Schema(
                description = "Why, in the form's words.",
                examples = "Staying with a daughter after an operation",
                minLength = 1,
                maxLength = Limits.FREE_TEXT,
                format = Limits.MULTI_LINE)
        @Nullable
        String reason) {

    Absence toDomain() {
        return new Absence(from, answer(expectedReturn), answered(abroad), answer(reason));
    }
}
