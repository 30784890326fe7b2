package org.benefitstriage.rules.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.ServiceKind;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.port.Uprating;
import org.benefitstriage.rules.oracle.NoModel;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.benefitstriage.rules.verify.Verified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each route in every benefit week: its family of figures is complete, and the week after the last one is refused. */
class RouteSweepTest {

    private static final LocalDate FIRST_WEEK = LocalDate.of(2023, 4, 3);
    private static final LocalDate LAST_WEEK = LocalDate.of(2027, 3, 29);
    private static final YamlParameters PARAMETERS = YamlParameters.load();
    private static final Triage TRIAGE = new Triage(Verified.BOOK, PARAMETERS, new NoModel());

    /** The routes that are worked out, each with a claim that uses as many of its figures as one claim can. */
    enum Route {
        HB_WEEKLY_RENT(Benefit.HOUSING_BENEFIT, Uprating.FIRST_MONDAY_IN_APRIL, () -> full("300.00")),
        HB_MONTHLY_RENT(Benefit.HOUSING_BENEFIT, Uprating.ON_1_APRIL, () -> full("300.00")
                .tenancy(Parts.tenancy(
                        LandlordKind.COUNCIL,
                        Parts.monthly("1300.00"),
                        Parts.service(ServiceKind.MEALS_THREE_OR_MORE)))),
        HB_GUARANTEE_CREDIT(Benefit.HOUSING_BENEFIT, Uprating.FIRST_MONDAY_IN_APRIL, () -> Claims.onGuaranteeCredit()
                .nonDependants(Parts.worker("1990-01-01", 40, "900.00"))),
        HB_SAVINGS_CREDIT(Benefit.HOUSING_BENEFIT, Uprating.FIRST_MONDAY_IN_APRIL, () -> Claims.pensionerCouple()
                .pensionCredit(Claims.savingsCredit("380.00", "12000.00", "9.00"))),
        HB_COUPLE_OF_THE_NEWER_COHORT(
                Benefit.HOUSING_BENEFIT,
                Uprating.FIRST_MONDAY_IN_APRIL,
                () -> Claims.singlePensioner().claimantBorn("1955-05-01").partnerBorn("1955-06-01")),
        CTR_CLASS_A_OR_B(Benefit.COUNCIL_TAX_REDUCTION, Uprating.ON_1_APRIL, () -> full("300.00")),
        CTR_WITH_A_NON_DEPENDANT(Benefit.COUNCIL_TAX_REDUCTION, Uprating.ON_1_APRIL, () -> Claims.onGuaranteeCredit()
                .nonDependants(Parts.worker("1990-01-01", 40, "900.00"))),
        CTR_SAVINGS_CREDIT(Benefit.COUNCIL_TAX_REDUCTION, Uprating.ON_1_APRIL, () -> Claims.singlePensioner()
                .pensionCredit(Claims.savingsCredit("280.00", "12000.00", "9.00")));

        private final Benefit benefit;
        private final Uprating uprating;
        private final Supplier<ClaimFixture> claim;

        Route(Benefit benefit, Uprating uprating, Supplier<ClaimFixture> claim) {
            this.benefit = benefit;
            this.uprating = uprating;
            this.claim = claim;
        }

        Entitlement on(LocalDate day) {
            Assessment assessment = TRIAGE.assess(claim.get().claim(), Assessments.context());
            return Entitlements.calculate(assessment.on(benefit, day, PARAMETERS.at(day, uprating)), benefit);
        }
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void has_its_whole_family_of_figures_in_every_week(Route route) {
        for (LocalDate monday = FIRST_WEEK; !monday.isAfter(LAST_WEEK); monday = monday.plusWeeks(1)) {
            LocalDate day = monday;
            List<Figure> figures = route.on(monday).fold(Entitlement.Award::figures, none -> {
                throw new AssertionError(route + " on " + day + ": " + none.reasons());
            });
            assertThat(figures).as("%s on %s", route, monday).isNotEmpty();
            assertThat(figures).extracting(Figure::id).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void is_refused_on_the_day_after_the_last_one_with_the_name_of_the_missing_file(Route route) {
        LocalDate after = PARAMETERS.coverage(route.uprating).to().plusDays(1);

        Entitlement result = route.on(after);

        assertThat(result.fold(award -> List.of("an award"), Entitlement.NotCalculated::reasons))
                .containsExactly("No figures are loaded for " + after
                        + ": the uprating file for that year, 2027-04-01.yaml, is missing.");
    }

    @Test
    void the_sweep_covers_four_years_of_weeks() {
        assertThat(FIRST_WEEK.datesUntil(LAST_WEEK.plusDays(1), java.time.Period.ofWeeks(1)))
                .hasSize(209);
    }

    /** Disability, care, a disabled child, work, childcare, war pension, boarder and capital above the threshold. */
    private static ClaimFixture full(String rent) {
        return Claims.singlePensioner()
                .claimantIs(Parts.circumstances(DisabilityBenefit.ATTENDANCE_ALLOWANCE_HIGHER))
                .partnerBorn("1952-09-01")
                .partnerIs(Parts.carer())
                .children(Parts.child("2012-05-01", Sex.FEMALE, ChildDisability.ENHANCED))
                .tenancy(Parts.tenancy(
                        LandlordKind.COUNCIL, Parts.weekly(rent), Parts.service(ServiceKind.MEALS_FEWER_THAN_THREE)))
                .capital(Parts.savings("12500.00"))
                .incomes(
                        Parts.statePension(Owner.CLAIMANT, "241.30"),
                        Parts.pay(Owner.PARTNER, 30, "180.00", "4.00", "1.00", "9.00"),
                        Parts.pension(Owner.CLAIMANT, PensionKind.WAR_DISABLEMENT, "40.00", "0.00"),
                        Parts.benefit(Owner.CLAIMANT, StateBenefitKind.CARERS_ALLOWANCE, "70.00"))
                .councilTax("2400.00", 0);
    }
}
