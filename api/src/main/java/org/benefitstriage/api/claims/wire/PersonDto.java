package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.answered;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Nino;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The claimant or the partner. */
@Schema(name = "Person", description = "The claimant or the partner.")
record PersonDto(
        @Schema(description = "Form of address.", examples = "Mrs", minLength = 1, maxLength = 35) @Nullable
        String title,

        @Schema(
                description = "Given names.",
                examples = "Edith",
                required = true,
                minLength = 1,
                maxLength = Limits.NAME)
        String firstNames,

        @Schema(
                description = "Family name.",
                examples = "Marlow",
                required = true,
                minLength = 1,
                maxLength = Limits.NAME)
        String lastName,

        @Schema(description = "Other names used.", examples = "Edith Thorne", minLength = 1, maxLength = Limits.NAME)
        @Nullable
        String otherNames,

        @Schema(description = "The date of birth.", examples = "1949-03-14", required = true)
        LocalDate dateOfBirth,

        @Schema(description = "The National Insurance number.", examples = "QQ123456C", pattern = Patterns.NINO)
        @Nullable
        String nino,

        @Schema(description = "Whether a National Insurance number has been applied for.", examples = "NO") @Nullable
        YesNo ninoAppliedFor,

        @Schema(description = "Facts about the person that entitlement needs.", required = true)
        PersonalCircumstancesDto circumstances) {

    Person toDomain() {
        return new Person(
                answer(title),
                firstNames,
                lastName,
                answer(otherNames),
                dateOfBirth,
                answer(nino, Nino::new),
                answered(ninoAppliedFor),
                circumstances.toDomain());
    }
}
