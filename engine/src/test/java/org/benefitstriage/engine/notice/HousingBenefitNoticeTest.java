package org.benefitstriage.engine.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.fixture.Parts.pay;
import static org.benefitstriage.engine.fixture.Parts.service;
import static org.benefitstriage.engine.fixture.Parts.statePension;
import static org.benefitstriage.engine.fixture.Parts.tenancy;
import static org.benefitstriage.engine.fixture.Parts.weekly;
import static org.benefitstriage.engine.fixture.Parts.worker;
import static org.benefitstriage.engine.notice.Letters.housingBenefit;
import static org.benefitstriage.engine.notice.Letters.saying;

import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.ServiceKind;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.law.LawChecked;
import org.junit.jupiter.api.Test;

/** One test for each paragraph a housing benefit notice has to carry. */
class HousingBenefitNoticeTest {

    /** Income £270.00, £14.00 above what the law allows: £110.00 - £9.10. */
    private static final Notice TAPERED =
            housingBenefit(Claims.singlePensioner().incomes(statePension(Owner.CLAIMANT, "270.00")));

    private static final Notice PASSPORTED = housingBenefit(Claims.onGuaranteeCredit());

    @Test
    void it_gives_the_decision_the_normal_weekly_amount_and_the_first_day() {
        assertThat(saying(TAPERED, NoticeRequirement.HB_DECISION)).contains("You will get Housing Benefit.");
        assertThat(saying(TAPERED, NoticeRequirement.HB_AMOUNT)).isEqualTo("You will normally get £100.90 a week.");
        assertThat(saying(TAPERED, NoticeRequirement.HB_FIRST_DAY))
                .isEqualTo("Your Housing Benefit starts on 19 October 2026.");
    }

    @Test
    void it_gives_the_weekly_eligible_rent() {
        assertThat(saying(TAPERED, NoticeRequirement.HB_ELIGIBLE_RENT))
                .isEqualTo("Your rent is £110.00 a week. The rent we can count is £110.00 a week.");
    }

    @Test
    void it_explains_what_is_taken_off_the_rent_for_fuel_and_other_charges() {
        Notice heated = housingBenefit(Claims.onGuaranteeCredit()
                .tenancy(tenancy(LandlordKind.COUNCIL, weekly("110.00"), service(ServiceKind.HEATING, "12.50"))));

        assertThat(saying(heated, NoticeRequirement.HB_INELIGIBLE_CHARGES))
                .isEqualTo(
                        "£12.50 a week of your rent is for fuel, such as heating or hot water. Housing Benefit does not"
                                + " pay for fuel.");
        assertThat(saying(heated, NoticeRequirement.HB_ELIGIBLE_RENT)).contains("The rent we can count is £97.50");
        assertThat(saying(TAPERED, NoticeRequirement.HB_INELIGIBLE_CHARGES)).startsWith("We took nothing off");
    }

    @Test
    void it_gives_the_deduction_for_another_adult_and_the_band_it_rests_on() {
        Notice shared = housingBenefit(Claims.onGuaranteeCredit().nonDependants(worker("1990-01-01", 37, "600.00")));

        assertThat(saying(shared, NoticeRequirement.HB_NON_DEPENDANTS))
                .startsWith("We take off £")
                .contains("How we decided: ", "£600.00");
        assertThat(saying(TAPERED, NoticeRequirement.HB_NON_DEPENDANTS)).startsWith("We took nothing off");
    }

    @Test
    void it_gives_the_applicable_amount_and_how_it_is_worked_out() {
        assertThat(saying(TAPERED, NoticeRequirement.HB_APPLICABLE_AMOUNT))
                .contains(
                        "The law allows £256.00 a week for your basic needs.", "This is called the applicable amount.")
                .contains("Your income is £14.00 a week above");
    }

    @Test
    void it_gives_weekly_earnings_and_weekly_income_other_than_earnings() {
        Notice working = housingBenefit(Claims.singlePensioner()
                .incomes(statePension(Owner.CLAIMANT, "241.30"), pay(Owner.CLAIMANT, 8, "60.00")));

        assertThat(saying(working, NoticeRequirement.HB_EARNINGS)).contains("£60.00 a week");
        assertThat(saying(working, NoticeRequirement.HB_OTHER_INCOME))
                .contains("Pensions after tax come to £241.30 a week.", "Together, the income we count is £");
        assertThat(saying(TAPERED, NoticeRequirement.HB_EARNINGS)).isEqualTo("We counted no earnings from work.");
    }

