package org.benefitstriage.engine.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.day;

import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.PensionCredit;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.claim.UniversalCredit;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.junit.jupiter.api.Test;

/** The date of claim where guarantee credit, savings credit or universal credit is paid, or claimed and not decided. */
class DateOfClaimOnAnotherBenefitTest {

    @Test
    void guarantee_credit_claimed_within_a_month_gives_its_first_day() {
        ClaimTiming timing = find(guaranteeCredit("2026-09-07", given("2026-09-14")));

        assertThat(timing.dateOfClaim()).isEqualTo("2026-09-07");
        assertThat(timing.entitlementFrom()).isEqualTo("2026-09-14");
        assertThat(timing.rule()).contains("first day of guarantee credit");
        assertThat(timing.certain()).isTrue();
    }

    @Test
    void a_month_and_a_day_after_the_pension_credit_claim_is_too_late() {
        assertThat(find(guaranteeCredit("2026-09-07", given("2026-09-13"))).dateOfClaim())
                .isEqualTo("2026-10-14");
    }

    @Test
    void guarantee_credit_of_long_ago_needs_no_further_dates() {
        ClaimTiming timing = find(guaranteeCredit("2019-02-04", notGiven()));

        assertThat(timing.dateOfClaim()).isEqualTo("2026-10-14");
        assertThat(timing.certain()).isTrue();
    }

    @Test
    void recent_guarantee_credit_without_the_day_it_was_claimed_is_for_a_person() {
        ClaimTiming timing = find(guaranteeCredit("2026-09-07", notGiven()));

        assertThat(timing.certain()).isFalse();
        assertThat(timing.rule()).contains("the day DWP received the claim for guarantee credit is not given");
    }

    @Test
    void guarantee_credit_without_its_first_day_is_for_a_person() {
        ClaimFixture claim = Claims.singlePensioner()
                .pensionCredit(new PensionCredit(
                        PensionCreditState.GUARANTEE_CREDIT,
                        notGiven(),
                        notGiven(),
                        notGiven(),
                        notGiven(),
                        notGiven()));

        assertThat(find(claim).certain()).isFalse();
    }

    @Test
    void universal_credit_claimed_within_a_month_gives_its_first_day() {
        ClaimFixture claim = Claims.singlePensioner()
                .universalCredit(new UniversalCredit(
                        UniversalCreditState.AWARDED_NIL, given(day("2026-10-01")), given(day("2026-10-01"))));

        assertThat(find(claim).dateOfClaim()).isEqualTo("2026-10-01");
    }

    @Test
    void savings_credit_alone_does_not_fix_the_date() {
        ClaimFixture claim = Claims.singlePensioner()
                .pensionCredit(new PensionCredit(
                        PensionCreditState.SAVINGS_CREDIT_ONLY,
                        given(day("2026-10-01")),
                        given(day("2026-10-01")),
                        notGiven(),
                        notGiven(),
                        notGiven()));

        assertThat(find(claim).dateOfClaim()).isEqualTo("2026-10-14");
    }

    @Test
    void a_pension_credit_claim_still_open_is_for_a_person() {
        ClaimFixture claim = Claims.singlePensioner()
                .pensionCredit(new PensionCredit(
                        PensionCreditState.CLAIMED_NOT_DECIDED,
                        notGiven(),
                        notGiven(),
                        notGiven(),
                        notGiven(),
                        notGiven()));

        assertThat(find(claim).certain()).isFalse();
    }

    private static ClaimTiming find(ClaimFixture claim) {
        return DateOfClaimFinder.find(claim.claim(), Benefit.HOUSING_BENEFIT, Figures2026.all());
    }

    static ClaimFixture guaranteeCredit(String from, Answer<String> claimed) {
        return Claims.singlePensioner()
                .pensionCredit(new PensionCredit(
                        PensionCreditState.GUARANTEE_CREDIT,
                        given(day(from)),
                        claimed.map(iso -> day(iso)),
                        notGiven(),
                        notGiven(),
                        notGiven()));
    }
}
