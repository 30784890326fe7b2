package org.benefitstriage.engine.reckoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.CouncilTax;
import org.benefitstriage.engine.entitlement.CalculationStep;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.law.FigureMissing;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.scheme.LocalScheme;

/**
 * Reckons an award a second time: rent and council tax from the claim, rates from the dated figures, every sum of the working
 * from the lines it is said to be made of. The award stands only where all of them agree, to the penny.
 *
 * <p>What it cannot tell: whether a fact of the claim was put under the right rule. For that the tests hold an oracle that knows
 * nothing of the calculators. An award of a council's own scheme is reckoned from the words of the scheme's file.
 */
public final class SecondReckoning {

    private static final int DAYS_IN_A_WEEK = 7;

    private SecondReckoning() {}

    /**
     * What differs, in words without a claimant's data; empty when the award is reproduced.
     *
     * @param award the award
     * @param claim the claim it is for
     * @param figures the figures in force on its first day
     */
    public static List<String> differences(Entitlement.Award award, Claim claim, ParameterSet figures) {
        return differences(award, claim, figures, Optional.empty());
    }

    /**
     * The same, with the council's own scheme where one governs.
     *
     * @param award the award
     * @param claim the claim it is for
     * @param figures the figures in force on its first day
     * @param scheme the council's scheme on that day, if one is held
     */
    public static List<String> differences(
            Entitlement.Award award, Claim claim, ParameterSet figures, Optional<LocalScheme> scheme) {
        try {
            if (award.benefit() == Benefit.HOUSING_BENEFIT
                    && claim.tenancy()
                            .map(tenancy -> tenancy.rentFreeWeeks() > 0)
                            .orElse(false)) {
                return List.of("no second reckoning for a rent with rent-free weeks");
            }
            if (award.weekly().working().stream()
                    .anyMatch(line -> line.step().value().startsWith(LocalReckoning.LINE))) {
                return LocalReckoning.differences(award, claim, figures, scheme);
            }
            RecordedLines lines = RecordedLines.of(award);
            List<String> unknown = lines.unknown();
            if (!unknown.isEmpty()) {
                return List.of("no second reckoning for " + String.join(", ", unknown));
            }
            Reckoner reckoner = new Reckoner(lines, figures);
            if (award.benefit() == Benefit.HOUSING_BENEFIT) {
                housingBenefit(award, claim, reckoner);
            } else {
                councilTaxReduction(award, claim, reckoner);
            }
            return reckoner.differences();
        } catch (FigureMissing missing) {
            return List.of("no value is held for " + missing.figureId());
        } catch (NumberFormatException unreadable) {
            return List.of("a line of the working has no amount");
        }
    }

    private static void housingBenefit(Entitlement.Award award, Claim claim, Reckoner reckoner) {
        BigDecimal maximum = ReckonedRent.maximum(claim, reckoner);
        if (reckoner.lines().has(CalculationStep.CAPITAL_LIMIT)) {
            weekly(award, BigDecimal.ZERO, reckoner);
            return;
        }
        BigDecimal taper = taper(ReckonedMeans.excess(reckoner), "hb.taper", reckoner);
        BigDecimal left = Reckoner.notBelowNil(
                maximum.subtract(taper).subtract(reckoner.lines().sum(CalculationStep.BENEFIT_CAP)));
        boolean tooSmall = left.signum() > 0 && left.compareTo(reckoner.figure("hb.minimum_award")) < 0;
        if (tooSmall != reckoner.lines().has(CalculationStep.MINIMUM)) {
            reckoner.differ(CalculationStep.MINIMUM, left);
        }
        weekly(award, tooSmall ? BigDecimal.ZERO : left, reckoner);
    }

    private static void councilTaxReduction(Entitlement.Award award, Claim claim, Reckoner reckoner) {
        Optional<CouncilTax> tax = claim.councilTax().toOptional();
        int liable = tax.map(CouncilTax::jointlyLiableOthers).orElse(0) + 1;
        BigDecimal annual =
                tax.map(found -> Reckoner.pounds(found.annualLiability())).orElse(BigDecimal.ZERO);
        BigDecimal day =
                reckoner.expect(CalculationStep.LIABILITY, Reckoner.over(annual, daysInYear(award.from()) * liable));
        BigDecimal daily = claim.secondAdultOnly().isYes() ? BigDecimal.ZERO : mainReduction(day, liable, reckoner);
        if (award.isSecondAdultReduction()) {
            // Class C: one of its shares of the day's tax, and never the worse of the two.
            BigDecimal classC = reckoner.lines().sum(CalculationStep.SECOND_ADULT);
            boolean share = reckoner.sharesOf("ctr.pensioner.second_adult.rate_")
                    .anyMatch(rate -> Reckoner.same(rate.multiply(day), classC));
            if (!share || classC.compareTo(daily) < 0) {
                reckoner.differ(CalculationStep.SECOND_ADULT, daily);
            }
            daily = classC;
        }
        weekly(award, daily.multiply(BigDecimal.valueOf(DAYS_IN_A_WEEK)), reckoner);
    }

    /** A day of class A or B. */
    private static BigDecimal mainReduction(BigDecimal day, int liable, Reckoner reckoner) {
        RecordedLines lines = reckoner.lines();
        reckoner.expectOneOf(
                CalculationStep.NON_DEPENDANTS, reckoner.bandsOf("ctr.pensioner.england.non_dep_deduction"));
        BigDecimal deduction = Reckoner.over(lines.sum(CalculationStep.NON_DEPENDANTS), DAYS_IN_A_WEEK * liable);
        BigDecimal maximum = reckoner.expect(CalculationStep.MAXIMUM, Reckoner.notBelowNil(day.subtract(deduction)));
        if (lines.has(CalculationStep.CAPITAL_LIMIT)) {
            return BigDecimal.ZERO;
        }
        BigDecimal taper = taper(ReckonedMeans.excess(reckoner), "ctr.pensioner.taper_daily", reckoner);
        return Reckoner.notBelowNil(maximum.subtract(taper));
    }

    private static BigDecimal taper(BigDecimal excess, String share, Reckoner reckoner) {
        return excess.signum() <= 0
                ? BigDecimal.ZERO
                : reckoner.expect(CalculationStep.TAPER, excess.multiply(reckoner.share(share)));
    }

    private static void weekly(Entitlement.Award award, BigDecimal exact, Reckoner reckoner) {
        if (!Reckoner.rounds(exact, Reckoner.pounds(award.weekly().value()))) {
            reckoner.differ(CalculationStep.AWARD, exact);
        }
    }

    /** From 1 April to 31 March. */
    private static long daysInYear(LocalDate day) {
        LocalDate april = LocalDate.of(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear(), 4, 1);
        return ChronoUnit.DAYS.between(april, april.plusYears(1));
    }
}
