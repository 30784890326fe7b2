package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.fixture.Parts.nonDependant;
import static org.benefitstriage.engine.fixture.Parts.savings;
import static org.benefitstriage.engine.fixture.Parts.statePension;
import static org.benefitstriage.engine.fixture.Parts.student;
import static org.benefitstriage.engine.fixture.Parts.worker;

import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Class C, the second adult reduction: £1,560.00 over 365 days is £29.9178 a week. */
class SecondAdultTest {

    @ParameterizedTest
    @CsvSource({
        "0.00, £4.49, class C",
        "288.99, £4.49, class C",
        "289.00, £2.24, class C",
        "374.99, £2.24, class C",
        "375.00, £0.00, class B",
    })
    void the_other_adults_gross_income_decides_the_share(String gross, String award, String route) {
        Worked ctr = Worked.councilTaxReduction(rich().nonDependants(worker("1990-01-01", 35, gross)));

        assertThat(ctr.weekly()).isEqualTo(award);
        assertThat(ctr.award().route()).startsWith(route);
    }

    @Test
    void another_adult_on_pension_credit_gives_a_quarter() {
        Worked ctr = Worked.councilTaxReduction(
                rich().nonDependants(nonDependant("1950-01-01", NonDependantStatus.ON_PENSION_CREDIT)));

        assertThat(ctr.weekly()).isEqualTo("£7.48");
        assertThat(ctr.lines(CalculationStep.SECOND_ADULT)).singleElement().satisfies(line -> assertThat(line.formula())
                .contains("25% x"));
    }

    @Test
    void the_better_of_the_classes_is_given() {
        // Class B: £29.9178 - £5.20 - 20% of £49.00 is £14.92; class C would be a seventh of that.
        Worked ctr = Worked.councilTaxReduction(income("305.00").nonDependants(worker("1990-01-01", 0, "100.00")));

        assertThat(ctr.weekly()).isEqualTo("£14.92");
        assertThat(ctr.award().route()).isEqualTo("class B");
        assertThat(ctr.award().figures()).noneMatch(figure -> figure.id().contains("second_adult"));
    }

    @Test
    void capital_above_the_limit_leaves_class_c_to_a_person() {
        ClaimFixture over =
                income("256.00").capital(savings("16000.01")).nonDependants(worker("1990-01-01", 35, "100.00"));

        assertThat(Worked.councilTaxReduction(over).reasons())
                .singleElement()
                .asString()
                .contains("whether it looks at capital above the limit is not verified");
    }

    @Test
    void class_c_alone_needs_no_income_of_the_claimant() {
        assertThat(Worked.councilTaxReduction(
                                rich().secondAdultOnly(YesNo.YES).nonDependants(worker("1990-01-01", 35, "300.00")))
                        .weekly())
                .isEqualTo("£2.24");
    }

    @Test
    void what_is_not_plain_is_for_a_person() {
        assertThat(reason(rich().partnerBorn("1955-01-01").nonDependants(worker("1990-01-01", 35, "100.00"))))
                .contains("the claimant has a partner");
        assertThat(reason(rich().nonDependants(
                                worker("1990-01-01", 35, "100.00"),
                                nonDependant("1950-01-01", NonDependantStatus.ON_PENSION_CREDIT))))
                .contains("only some of the other adults");
        assertThat(reason(rich().nonDependants(nonDependant("2000-01-01", NonDependantStatus.FULL_TIME_STUDENT))))
                .contains("whether every other adult counts is not settled");
        assertThat(reason(rich().councilTax("1560.00", 1).nonDependants(worker("1990-01-01", 35, "100.00"))))
                .contains("somebody else is jointly liable");
    }

    @Test
    void a_student_beside_somebody_who_is_neither_student_nor_on_a_benefit_is_for_a_person() {
        assertThat(reason(rich().claimantIs(student()).nonDependants(worker("1990-01-01", 35, "100.00"))))
                .contains("the claimant may be a student");
        assertThat(reason(rich().claimantIs(student())
                        .nonDependants(nonDependant("2000-01-01", NonDependantStatus.FULL_TIME_STUDENT))))
                .contains("the claimant may be a student");
    }

    private static String reason(ClaimFixture claim) {
        return String.join(" ", Worked.councilTaxReduction(claim).reasons());
    }

    private static ClaimFixture rich() {
        return income("600.00");
    }

    private static ClaimFixture income(String pension) {
        return Claims.singlePensioner().incomes(statePension(Owner.CLAIMANT, pension));
    }
}
