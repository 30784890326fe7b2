package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.or;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another adult who lives in the home and is not the partner, a boarder or a lodger. */
@Schema(
        name = "NonDependant",
        description = "Another adult who lives in the home and is not the partner, a boarder or a lodger.")
record NonDependantDto(
        @Schema(
                description = "The name.",
                examples = "Callum Marlow",
                required = true,
                minLength = 1,
                maxLength = Limits.NAME)
        String name,

        @Schema(description = "The date of birth.", examples = "1980-09-02") @Nullable
        LocalDate dateOfBirth,

        @Schema(
                description = "What they are to the claimant, in the form's words.",
                examples = "son",
                minLength = 1,
                maxLength = Limits.NAME)
        @Nullable
        String relationship,

        @Schema(
                description = "The same letter for two non-dependants who are a couple.",
                examples = "A",
                pattern = Patterns.COUPLE_KEY)
        @Nullable
        String coupleKey,

        @Schema(description = "Hours of paid work a week.", examples = "37", minimum = "0", maximum = "168") @Nullable
        Integer weeklyHoursWorked,

        @Schema(description = "Gross income from all sources.") @Nullable
        RegularAmountDto grossIncome,

        @Schema(
                description = "What, besides hours and income, decides the deduction; NOT_KNOWN when left out.",
                examples = "ORDINARY")
        @Nullable
        NonDependantStatus status,

        @Schema(description = "The day they moved in.", examples = "2024-01-15") @Nullable
        LocalDate movedIn) {

    NonDependant toDomain() {
        return new NonDependant(
                name,
                answer(dateOfBirth),
                answer(relationship),
                answer(coupleKey),
                answer(weeklyHoursWorked),
                answer(grossIncome, RegularAmountDto::toDomain),
                or(status, NonDependantStatus.NOT_KNOWN),
                answer(movedIn));
    }
}
