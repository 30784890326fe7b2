package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answered;
import static org.benefitstriage.api.claims.wire.Answers.list;

import java.util.List;
import java.util.Set;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.PersonalCircumstances;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Facts about a person that entitlement needs and risk measurement never sees. */
@Schema(
        name = "PersonalCircumstances",
        description = "Facts about a person that entitlement needs and risk measurement never sees.")
record PersonalCircumstancesDto(
        @Schema(description = "Whether a full-time student.", examples = "NO") @Nullable
        YesNo fullTimeStudent,

        @Schema(description = "Whether a hospital in-patient.", examples = "NO") @Nullable
        YesNo inHospital,

        @Schema(description = "Whether certified severely sight impaired or blind.", examples = "NO") @Nullable
        YesNo registeredBlind,

        @Schema(
                description = "Whether entitled to a carer benefit, or to one underneath another benefit.",
                examples = "NO")
        @Nullable
        YesNo carerPremium,

        @Schema(
                description = "Whether somebody is paid a carer benefit for looking after this person.",
                examples = "NO")
        @Nullable
        YesNo someonePaidCarerBenefitForThem,

        @Schema(
                description = "Disability benefits in payment to this person, each once.",
                examples = "[\"ATTENDANCE_ALLOWANCE_LOWER\"]",
                maxItems = 10,
                uniqueItems = true)
        @Nullable
        List<DisabilityBenefit> disabilityBenefits,

        @Schema(
                description = "Hours of paid work a week; 0 when not working.",
                examples = "0",
                required = true,
                minimum = "0",
                maximum = "168")
        Integer weeklyHoursWorked) {

    PersonalCircumstances toDomain() {
        return new PersonalCircumstances(
                answered(fullTimeStudent),
                answered(inHospital),
                answered(registeredBlind),
                answered(carerPremium),
                answered(someonePaidCarerBenefitForThem),
                Set.copyOf(list(disabilityBenefits)),
                weeklyHoursWorked);
    }
}