    @Test
    void somebody_on_guarantee_credit_is_told_that_income_and_savings_do_not_count() {
        assertThat(saying(PASSPORTED, NoticeRequirement.HB_APPLICABLE_AMOUNT))
                .contains("we did not count any of your income or savings");
        assertThat(PASSPORTED.meets()).doesNotContain(NoticeRequirement.HB_EARNINGS, NoticeRequirement.HB_OTHER_INCOME);
    }

    @Test
    void a_letter_on_savings_credit_warns_the_council_that_it_carries_further_items() {
        Notice savings =
                housingBenefit(Claims.singlePensioner().pensionCredit(Claims.savingsCredit("250.00", "8000", "10.00")));

        assertThat(saying(savings, NoticeRequirement.HB_SAVINGS_CREDIT)).contains("£260.00 a week");
        assertThat(savings.notes())
                .anyMatch(note -> note.requirement() == NoticeRequirement.HB_SAVINGS_CREDIT
                        && note.text().contains("further items"));
    }

    @Test
    void with_rent_free_weeks_it_says_for_which_weeks_the_amount_is() {
        Notice rentFree = housingBenefit(
                Claims.onGuaranteeCredit().tenancy(Parts.rentFree(2, tenancy(LandlordKind.COUNCIL, weekly("110.00")))));

        assertThat(saying(rentFree, NoticeRequirement.HB_AMOUNT))
                .contains("£110.00 a week. That is for each week in which you pay rent.")
                .contains("Nothing is paid for a rent-free week.");
        assertThat(saying(PASSPORTED, NoticeRequirement.HB_AMOUNT)).doesNotContain("rent-free");
    }

    @Test
    void a_council_tenant_is_told_how_and_when_it_is_credited_and_others_when_they_are_paid() {
        assertThat(saying(TAPERED, NoticeRequirement.HB_CREDIT)).isEqualTo(Letters.COUNCIL.rentCredit());
        assertThat(TAPERED.meets()).doesNotContain(NoticeRequirement.HB_PAYMENT);
        Notice paid = NoticeWriter.write(Letters.letter(
                Claims.onGuaranteeCredit(),
                Benefit.HOUSING_BENEFIT,
                NoticeCase.Home.PAID_TO_LANDLORD,
                false,
                Letters.limits(LawChecked.TEXT),
                Letters.COUNCIL));
        assertThat(saying(paid, NoticeRequirement.HB_PAYMENT))
                .isEqualTo("We pay your Housing Benefit to your landlord. " + Letters.COUNCIL.payment());
    }

    @Test
    void it_states_the_duty_to_report_changes_and_what_happens_otherwise() {
        assertThat(saying(TAPERED, NoticeRequirement.HB_CHANGES))
                .contains("You must tell us", "you may have to pay it back", "you move, or your rent changes");
    }

    @Test
    void it_states_the_right_to_a_statement_of_reasons_within_a_month() {
        assertThat(saying(TAPERED, NoticeRequirement.HB_REASONS))
                .contains("written statement of the reasons")
                .contains("within one month of the date of this letter");
    }

    @Test
    void it_states_the_right_to_revision_and_appeal_with_time_and_manner() {
        assertThat(saying(TAPERED, NoticeRequirement.HB_APPEAL))
                .contains("ask us to look at the decision again", "appeal to an independent tribunal")
                .contains("write to us within one month of the date of this letter", "why you think it is wrong");
    }

    @Test
    void where_nothing_is_payable_it_says_so_with_the_applicable_amount_the_income_and_the_excess() {
        Notice nil = housingBenefit(Claims.singlePensioner().incomes(statePension(Owner.CLAIMANT, "500.00")));

        assertThat(saying(nil, NoticeRequirement.HB_DECISION)).contains("We cannot pay you Housing Benefit");
        assertThat(saying(nil, NoticeRequirement.HB_NOTHING_PAYABLE))
                .contains("£256.00 a week", "£500.00 a week", "£244.00 a week above");
        assertThat(nil.meets()).doesNotContain(NoticeRequirement.HB_CREDIT, NoticeRequirement.HB_AMOUNT);
        assertThat(nil.meets()).contains(NoticeRequirement.HB_APPEAL, NoticeRequirement.HB_REASONS);
    }
}
