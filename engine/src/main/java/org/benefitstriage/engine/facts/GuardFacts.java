package org.benefitstriage.engine.facts;

import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.entitlement.Entitlement;

/**
 * Everything that the guard-rails of automatic approval look at.
 *
 * @param approval checks, documents, signature and other claims
 * @param interest what the council already has open
 * @param benefits benefits in payment
 * @param residence residence
 * @param household the household
 * @param home the home
 * @param tenancies the tenancy when housing benefit is claimed and it is described, otherwise nothing
 * @param timings when each benefit claimed counts from
 * @param awards the award of each benefit claimed
 */
public record GuardFacts(
        ApprovalFacts approval,
        InterestFacts interest,
        BenefitFacts benefits,
        ResidenceFacts residence,
        HouseholdFacts household,
        HomeFacts home,
        List<TenancyFacts> tenancies,
        List<TimingFacts> timings,
        List<AwardFacts> awards) {

    public GuardFacts {
        tenancies = List.copyOf(tenancies);
        timings = List.copyOf(timings);
        awards = List.copyOf(awards);
    }

    /** The facts of an assessment and its entitlements. */
    public static GuardFacts of(Assessment assessment, List<Entitlement> entitlements) {
        Claim claim = assessment.claim();
        return new GuardFacts(
                ApprovalFacts.of(assessment),
                InterestFacts.of(claim.councilInterest()),
                BenefitFacts.of(claim),
                ResidenceFacts.of(claim),
                HouseholdFacts.of(claim),
                HomeFacts.of(claim),
                tenancies(claim),
                claim.benefits().benefits().stream()
                        .map(benefit -> TimingFacts.of(assessment, benefit))
                        .toList(),
                entitlements.stream()
                        .map(entitlement -> AwardFacts.of(assessment, entitlement))
                        .toList());
    }

    private static List<TenancyFacts> tenancies(Claim claim) {
        return ClaimForm.of(claim).claimsHousingBenefit()
                ? claim.tenancy().toOptional().stream()
                        .map(tenancy -> TenancyFacts.of(
                                tenancy, claim.home().ownsIt(), claim.dates().received()))
                        .toList()
                : List.of();
    }

    /** Every value in words, by the label that guard-rails name in {@code @looksAt}. */
    public Map<String, String> inWords() {
        return GuardObservations.of(this);
    }
}
