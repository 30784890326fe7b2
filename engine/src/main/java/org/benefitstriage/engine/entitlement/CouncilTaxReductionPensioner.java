package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.Optional;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.CouncilTax;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;
import org.benefitstriage.engine.money.Rounding;

/**
 * Council tax reduction for pensioners, classes A, B and C (SI 2012/2885 Sch 1 and 3), by the day: a day's council tax less
 * non-dependant deductions; in class B less 2 6/7 per cent a day of the weekly excess. There is no minimum award. Class C, the
 * second adult reduction, is given where it is the better one.
 */
final class CouncilTaxReductionPensioner {

    private static final int DAYS_IN_A_WEEK = 7;

    private CouncilTaxReductionPensioner() {}

    static AwardDraft calculate(Claim claim, LocalDate on, LocalDate began, ParameterSet figures) {
        Worksheet sheet = new Worksheet(Scheme.COUNCIL_TAX_REDUCTION_PENSIONER, figures, began);
        return AwardDraft.of(sheet, () -> {
            PensionAgeRoute.check(claim, on, sheet);
            Family family = Family.of(claim, on, sheet);
            Optional<CouncilTax> tax = liability(claim, sheet);
            return tax.map(found -> reduction(claim, family, CouncilTaxDay.of(found, on), sheet))
                    .orElseGet(() -> AwardDraft.Amounts.nil("council tax not known"));
        });
    }

    static Optional<CouncilTax> liability(Claim claim, Worksheet sheet) {
        Optional<CouncilTax> tax = claim.councilTax().toOptional();
        if (tax.isEmpty()) {
            sheet.ask("The council tax of the home is not known.");
        } else if (tax.get().liableForCouncilTax().isNo()) {
            sheet.ask("The claimant is not liable for council tax.");
        } else if (!tax.get().liableForCouncilTax().isAnswered()) {
            sheet.ask("Whether the claimant is liable for council tax is not known.");
        }
        return tax;
    }

    private static AwardDraft.Amounts reduction(Claim claim, Family family, CouncilTaxDay day, Worksheet sheet) {
        ExactAmount liability = day.liability();
        sheet.line(
                CalculationStep.LIABILITY,
                day.annualLiability() + " / " + day.daysInYear() + " days" + day.sharing(),
                liability);
        if (claim.secondAdultOnly().isYes()) {
            boolean overLimit = AssessedCapital.total(claim)
                    .isMoreThan(
                            sheet.figures().money("ctr.pensioner.capital_limit").exact());
            return SecondAdult.of(claim, family, liability, sheet).alone(liability, overLimit, sheet);
        }
        Money weeklyDeductions = NonDependantDeductions.weekly(claim, family, sheet);
        ExactAmount deduction = day.deduction(weeklyDeductions);
        ExactAmount maximum = liability.minus(deduction).orZeroIfNegative();
        sheet.line(
                CalculationStep.MAXIMUM,
                liability + " - " + weeklyDeductions + " x 1/7" + day.sharing() + ", a day",
                maximum);
        Optional<MeansTest> tested = MeansTesting.of(claim, family, sheet);
        AwardDraft.Amounts amounts = tested.map(means -> award(maximum, means, sheet))
                .orElseGet(() -> AwardDraft.Amounts.nil("capital above the limit"));
        // Not even looked at where the most it can give is no more, so that its figures stay out of the working.
        return SecondAdult.most(claim, family, liability, sheet).isMoreThan(amounts.daily())
                ? SecondAdult.of(claim, family, liability, sheet).orBetter(amounts, liability, tested.isEmpty(), sheet)
                : amounts;
    }

    static AwardDraft.Amounts award(ExactAmount maximum, MeansTest means, Worksheet sheet) {
        ExactAmount excess = Excess.of(means, sheet);
        ExactAmount reduction = ExactAmount.ZERO;
        if (excess.isPositive()) {
            Ratio taper = sheet.ratio("ctr.pensioner.taper_daily");
            reduction = excess.times(taper);
            sheet.line(CalculationStep.TAPER, Wording.percent(taper) + " a day x " + excess + " a week", reduction);
        }
        ExactAmount daily = maximum.minus(reduction).orZeroIfNegative();
        Money weekly = daily.times(DAYS_IN_A_WEEK).round(Rounding.HALF_PENNY_UP);
        sheet.line(
                CalculationStep.AWARD,
                "(" + maximum + " - " + reduction + ", not below nil) x 7 days, half a penny up",
                weekly);
        return new AwardDraft.Amounts(weekly, daily, route(means, excess), Optional.of(means));
    }

    private static String route(MeansTest means, ExactAmount excess) {
        return switch (means.basis()) {
            case GUARANTEE_CREDIT, WORKING_AGE_BENEFIT -> "class A, passported by guarantee credit";
            case SAVINGS_CREDIT -> letter(excess) + ", savings credit alone";
            case FULL_ASSESSMENT -> letter(excess);
        };
    }

    private static String letter(ExactAmount excess) {
        return excess.isPositive() ? "class B" : "class A";
    }
}
