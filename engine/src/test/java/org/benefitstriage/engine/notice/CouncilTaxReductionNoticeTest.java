package org.benefitstriage.engine.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.fixture.Parts.statePension;
import static org.benefitstriage.engine.notice.Letters.councilTaxReduction;
import static org.benefitstriage.engine.notice.Letters.saying;

import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.fixture.Claims;
import org.junit.jupiter.api.Test;

/** One test for each paragraph a council tax reduction notice has to carry: its own appeal route and clock. */
class CouncilTaxReductionNoticeTest {

    private static final Notice REDUCED = councilTaxReduction(
            Claims.singlePensioner().councilTax("1500.00", 0).incomes(statePension(Owner.CLAIMANT, "270.00")));

    @Test
    void it_gives_the_decision_and_its_effect_on_the_council_tax() {
        assertThat(saying(REDUCED, NoticeRequirement.CTR_DECISION)).contains("You will get Council Tax Reduction.");
        assertThat(saying(REDUCED, NoticeRequirement.CTR_LIABILITY))
                .contains("Your council tax goes down by £25.97 a week from 19 October 2026.")
                .contains("Your council tax comes to £4.1096 a day.");
    }

    @Test
    void it_states_the_duty_to_report_changes_within_21_days_with_examples_and_consequences() {
        assertThat(saying(REDUCED, NoticeRequirement.CTR_CHANGES))
                .contains("within 21 days", "somebody moves in or out", "add it to your council tax bill");
    }

    @Test
    void it_gives_a_month_to_ask_for_reasons_and_14_days_to_answer() {
        assertThat(saying(REDUCED, NoticeRequirement.CTR_REASONS))
                .contains("within one month of the date of this letter", "We answer within 14 days if we can.");
    }

    @Test
    void an_appeal_goes_to_the_council_first_and_then_to_the_valuation_tribunal() {
        assertThat(saying(REDUCED, NoticeRequirement.CTR_APPEAL))
                .contains("First write to us.", "We have 2 months to answer.", "Valuation Tribunal")
                .contains("appeal within 4 months of the day you wrote to us")
                .doesNotContain("one month");
    }

    @Test
    void where_nothing_is_due_it_says_why() {
        Notice nil = councilTaxReduction(
                Claims.singlePensioner().councilTax("1500.00", 0).incomes(statePension(Owner.CLAIMANT, "900.00")));

        assertThat(saying(nil, NoticeRequirement.CTR_DECISION)).contains("You do not get Council Tax Reduction");
        assertThat(saying(nil, NoticeRequirement.CTR_NOTHING_DUE)).contains("£900.00 a week", "£644.00 a week above");
    }
}
