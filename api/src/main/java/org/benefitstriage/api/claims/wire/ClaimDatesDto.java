package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.ClaimDates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The dates that fix the date of claim. */
@Schema(name = "ClaimDates", description = "The dates that fix the date of claim.")
record ClaimDatesDto(
        @Schema(description = "The day the council received the form.", examples = "2026-11-02", required = true)
        LocalDate received,

        @Schema(
                description = "The day the person first said that they wished to claim, if before.",
                examples = "2026-10-26")
        @Nullable
        LocalDate firstContact,

        @Schema(description = "The day the form was issued to them after that first contact.", examples = "2026-10-27")
        @Nullable
        LocalDate formIssued) {

    ClaimDates toDomain() {
        return new ClaimDates(received, answer(firstContact), answer(formIssued));
    }
}
