package org.benefitstriage.engine.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.benefitstriage.engine.fixture.Parts.statePension;
import static org.benefitstriage.engine.notice.Letters.saying;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.law.LawChecked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One test for each paragraph that a letter about a refusal has to carry. */
class RefusalNoticeTest {

    private static final String REASON = "You told us that you moved out of your home on 2 November 2026.";

    private static final Notice HOUSING_BENEFIT = refused(Benefit.HOUSING_BENEFIT, Optional.empty());
    private static final Notice COUNCIL_TAX_REDUCTION = refused(Benefit.COUNCIL_TAX_REDUCTION, Optional.empty());

    /** Income £700.00 against £256.00: nothing is left of either benefit. */
    private static final ClaimFixture TOO_MUCH_INCOME =
            Claims.singlePensioner().incomes(statePension(Owner.CLAIMANT, "700.00"));

    @Test
    void it_gives_the_decision_and_that_an_officer_took_part() {
        assertThat(saying(HOUSING_BENEFIT, NoticeRequirement.HB_DECISION))
                .contains("A benefits officer looked at it.", "We cannot pay you Housing Benefit.");
        assertThat(saying(COUNCIL_TAX_REDUCTION, NoticeRequirement.CTR_DECISION))
                .contains("A benefits officer looked at it.", "You do not get Council Tax Reduction.");
    }

    @Test
    void it_gives_the_reason_in_the_officers_words_and_has_the_council_read_them_first() {
        assertThat(saying(HOUSING_BENEFIT, NoticeRequirement.HB_NOTHING_PAYABLE))
                .isEqualTo(REASON);
        assertThat(saying(COUNCIL_TAX_REDUCTION, NoticeRequirement.CTR_NOTHING_DUE))
                .isEqualTo(REASON);
        assertThat(HOUSING_BENEFIT.notes()).anyMatch(note -> note.text().contains("as the officer wrote it"));
    }

    @Test
    void it_says_that_the_eligible_rent_was_not_worked_out() {
        assertThat(saying(HOUSING_BENEFIT, NoticeRequirement.HB_ELIGIBLE_RENT))
                .startsWith("We did not work out how much of your rent we could count");
    }

    @Test
    void where_income_is_too_high_it_gives_the_applicable_amount_the_income_and_the_excess() {
        Notice letter = refused(Benefit.HOUSING_BENEFIT, nil(Benefit.HOUSING_BENEFIT));

        assertThat(saying(letter, NoticeRequirement.HB_APPLICABLE_AMOUNT))
                .contains("The law allows £256.00 a week", "Your income is £444.00 a week above");
        assertThat(saying(letter, NoticeRequirement.HB_OTHER_INCOME)).contains("£700.00");
        assertThat(saying(letter, NoticeRequirement.HB_ELIGIBLE_RENT)).contains("£110.00 a week");
        assertThat(letter.meets()).contains(NoticeRequirement.HB_WORKING);
        assertThat(refused(Benefit.COUNCIL_TAX_REDUCTION, nil(Benefit.COUNCIL_TAX_REDUCTION))
                        .meets())
                .contains(NoticeRequirement.CTR_WORKING);
    }

    @Test
    void it_says_what_it_means_for_the_council_tax() {
        assertThat(saying(COUNCIL_TAX_REDUCTION, NoticeRequirement.CTR_LIABILITY))
                .isEqualTo("Your council tax stays as it is on your bill.");
    }

    @Test
    void it_states_the_right_to_a_statement_of_reasons_within_a_month() {
        assertThat(saying(HOUSING_BENEFIT, NoticeRequirement.HB_REASONS))
                .contains("written statement of the reasons", "within one month of the date of this letter");
        assertThat(saying(COUNCIL_TAX_REDUCTION, NoticeRequirement.CTR_REASONS))
                .contains("written statement of the reasons", "We answer within 14 days");
    }

    @Test
    void it_states_each_benefits_own_way_to_appeal() {
        assertThat(saying(HOUSING_BENEFIT, NoticeRequirement.HB_APPEAL))
                .contains("independent tribunal", "within one month of the date of this letter");
        assertThat(saying(COUNCIL_TAX_REDUCTION, NoticeRequirement.CTR_APPEAL))
                .contains("Valuation Tribunal", "We have 2 months to answer.", "within 4 months");
    }

    @ParameterizedTest
    @EnumSource(Benefit.class)
    void it_never_says_that_a_computer_decided_and_promises_no_payment(Benefit benefit) {
        Notice letter = refused(benefit, nil(benefit));

        assertThat(letter.meets())
                .doesNotContain(
                        NoticeRequirement.HB_AUTOMATED,
                        NoticeRequirement.CTR_AUTOMATED,
                        NoticeRequirement.HB_AMOUNT,
                        NoticeRequirement.HB_FIRST_DAY,
                        NoticeRequirement.HB_PAYMENT,
                        NoticeRequirement.HB_CREDIT);
    }

    @Test
    void a_refusal_needs_a_reason_and_no_working_of_an_award_that_is_due() {
        assertThatThrownBy(() -> refusal(Benefit.HOUSING_BENEFIT, " ", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        NoticeAward due = Letters.letter(Claims.singlePensioner(), Benefit.HOUSING_BENEFIT)
                .award();
        assertThatThrownBy(() -> refusal(Benefit.HOUSING_BENEFIT, REASON, Optional.of(due)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<NoticeAward> nil(Benefit benefit) {
        return Optional.of(Letters.letter(TOO_MUCH_INCOME, benefit).award());
    }

    private static Notice refused(Benefit benefit, Optional<NoticeAward> worked) {
        return NoticeWriter.refuse(refusal(benefit, REASON, worked));
    }

    private static RefusalCase refusal(Benefit benefit, String reason, Optional<NoticeAward> worked) {
        return new RefusalCase(
                benefit,
                "FORM-2026-000123",
                List.of("Mrs Edith Fernley", "1 Example Street", "Needwood"),
                LocalDate.of(2026, 11, 23),
                reason,
                worked,
                Letters.limits(LawChecked.TEXT),
                Letters.COUNCIL);
    }
}
