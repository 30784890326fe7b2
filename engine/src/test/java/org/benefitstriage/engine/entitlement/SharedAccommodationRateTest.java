package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.fixture.Parts.caredFor;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.circumstances;
import static org.benefitstriage.engine.fixture.Parts.privateTenancy;
import static org.benefitstriage.engine.fixture.Parts.weekly;
import static org.benefitstriage.engine.fixture.WorkingAgeParts.exceptions;

import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.HousingNeeds;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.fixture.WorkingAgeParts;
import org.benefitstriage.engine.law.ParameterSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shared accommodation rate for a single person under 35, and each exception from it. */
class SharedAccommodationRateTest {

    private static final String SHARED = "£85.00";
    private static final String ONE_BEDROOM = "£109.32";
    private static final ParameterSet BEFORE_JULY =
            Figures2026.withSwitch("hb.wa.existing_awards_allowed_general", true);

    @ParameterizedTest
    @CsvSource({"1991-10-20, " + SHARED, "1991-10-19, " + ONE_BEDROOM, "2003-01-01, " + SHARED})
    void it_ends_on_the_thirty_fifth_birthday(String born, String award) {
        assertThat(hb(single(born)).weekly()).isEqualTo(award);
    }

    @Test
    void couples_families_and_those_with_a_carer_are_not_in_it() {
        assertThat(hb(single("2000-01-01").partnerBorn("2001-01-01")).weekly()).isEqualTo(ONE_BEDROOM);
        assertThat(hb(single("2000-01-01").children(child("2024-01-01", Sex.MALE)))
                        .weekly())
                .isEqualTo("£130.00");
        assertThat(hb(single("2000-01-01").housingNeeds(WorkingAgeParts.needs(YesNo.YES, YesNo.NO, 0, YesNo.NO)))
                        .weekly())
                .isEqualTo("£130.00");
    }

    @Test
    void a_care_leaver_under_25_has_one_bedroom() {
        HousingNeeds leaver = exceptions(YesNo.YES, YesNo.NO, YesNo.NO, YesNo.NO);

        assertThat(hb(single("2001-10-20").housingNeeds(leaver)).weekly()).isEqualTo(ONE_BEDROOM);
        assertThat(hb(single("2001-10-19").housingNeeds(leaver)).weekly()).isEqualTo(SHARED);
    }

    @Test
    void an_offender_under_public_protection_has_one_bedroom_from_25() {
        HousingNeeds offender = exceptions(YesNo.NO, YesNo.NO, YesNo.YES, YesNo.NO);

        assertThat(hb(single("2001-10-20").housingNeeds(offender)).weekly()).isEqualTo(SHARED);
        assertThat(hb(single("2001-10-19").housingNeeds(offender)).weekly()).isEqualTo(ONE_BEDROOM);
    }

    @Test
    void former_hostel_residents_and_victims_of_abuse_have_one_bedroom() {
        assertThat(hb(single("2000-01-01").housingNeeds(exceptions(YesNo.NO, YesNo.YES, YesNo.NO, YesNo.NO)))
                        .weekly())
                .isEqualTo(ONE_BEDROOM);
        assertThat(hb(single("2000-01-01").housingNeeds(exceptions(YesNo.NO, YesNo.NO, YesNo.NO, YesNo.YES)))
                        .weekly())
                .isEqualTo(ONE_BEDROOM);
    }

    @Test
    void a_severe_disability_premium_brings_one_bedroom() {
        ClaimFixture young = single("2000-01-01");

        assertThat(hb(young.claimantIs(circumstances(DisabilityBenefit.PIP_DAILY_LIVING_STANDARD)))
                        .weekly())
                .isEqualTo(ONE_BEDROOM);
        assertThat(hb(young.claimantIs(caredFor(DisabilityBenefit.PIP_DAILY_LIVING_STANDARD)))
                        .weekly())
                .isEqualTo(SHARED);
        assertThat(hb(young.claimantIs(circumstances(DisabilityBenefit.PIP_MOBILITY)))
                        .weekly())
                .isEqualTo(SHARED);
    }

    @Test
    void an_exception_that_is_not_ruled_out_is_for_a_person() {
        assertThat(hb(single("2000-01-01").housingNeeds(exceptions(YesNo.NO, YesNo.NOT_ANSWERED, YesNo.NO, YesNo.NO)))
                        .reasons())
                .hasSize(1);
        assertThat(hb(single("2003-01-01").housingNeeds(exceptions(YesNo.NO, YesNo.NO, YesNo.NOT_ANSWERED, YesNo.NO)))
                        .weekly())
                .as("the exception for offenders begins at 25")
                .isEqualTo(SHARED);
    }

    private static ClaimFixture single(String born) {
        return Claims.existingAward()
                .claimantBorn(born)
                .tenancy(privateTenancy(weekly("130.00"), "Test Area", YesNo.NO))
                .housingNeeds(WorkingAgeParts.noNeeds());
    }

    private static Worked hb(ClaimFixture claim) {
        return Worked.housingBenefit(claim, BEFORE_JULY);
    }
}
