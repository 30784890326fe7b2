package org.benefitstriage.engine.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.day;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.Backdating;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.ClaimDates;
import org.benefitstriage.engine.claim.CouncilTax;
import org.benefitstriage.engine.claim.CouncilTaxBand;
import org.benefitstriage.engine.claim.Home;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DateOfClaimFinderTest {

    @ParameterizedTest
    @EnumSource(Benefit.class)
    void otherwise_the_day_the_form_was_received_and_the_monday_following(Benefit benefit) {
        ClaimTiming timing = find(Claims.singlePensioner(), benefit);

        assertThat(timing.dateOfClaim()).isEqualTo("2026-10-14");
        assertThat(timing.entitlementFrom()).isEqualTo("2026-10-19");
        assertThat(timing.certain()).isTrue();
    }

    @Test
    void a_form_received_on_a_monday_starts_the_monday_after() {
        assertThat(find(Claims.singlePensioner().received("2026-10-12")).entitlementFrom())
                .isEqualTo("2026-10-19");
    }

    @Test
    void liability_that_begins_in_the_week_of_the_claim_starts_entitlement_that_day() {
        ClaimTiming timing = find(liableFrom("2026-10-13"), Benefit.COUNCIL_TAX_REDUCTION);

        assertThat(timing.entitlementFrom()).isEqualTo("2026-10-13");
        assertThat(timing.certain()).isTrue();
    }

    @Test
    void liability_that_begins_the_week_before_waits_for_the_monday() {
        assertThat(find(liableFrom("2026-10-11"), Benefit.COUNCIL_TAX_REDUCTION).entitlementFrom())
                .isEqualTo("2026-10-19");
    }

    @Test
    void a_claim_before_the_week_in_which_liability_begins_is_for_a_person() {
        ClaimTiming timing = find(liableFrom("2026-10-19"), Benefit.COUNCIL_TAX_REDUCTION);

        assertThat(timing.certain()).isFalse();
        assertThat(timing.rule()).contains("liability begins after the week of the claim");
    }

    @Test
    void already_on_guarantee_credit_when_liability_begins_gives_the_day_it_begins() {
        ClaimFixture claim = liableFrom("2026-09-14").pensionCredit(Claims.guaranteeCredit());

        ClaimTiming timing = find(claim, Benefit.COUNCIL_TAX_REDUCTION);

        assertThat(timing.dateOfClaim()).isEqualTo("2026-09-14");
        assertThat(timing.entitlementFrom()).isEqualTo("2026-09-14");
        assertThat(timing.rule()).contains("day liability began");
    }

    @Test
    void first_contact_counts_when_the_form_comes_within_a_month_of_being_issued() {
        ClaimTiming timing = find(contacted("2026-09-10", given("2026-09-14")));

        assertThat(timing.dateOfClaim()).isEqualTo("2026-09-10");
        assertThat(timing.certain()).isTrue();
    }

    @Test
    void a_form_a_day_later_than_a_month_is_for_a_person() {
        ClaimTiming timing = find(contacted("2026-09-10", given("2026-09-13")));

        assertThat(timing.dateOfClaim()).isEqualTo("2026-10-14");
        assertThat(timing.certain()).isFalse();
        assertThat(timing.rule()).contains("whether longer was reasonable is for a person");
    }

    @Test
    void without_the_day_of_issue_a_month_from_first_contact_is_enough() {
        assertThat(find(contacted("2026-09-14", notGiven())).dateOfClaim()).isEqualTo("2026-09-14");
        assertThat(find(contacted("2026-09-13", notGiven())).certain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-07-14, 2026-07-20, true", "2026-07-13, 2026-10-19, false", "2026-10-12, 2026-10-19, true"})
    void at_pension_age_three_months_before_the_claim_are_covered_without_a_reason(
            String asked, LocalDate from, boolean certain) {
        ClaimTiming timing = find(askingFor(Claims.singlePensioner(), asked));

        assertThat(timing.certain()).isEqualTo(certain);
        assertThat(timing.entitlementFrom()).isEqualTo(from);
    }

    @Test
    void a_start_before_guarantee_credit_began_is_for_a_person() {
        // Asked for three weeks before the first day of guarantee credit, which is the date of claim.
        ClaimTiming timing = find(askingFor(
                DateOfClaimOnAnotherBenefitTest.guaranteeCredit("2026-09-07", given("2026-09-14")), "2026-08-17"));

        assertThat(timing.certain()).isFalse();
        assertThat(timing.rule()).contains("before guarantee credit was in payment");
        assertThat(find(askingFor(Claims.onGuaranteeCredit(), "2026-08-17")).certain())
                .isTrue();
    }

    @Test
    void a_day_that_is_not_earlier_is_a_contradiction() {
        assertThat(find(askingFor(Claims.singlePensioner(), "2026-10-14")).rule())
                .contains("not earlier");
    }

    @Test
    void at_working_age_good_cause_within_a_month_is_for_a_person_and_no_more_than_a_month_is_reached() {
        ClaimTiming month = find(askingFor(Claims.workingAge(), "2026-09-14"));

        assertThat(month.certain()).isFalse();
        assertThat(month.rule()).contains("good cause");
        assertThat(month.entitlementFrom()).isEqualTo("2026-10-19");
        assertThat(find(askingFor(Claims.workingAge(), "2026-09-13")).rule())
                .contains("further back than working-age housing benefit reaches");
    }

    @ParameterizedTest
    @CsvSource({
        "1950-03-14, 2027-02-10, within the 17 weeks",
        "1950-03-14, 2027-02-11, more than 17 weeks",
        "1990-05-05, 2027-01-13, within the 13 weeks",
        "1990-05-05, 2027-01-14, more than 13 weeks"
    })
    void a_claim_may_come_some_weeks_before_liability_and_a_person_decides(
            String born, String liability, String reason) {
        Tenancy later = starting(liability);
        ClaimTiming timing = find(Claims.singlePensioner().claimantBorn(born).tenancy(later));

        assertThat(timing.certain()).isFalse();
        assertThat(timing.rule()).contains(reason);
    }

    @Test
    void contradictory_dates_are_for_a_person() {
        ClaimFixture claim =
                Claims.singlePensioner().dates(new ClaimDates(day("2026-10-14"), given(day("2026-10-15")), notGiven()));

        assertThat(find(claim).rule()).contains("first contact is dated after the form was received");
        assertThat(find(contacted("2026-10-10", given("2026-10-09"))).rule()).contains("issued before first contact");
    }

    @Test
    void without_a_first_day_of_liability_the_day_they_moved_in_stands() {
        ClaimFixture claim = Claims.singlePensioner().tenancy(notGiven());

        assertThat(find(claim).certain()).isTrue();
        assertThat(find(claim.home(home(notGiven()))).rule()).contains("first day of the tenancy is not given");
    }

    @Test
    void each_benefit_cites_its_own_provision() {
        assertThat(find(Claims.singlePensioner()).citation().text()).contains("SI 2006/214 reg 64");
        assertThat(find(Claims.singlePensioner(), Benefit.COUNCIL_TAX_REDUCTION)
                        .citation()
                        .text())
                .isEqualTo("SI 2012/2885 Sch 8 para 5");
    }

    private static ClaimTiming find(ClaimFixture claim) {
        return find(claim, Benefit.HOUSING_BENEFIT);
    }

    private static ClaimTiming find(ClaimFixture claim, Benefit benefit) {
        return DateOfClaimFinder.find(claim.claim(), benefit, Figures2026.all());
    }

    private static ClaimFixture contacted(String contact, Answer<String> issued) {
        return Claims.singlePensioner()
                .dates(new ClaimDates(day("2026-10-14"), given(day(contact)), issued.map(iso -> day(iso))));
    }

    private static ClaimFixture askingFor(ClaimFixture claim, String from) {
        return claim.backdating(given(new Backdating(day(from), notGiven())));
    }

    private static Tenancy starting(String iso) {
        Tenancy base = Parts.tenancy(LandlordKind.COUNCIL, Parts.weekly("110.00"));
        return new Tenancy(
                base.landlord(),
                base.accommodation(),
                base.liableForRent(),
                given(day(iso)),
                base.rent(),
                base.rentFreeWeeks(),
                base.jointTenants(),
                base.bedrooms(),
                base.oneRoomOnly(),
                base.services(),
                base.broadRentalMarketArea(),
                base.writtenAgreement(),
                base.arrears(),
                base.payLandlord());
    }

    private static ClaimFixture liableFrom(String iso) {
        return Claims.singlePensioner()
                .home(home(given(iso)))
                .councilTax(given(new CouncilTax(
                        notGiven(),
                        CouncilTaxBand.B,
                        Money.of("1560.00"),
                        YesNo.YES,
                        0,
                        given(1),
                        YesNo.YES,
                        YesNo.NO,
                        given(day(iso)))));
    }

    private static Home home(Answer<String> movedIn) {
        Home home = Claims.singlePensioner().claim().home();
        return new Home(
                home.address(),
                movedIn.map(iso -> day(iso)),
                home.previousAddress(),
                home.normallyLivesHere(),
                home.ownsIt(),
                home.absence());
    }
}
