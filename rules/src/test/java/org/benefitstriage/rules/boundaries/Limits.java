package org.benefitstriage.rules.boundaries;

import static org.benefitstriage.engine.claim.Benefit.COUNCIL_TAX_REDUCTION;
import static org.benefitstriage.engine.claim.Benefit.HOUSING_BENEFIT;
import static org.benefitstriage.rules.boundaries.Pair.from;
import static org.benefitstriage.rules.boundaries.Pair.pence;
import static org.benefitstriage.rules.boundaries.Pair.upTo;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.entitlement.CalculationStep;
import org.benefitstriage.engine.fixture.ClaimFixture;

/** Every limit of the pension-age rules whose value is one figure. */
final class Limits {

    private Limits() {}

    static List<Pair> all() {
        return Stream.of(capital(), award(), earnings(), otherIncome(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Pair> capital() {
        return List.of(
                upTo("hb.capital_limit", HOUSING_BENEFIT, CalculationStep.CAPITAL_LIMIT, pence(LimitClaims::savings)),
                upTo(
                        "ctr.pensioner.capital_limit",
                        COUNCIL_TAX_REDUCTION,
                        CalculationStep.CAPITAL_LIMIT,
                        pence(LimitClaims::savings)),
                upTo(
                        "hb.pa.tariff.lower_threshold",
                        HOUSING_BENEFIT,
                        CalculationStep.INCOME,
                        pence(LimitClaims::savings)),
                upTo(
                        "ctr.pensioner.tariff.lower_threshold",
                        COUNCIL_TAX_REDUCTION,
                        CalculationStep.INCOME,
                        pence(LimitClaims::savings)),
                upTo(
                        "hb.pa.tariff.step",
                        HOUSING_BENEFIT,
                        CalculationStep.INCOME,
                        pence(LimitClaims::aboveTenThousand)),
                upTo(
                        "ctr.pensioner.tariff.step",
                        COUNCIL_TAX_REDUCTION,
                        CalculationStep.INCOME,
                        pence(LimitClaims::aboveTenThousand)));
    }

    private static List<Pair> award() {
        return List.of(
                from(
                        "hb.minimum_award",
                        HOUSING_BENEFIT,
                        CalculationStep.MINIMUM,
                        pence(LimitClaims::guaranteeCreditRent)),
                from(
                        "hb.pa.cohort_cutoff_date",
                        HOUSING_BENEFIT,
                        CalculationStep.PERSONAL_ALLOWANCE,
                        LimitClaims::reachesPensionAge),
                from(
                        "hb.pa.cohort_cutoff_date",
                        COUNCIL_TAX_REDUCTION,
                        CalculationStep.PERSONAL_ALLOWANCE,
                        LimitClaims::reachesPensionAge));
    }

    private static List<Pair> earnings() {
        return Stream.of(
                        both(
                                "earnings_disregard.single",
                                CalculationStep.EARNINGS_DISREGARD,
                                pence(LimitClaims::singlePay)),
                        both(
                                "earnings_disregard.couple",
                                CalculationStep.EARNINGS_DISREGARD,
                                pence(LimitClaims::couplesPay)),
                        both(
                                "earnings_disregard.lone_parent",
                                CalculationStep.EARNINGS_DISREGARD,
                                pence(LimitClaims::loneParentsPay)),
                        both(
                                "earnings_disregard.special",
                                CalculationStep.EARNINGS_DISREGARD,
                                pence(LimitClaims::disabledPay)),
                        both(
                                "earnings_disregard.additional",
                                CalculationStep.ADDITIONAL_DISREGARD,
                                pence(LimitClaims::payAboveTheOrdinaryDisregard)),
                        both(
                                "earnings_disregard.additional.hours_standard",
                                CalculationStep.ADDITIONAL_DISREGARD,
                                LimitClaims::hours),
                        both(
                                "earnings_disregard.additional.hours_reduced",
                                CalculationStep.ADDITIONAL_DISREGARD,
                                LimitClaims::hoursOfADisabledPerson),
                        both("childcare.max_one_child", CalculationStep.CHILDCARE, pence(LimitClaims::childcareForOne)),
                        both(
                                "childcare.max_two_or_more",
                                CalculationStep.CHILDCARE,
                                pence(LimitClaims::childcareForTwo)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Pair> otherIncome() {
        return Stream.of(
                        nothingUpTo("disregard.boarder_first", pence(LimitClaims::boarder)),
                        nothingUpTo("disregard.lodger", pence(LimitClaims::lodger)),
                        nothingUpTo("disregard.maintenance", pence(LimitClaims::maintenance)),
                        nothingUpTo("disregard.widowed_parents_allowance", pence(LimitClaims::widowedParent)),
                        nothingUpTo("disregard.war_pension_statutory", pence(LimitClaims::warPension)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Pair> others() {
        return Stream.of(
                        both(
                                "hb.non_dep_deduction.minimum_age",
                                CalculationStep.NON_DEPENDANTS,
                                LimitClaims::nonDependantOfAge),
                        secondAdult("lower_threshold"),
                        secondAdult("upper_threshold"),
                        both(
                                "hb.remunerative_work_hours",
                                CalculationStep.NON_DEPENDANTS,
                                LimitClaims::nonDependantsHours))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Pair> secondAdult(String threshold) {
        return List.of(from(
                "ctr.pensioner.second_adult." + threshold,
                COUNCIL_TAX_REDUCTION,
                CalculationStep.SECOND_ADULT,
                pence(LimitClaims::secondAdultsIncome)));
    }

    private static List<Pair> both(String figure, CalculationStep step, BiFunction<Long, Integer, ClaimFixture> claim) {
        return Stream.of(Benefit.values())
                .map(benefit -> from(figure, benefit, step, claim))
                .toList();
    }

    private static List<Pair> nothingUpTo(String figure, BiFunction<Long, Integer, ClaimFixture> claim) {
        return Stream.of(Benefit.values())
                .map(benefit -> upTo(figure, benefit, CalculationStep.INCOME, claim))
                .toList();
    }
}
