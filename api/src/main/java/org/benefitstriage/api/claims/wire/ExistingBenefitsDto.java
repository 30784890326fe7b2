package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answered;
import static org.benefitstriage.api.claims.wire.Answers.or;

import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Benefits of claimant or partner that passport a claim or select the regulations. */
@Schema(
        name = "ExistingBenefits",
        description = "Benefits of claimant or partner that passport a claim or select the regulations.")
record ExistingBenefitsDto(
        @Schema(description = "Pension credit.") @Nullable PensionCreditDto pensionCredit,
        @Schema(description = "Universal credit.") @Nullable UniversalCreditDto universalCredit,

        @Schema(description = "Whether income support is paid.", examples = "NO") @Nullable
        YesNo incomeSupport,

        @Schema(description = "Whether income-based jobseeker's allowance is paid.", examples = "NO") @Nullable
        YesNo incomeBasedJsa,

        @Schema(description = "Whether income-related employment and support allowance is paid.", examples = "NO")
        @Nullable
        YesNo incomeRelatedEsa,

        @Schema(
                description =
                        "Whether a mixed-age couple entitled as a pension-age couple before 15 May 2019 and ever since.",
                examples = "NO")
        @Nullable
        YesNo protectedMixedAgeCouple) {

    static final ExistingBenefitsDto EMPTY = new ExistingBenefitsDto(null, null, null, null, null, null);

    ExistingBenefits toDomain() {
        return new ExistingBenefits(
                or(pensionCredit, PensionCreditDto.EMPTY).toDomain(),
                or(universalCredit, UniversalCreditDto.EMPTY).toDomain(),
                answered(incomeSupport),
                answered(incomeBasedJsa),
                answered(incomeRelatedEsa),
                answered(protectedMixedAgeCouple));
    }
}
