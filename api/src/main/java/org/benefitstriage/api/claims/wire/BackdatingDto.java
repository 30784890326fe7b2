package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Backdating;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request that benefit start before the date of claim. */
@Schema(name = "Backdating", description = "A request that benefit start before the date of claim.")
record BackdatingDto(
        @Schema(description = "The day from which benefit is asked for.", examples = "2026-08-03", required = true)
        LocalDate from,

        @Schema(
                description = "Why the claim was not made earlier, in the claimant's words.",
                examples = "I was in hospital and could not deal with the form",
                minLength = 1,
                maxLength = Limits.FREE_TEXT,
                format = Limits.MULTI_LINE)
        @Nullable
        String reason) {

    Backdating toDomain() {
        return new Backdating(from, answer(reason));
    }
}
