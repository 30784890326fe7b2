package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.nonDependant;
import static org.benefitstriage.engine.fixture.Parts.weekly;
import static org.benefitstriage.engine.fixture.Parts.worker;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.benefitstriage.engine.claim.Boarder;
import org.benefitstriage.engine.claim.BoarderKind;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.junit.jupiter.api.Test;

class HouseholdBedroomsTest {

    private static final LocalDate ON = LocalDate.of(2026, 10, 19);

    @Test
    void somebody_alone_and_a_couple_need_one() {
        assertThat(count(Claims.singlePensioner())).hasValue(1);
        assertThat(count(Claims.pensionerCouple())).hasValue(1);
    }

    @Test
    void two_children_under_10_share_whatever_their_sex() {
        assertThat(children(child("2017-01-01", Sex.MALE), child("2018-01-01", Sex.FEMALE)))
                .hasValue(2);
    }

    @Test
    void at_10_a_brother_and_sister_no_longer_share() {
        assertThat(children(child("2016-10-20", Sex.MALE), child("2018-01-01", Sex.FEMALE)))
                .hasValue(2);
        assertThat(children(child("2016-10-19", Sex.MALE), child("2018-01-01", Sex.FEMALE)))
                .hasValue(3);
    }

    @Test
    void two_of_the_same_sex_share_until_16() {
        assertThat(children(child("2010-10-20", Sex.FEMALE), child("2018-01-01", Sex.FEMALE)))
                .hasValue(2);
        assertThat(children(child("2010-10-19", Sex.FEMALE), child("2018-01-01", Sex.FEMALE)))
                .hasValue(3);
    }

    @Test
    void rooms_are_shared_so_that_the_fewest_are_needed() {
        // The girl of 12 shares with the girl of 5, the boy of 13 with the boy of 7.
        assertThat(children(
                        child("2014-01-01", Sex.FEMALE),
                        child("2021-01-01", Sex.FEMALE),
                        child("2013-01-01", Sex.MALE),
                        child("2019-01-01", Sex.MALE)))
                .hasValue(3);
    }

    @Test
    void other_adults_need_a_room_each_and_a_couple_one() {
        assertThat(count(Claims.singlePensioner()
                        .nonDependants(worker("1990-01-01", 0, "0.00"), worker("1992-01-01", 0, "0.00"))))
                .hasValue(3);
        assertThat(count(Claims.singlePensioner()
                        .nonDependants(
                                nonDependant(
                                        "1990-01-01", given("A"), given(0), notGiven(), NonDependantStatus.ORDINARY),
                                nonDependant(
                                        "1992-01-01", given("A"), given(0), notGiven(), NonDependantStatus.ORDINARY))))
                .hasValue(2);
    }

    @Test
    void somebody_who_lives_elsewhere_needs_none() {
        assertThat(count(Claims.singlePensioner()
                        .nonDependants(nonDependant("1990-01-01", NonDependantStatus.LIVES_ELSEWHERE))))
                .hasValue(1);
    }

    @Test
    void facts_that_are_not_known_leave_it_open() {
        Child unknownSex = new Child(
                "Robin", LocalDate.of(2014, 1, 1), notGiven(), YesNo.YES, 7, ChildDisability.NONE, notGiven());

        assertThat(children(unknownSex)).hasValue(2);
        assertThat(children(unknownSex, child("2013-01-01", Sex.MALE))).isEmpty();
        assertThat(children(child("2014-01-01", Sex.MALE, ChildDisability.ENHANCED), child("2013-01-01", Sex.MALE)))
                .isEmpty();
        assertThat(count(Claims.singlePensioner()
                        .boarders(new Boarder(BoarderKind.LODGER, weekly("60.00"), 1, YesNo.NO))))
                .isEmpty();
    }

    @Test
    void the_rate_stops_at_four_bedrooms() {
        ClaimFixture claim = Claims.privateTenant("400.00", "Test Area")
                .nonDependants(
                        worker("1990-01-01", 0, "0.00"),
                        worker("1991-01-01", 0, "0.00"),
                        worker("1992-01-01", 0, "0.00"),
                        worker("1993-01-01", 0, "0.00"));

        assertThat(count(claim)).hasValue(5);
        assertThat(LocalHousingAllowanceRate.find(claim.claim(), ON, Figures2026.all()))
                .hasValueSatisfying(rate -> assertThat(rate.weekly()).hasToString("£224.38"));
    }

    private static OptionalInt children(Child... children) {
        return count(Claims.singlePensioner().children(children));
    }

    private static OptionalInt count(ClaimFixture claim) {
        return HouseholdBedrooms.count(claim.claim(), ON);
    }
}
