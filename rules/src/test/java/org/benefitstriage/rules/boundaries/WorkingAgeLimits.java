package org.benefitstriage.rules.boundaries;

import static org.benefitstriage.engine.claim.Benefit.HOUSING_BENEFIT;
import static org.benefitstriage.rules.boundaries.Pair.from;
import static org.benefitstriage.rules.boundaries.Pair.pence;
import static org.benefitstriage.rules.boundaries.Pair.upTo;

import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.entitlement.CalculationStep;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.fixture.WorkingAgeParts;

/** Every limit of working-age housing benefit whose value is one figure. */
final class WorkingAgeLimits {

    private static final String PARAGRAPH_18 = "earnings_disregard.para18.";
    private static final String CAP = "benefit_cap.";

    /** The rent of the fixture claims, £110.00 a week, for a year in pence: it counts towards the benefit cap. */
    private static final long RENT_A_YEAR = 110_00L * 52;

    private WorkingAgeLimits() {}

    static List<Pair> all() {
        return Stream.of(capital(), paragraph18(), benefitCap())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Pair> capital() {
        return List.of(
                upTo(
                        "hb.capital_limit",
                        HOUSING_BENEFIT,
                        CalculationStep.CAPITAL_LIMIT,
                        pence(pounds -> Claims.workingAge().capital(Parts.savings(pounds)))),
                upTo(
                        "hb.wa.tariff.lower_threshold",
                        HOUSING_BENEFIT,
                        CalculationStep.INCOME,
                        pence(pounds -> Claims.workingAge().capital(Parts.savings(pounds)))),
                upTo(
                        "hb.wa.tariff.lower_threshold_prescribed_accommodation",
                        HOUSING_BENEFIT,
                        CalculationStep.INCOME,
                        pence(pounds -> Claims.workingAge()
                                .workingAge(WorkingAgeParts.inCareHome())
                                .capital(Parts.savings(pounds)))),
                upTo("hb.wa.tariff.step", HOUSING_BENEFIT, CalculationStep.INCOME, pence(pounds -> Claims.workingAge()
                        .capital(Parts.savings("6000.00"), Parts.savings(pounds)))));
    }

    // Up to the amount everything is ignored that the ordinary disregard leaves; past it, the amount.
    private static List<Pair> paragraph18() {
        return List.of(
                earning(
                        "single_or_lone_parent_under_25",
                        500,
                        Claims.workingAge().claimantBorn("2003-05-05")),
                earning("single_or_lone_parent_25_or_over", 500, Claims.workingAge()),
                earning(
                        "couple_both_under_18",
                        1000,
                        Claims.workingAge().claimantBorn("2009-05-05").partnerBorn("2009-06-06")),
                earning(
                        "couple_one_18_both_under_25",
                        1000,
                        Claims.workingAge().claimantBorn("2006-05-05").partnerBorn("2009-06-06")),
                earning("couple_one_25_or_over", 1000, Claims.workingAge().partnerBorn("2003-06-06")));
    }

    private static Pair earning(String rate, long ordinary, ClaimFixture claim) {
        return from(
                PARAGRAPH_18 + rate,
                HOUSING_BENEFIT,
                CalculationStep.ACCOMMODATION_DISREGARD,
                (limit, past) -> claim.incomes(Parts.pay(Owner.CLAIMANT, 10, Pair.pounds(limit + past + ordinary))));
    }

    private static List<Pair> benefitCap() {
        return List.of(
                capped("single_elsewhere.annual", YesNo.NO, Claims.workingAge()),
                capped("single_london.annual", YesNo.YES, Claims.workingAge()),
                capped(
                        "couple_or_lone_parent_elsewhere.annual",
                        YesNo.NO,
                        Claims.workingAge().partnerBorn("1991-06-06")),
                capped(
                        "couple_or_lone_parent_london.annual",
                        YesNo.YES,
                        Claims.workingAge().partnerBorn("1991-06-06")),
                from(CAP + "hb_floor", HOUSING_BENEFIT, CalculationStep.AWARD, pence(rent -> onIncomeSupport(
                                Claims.workingAge(), YesNo.NO, 40_000_00)
                        .tenancy(WorkingAgeParts.in(
                                AccommodationKind.TEMPORARY,
                                Parts.tenancy(LandlordKind.COUNCIL, Parts.weekly(rent)))))));
    }

    /** Income support and housing benefit of so much a year together. */
    private static Pair capped(String limit, YesNo london, ClaimFixture claim) {
        return upTo(
                CAP + limit,
                HOUSING_BENEFIT,
                CalculationStep.BENEFIT_CAP,
                (annual, past) -> onIncomeSupport(claim, london, annual + past - RENT_A_YEAR));
    }

    private static ClaimFixture onIncomeSupport(ClaimFixture claim, YesNo london, long pence) {
        return claim.existingBenefits(Claims::withIncomeSupport)
                .workingAge(WorkingAgeParts.capped(london, YesNo.NO))
                .incomes(new Income.StateBenefit(
                        Owner.CLAIMANT, StateBenefitKind.INCOME_SUPPORT, Parts.yearly(Pair.pounds(pence))));
    }
}
