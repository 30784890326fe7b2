package org.benefitstriage.rules.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.entitlement.WorkingLine;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.fixture.WorkingAgeParts;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.rules.verify.Given;
import org.junit.jupiter.api.Test;

/** A local scheme that takes income and the applicable amount from the working-age housing benefit rules. */
class NationalRulesTest {

    private static final String TAPER = """
            steps:
            - {id: excess, label: Excess, cite: p1, set: excess, to: not_below_nil(national_income - national_applicable_amount)}
            - {id: award, label: Award, cite: p2, set: award, to: not_below_nil(liability - 20% * excess)}
            cases: []
            """;

    private static final String FLAT = """
            steps:
            - {id: award, label: Award, cite: p2, set: award, to: 80% of liability}
            cases: []
            """;

    @Test
    void both_are_worked_out_and_stand_in_the_working_and_among_the_figures() {
        Entitlement.Award award = (Entitlement.Award) reduction(earning(), TAPER);

        // Pay of 150.55 less 5.00, above 95.55 by 50.00; 20% of it is 10.00. £1,560.00 a year is 29.9178 a week.
        assertThat(award.weekly().value().toString()).isEqualTo("£19.92");
        assertThat(award.weekly().working().stream().map(WorkingLine::label).toList())
                .contains("Net earnings", "Earnings ignored", "Personal allowance", "Applicable amount", "Excess");
        assertThat(award.figures().stream().map(Figure::id).toList())
                .contains(
                        "ctr.scheme.smallborough",
                        "hb.wa.personal_allowance.single_25_or_over",
                        "earnings_disregard.single");
    }

    @Test
    void a_scheme_that_takes_neither_over_is_not_made_to_rest_on_them() {
        Entitlement.Award award = (Entitlement.Award) reduction(earning(), FLAT);

        assertThat(award.figures().stream().map(Figure::id).toList()).containsExactly("ctr.scheme.smallborough");
    }

    @Test
    void what_the_national_rules_put_to_a_person_is_put_to_a_person_here_too() {
        assertThat(reasons(reduction(
                        earning().incomes(Parts.benefit(Owner.CLAIMANT, StateBenefitKind.WORKING_TAX_CREDIT, "100.00")),
                        TAPER)))
                .containsExactly("Whether and how a benefit of the kind working tax credit counts is for a person.");
        assertThat(reasons(reduction(in(AccommodationKind.TEMPORARY), TAPER)))
                .anyMatch(reason -> reason.contains("specified or temporary accommodation"));
        assertThat(reasons(reduction(
                        in(AccommodationKind.TEMPORARY)
                                .incomes(Parts.benefit(Owner.CLAIMANT, StateBenefitKind.STATUTORY_SICK_PAY, "100.00")),
                        TAPER)))
                .anyMatch(reason -> reason.contains("specified or temporary accommodation"));
    }

    private static ClaimFixture earning() {
        return in(AccommodationKind.GENERAL_NEEDS);
    }

    private static ClaimFixture in(AccommodationKind accommodation) {
        return Claims.workingAge()
                .benefits(BenefitsClaimed.COUNCIL_TAX_REDUCTION)
                .tenancy(WorkingAgeParts.in(accommodation, Parts.tenancy(LandlordKind.COUNCIL, Parts.weekly("110.00"))))
                .incomes(Parts.pay(Owner.CLAIMANT, 10, "150.55"));
    }

    private static Entitlement reduction(ClaimFixture claim, String scheme) {
        return Entitlements.calculate(
                Given.given(claim)
                        .localScheme(SmallScheme.with(scheme).scheme())
                        .assessment(),
                Benefit.COUNCIL_TAX_REDUCTION);
    }

    private static List<String> reasons(Entitlement result) {
        return ((Entitlement.NotCalculated) result).reasons();
    }
}
