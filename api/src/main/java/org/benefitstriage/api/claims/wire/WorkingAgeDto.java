package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answered;
import static org.benefitstriage.api.claims.wire.Answers.or;

import org.benefitstriage.engine.claim.EmploymentSupport;
import org.benefitstriage.engine.claim.FamilyPremium;
import org.benefitstriage.engine.claim.WorkingAge;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What only working-age Housing Benefit asks. */
@Schema(name = "WorkingAge", description = "What only working-age Housing Benefit asks.")
record WorkingAgeDto(
        @Schema(
                description =
                        "Whether Housing Benefit has been in payment for this home since before new claims closed.",
                examples = "NO")
        @Nullable
        YesNo existingAward,

        @Schema(description = "Employment and support allowance of the claimant.", examples = "NONE") @Nullable
        EmploymentSupport claimantEsa,

        @Schema(description = "Employment and support allowance of the partner.", examples = "NONE") @Nullable
        EmploymentSupport partnerEsa,

        @Schema(description = "Whether the family keeps the family premium.", examples = "NOT_KEPT") @Nullable
        FamilyPremium familyPremium,

        @Schema(
                description = "Whether an exception to the two-child limit applies to a child of the family.",
                examples = "NO")
        @Nullable
        YesNo twoChildLimitException,

        @Schema(
                description = "Whether in a care home or like accommodation, where tariff income begins higher.",
                examples = "NO")
        @Nullable
        YesNo livesInPrescribedAccommodation,

        @Schema(description = "Whether the home is in Greater London.", examples = "NO") @Nullable
        YesNo greaterLondon,

        @Schema(
                description = "Whether within the nine months after work in which the benefit cap does not apply.",
                examples = "NO")
        @Nullable
        YesNo benefitCapGracePeriod) {

    static final WorkingAgeDto EMPTY = new WorkingAgeDto(null, null, null, null, null, null, null, null);

    WorkingAge toDomain() {
        return new WorkingAge(
                answered(existingAward),
                or(claimantEsa, EmploymentSupport.NOT_ANSWERED),
                or(partnerEsa, EmploymentSupport.NOT_ANSWERED),
                or(familyPremium, FamilyPremium.NOT_ANSWERED),
                answered(twoChildLimitException),
                answered(livesInPrescribedAccommodation),
                answered(greaterLondon),
                answered(benefitCapGracePeriod));
    }
}
