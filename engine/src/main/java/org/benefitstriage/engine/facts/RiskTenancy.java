package org.benefitstriage.engine.facts;

import java.util.Optional;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Landlord;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Rounding;

/**
 * The tenancy as risk sees it.
 *
 * @param rented whether a tenancy is described
 * @param privateLandlord whether the landlord is neither the council nor a housing association
 * @param weeklyRent rent a week, whole pence
 * @param referenceKnown whether a reference rent for a home of this size is known
 * @param percentOfReference rent as a percentage of the reference, 100 when there is none
 * @param startKnown whether the first day of the tenancy is given
 * @param daysSinceStart days from that day to the receipt of the claim, nil when later
 * @param writtenAgreement whether there is a written agreement
 * @param landlordRelative whether the landlord is a relative or former partner
 * @param landlordLivesIn whether the landlord lives in the home
 * @param landlordNotNamed whether a private landlord has no name on the form
 * @param mismatched whether the check of the tenancy came back mismatched
 */
public record RiskTenancy(
        boolean rented,
        boolean privateLandlord,
        Money weeklyRent,
        boolean referenceKnown,
        long percentOfReference,
        boolean startKnown,
        long daysSinceStart,
        YesNo writtenAgreement,
        YesNo landlordRelative,
        YesNo landlordLivesIn,
        boolean landlordNotNamed,
        boolean mismatched) {

    private static final RiskTenancy NONE = new RiskTenancy(
            false, false, Money.ZERO, false, 100, false, 0, YesNo.NOT_ANSWERED, YesNo.NO, YesNo.NO, false, false);

    static RiskTenancy of(Assessment assessment) {
        return assessment.claim().tenancy().fold(tenancy -> of(assessment, tenancy), () -> NONE);
    }

    private static RiskTenancy of(Assessment assessment, Tenancy tenancy) {
        Claim claim = assessment.claim();
        Landlord landlord = tenancy.landlord();
        boolean social = landlord.kind().isSocial();
        Money rent = tenancy.rent().weekly().round(Rounding.HALF_PENNY_UP);
        Optional<Money> reference =
                social ? Optional.empty() : ReferenceRent.of(tenancy, assessment.housingBenefitFigures());
        return new RiskTenancy(
                true,
                !social,
                rent,
                reference.isPresent(),
                reference.map(amount -> rent.pence() * 100 / amount.pence()).orElse(100L),
                tenancy.started().isGiven(),
                tenancy.started()
                        .fold(start -> RiskEarnings.days(start, claim.dates().received()), () -> 0L),
                tenancy.writtenAgreement(),
                landlord.relative(),
                landlord.livesInTheHome(),
                !social && !landlord.name().isGiven(),
                RiskChecks.mismatched(claim, CheckKind.TENANCY));
    }
}
