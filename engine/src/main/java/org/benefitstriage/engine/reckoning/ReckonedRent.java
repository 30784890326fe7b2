package org.benefitstriage.engine.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.entitlement.CalculationStep;
import org.benefitstriage.engine.law.FigureIds;
import org.benefitstriage.engine.law.FigureValue;

/** Eligible rent less non-dependant deductions, from the rent on the form and the charges and restrictions as recorded. */
final class ReckonedRent {

    private ReckonedRent() {}

    static BigDecimal maximum(Claim claim, Reckoner reckoner) {
        RecordedLines lines = reckoner.lines();
        Optional<Tenancy> tenancy = claim.tenancy().toOptional();
        BigDecimal rent = reckoner.expect(
                CalculationStep.RENT,
                tenancy.map(found -> Reckoner.weekly(found.rent())).orElse(BigDecimal.ZERO));
        BigDecimal charged = Reckoner.notBelowNil(
                        rent.subtract(lines.sum(CalculationStep.FUEL, CalculationStep.MEALS, CalculationStep.SERVICES)))
                .subtract(lines.sum(CalculationStep.SIZE_CRITERIA));
        if (tenancy.map(found -> found.jointTenants() > 0).orElse(false)) {
            int percent = claim.housingNeeds().rentSharePercent().orElse(0);
            charged = reckoner.expect(
                    CalculationStep.JOINT_TENANTS, Reckoner.over(charged.multiply(BigDecimal.valueOf(percent)), 100));
        }
        if (lines.has(CalculationStep.LOCAL_HOUSING_ALLOWANCE)) {
            reckoner.expectOneOf(CalculationStep.LOCAL_HOUSING_ALLOWANCE, rates(tenancy, reckoner));
            charged = charged.min(lines.sum(CalculationStep.LOCAL_HOUSING_ALLOWANCE));
        }
        BigDecimal eligible = reckoner.expect(CalculationStep.ELIGIBLE_RENT, charged);
        reckoner.expectOneOf(CalculationStep.NON_DEPENDANTS, reckoner.bandsOf("hb.non_dep_deduction"));
        return reckoner.expect(
                CalculationStep.MAXIMUM,
                Reckoner.notBelowNil(eligible.multiply(reckoner.share("hb.max_percentage_of_eligible_rent"))
                        .subtract(lines.sum(CalculationStep.NON_DEPENDANTS))));
    }

    private static Stream<BigDecimal> rates(Optional<Tenancy> tenancy, Reckoner reckoner) {
        String area = tenancy.flatMap(found -> found.broadRentalMarketArea().toOptional())
                .orElse("");
        FigureValue.LocalHousingAllowance rates =
                reckoner.figures().localHousingAllowance(FigureIds.localHousingAllowance(area));
        return Stream.of(List.of(rates.shared()), rates.bedrooms())
                .flatMap(List::stream)
                .map(Reckoner::pounds);
    }
}
