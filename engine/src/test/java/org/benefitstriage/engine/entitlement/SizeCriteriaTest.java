package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.tenancy;
import static org.benefitstriage.engine.fixture.Parts.weekly;

import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.HousingNeeds;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.fixture.WorkingAgeParts;
import org.benefitstriage.engine.law.ParameterSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reduction of a social rent for spare bedrooms, what adds a bedroom, and who is exempt. */
class SizeCriteriaTest {

    private static final ParameterSet BEFORE_JULY =
            Figures2026.withSwitch("hb.wa.existing_awards_allowed_general", true);

    @ParameterizedTest
    @CsvSource({"1, £110.00", "2, £94.60", "3, £82.50", "4, £82.50"})
    void a_single_person_needs_one_bedroom(int bedrooms, String award) {
        assertThat(hb(withBedrooms(bedrooms)).weekly()).isEqualTo(award);
    }

    @Test
    void the_reduction_comes_before_non_dependants_and_the_taper() {
        Worked hb = hb(withBedrooms(3).nonDependants(Parts.worker("1990-01-01", 20, "200.00")));

        // Two bedrooms needed: 14% of 110.00 off, then 46.85.
        assertThat(hb.weekly()).isEqualTo("£47.75");
    }

    @Test
    void a_room_for_an_overnight_carer_foster_children_or_a_couple_who_cannot_share_is_needed() {
        assertThat(hb(withBedrooms(2).housingNeeds(WorkingAgeParts.needs(YesNo.YES, YesNo.NO, 0, YesNo.NO)))
                        .weekly())
                .isEqualTo("£110.00");
        assertThat(hb(withBedrooms(3).housingNeeds(WorkingAgeParts.needs(YesNo.YES, YesNo.YES, 0, YesNo.NO)))
                        .weekly())
                .isEqualTo("£110.00");
        assertThat(hb(withBedrooms(2)
                                .partnerBorn("1991-01-01")
                                .housingNeeds(WorkingAgeParts.needs(YesNo.NO, YesNo.NO, 0, YesNo.YES)))
                        .weekly())
                .isEqualTo("£110.00");
    }

    @Test
    void a_disabled_child_who_cannot_share_has_a_room_of_their_own() {
        ClaimFixture family = withBedrooms(3)
                .children(
                        child("2018-01-01", Sex.FEMALE, ChildDisability.DISABLED_CHILD),
                        child("2019-01-01", Sex.FEMALE));

        assertThat(hb(family.housingNeeds(WorkingAgeParts.needs(YesNo.NO, YesNo.NO, 1, YesNo.NO)))
                        .lines(CalculationStep.SIZE_CRITERIA))
                .isEmpty();
        assertThat(hb(family.housingNeeds(WorkingAgeParts.noNeeds())).amounts(CalculationStep.SIZE_CRITERIA))
                .containsExactly("£15.40");
        assertThat(hb(family.housingNeeds(WorkingAgeParts.needs(YesNo.NO, YesNo.NO, 2, YesNo.NO)))
                        .reasons())
                .containsExactly(
                        "Which of the children cannot share a bedroom because of a disability is not settled.");
    }

    @Test
    void shared_ownership_and_sanctuary_homes_are_exempt() {
        assertThat(hb(withBedrooms(3).housingNeeds(WorkingAgeParts.exemptions(YesNo.YES, YesNo.NO, YesNo.NO)))
                        .weekly())
                .isEqualTo("£110.00");
        assertThat(hb(withBedrooms(3).housingNeeds(WorkingAgeParts.exemptions(YesNo.NO, YesNo.YES, YesNo.NO)))
                        .weekly())
                .isEqualTo("£110.00");
    }

    @Test
    void a_rent_that_may_be_protected_and_questions_left_open_are_for_a_person_before_it_is_reduced() {
        assertThat(hb(withBedrooms(2).housingNeeds(WorkingAgeParts.exemptions(YesNo.NO, YesNo.NO, YesNo.YES)))
                        .reasons())
                .hasSize(1);
        assertThat(hb(withBedrooms(2).housingNeeds(HousingNeeds.NOT_ANSWERED)).reasons())
                .hasSize(2);
        assertThat(hb(withBedrooms(1).housingNeeds(HousingNeeds.NOT_ANSWERED)).weekly())
                .as("without a spare bedroom nobody is asked")
                .isEqualTo("£110.00");
    }

    @ParameterizedTest
    @CsvSource({"TEMPORARY", "EXEMPT_ACCOMMODATION"})
    void temporary_and_exempt_accommodation_is_not_reduced(AccommodationKind kind) {
        assertThat(Worked.housingBenefit(Claims.workingAge(kind).tenancy(WorkingAgeParts.in(kind, tenancyWith(4))))
                        .weekly())
                .isEqualTo("£110.00");
    }

    @Test
    void other_specified_accommodation_with_a_spare_bedroom_is_for_a_person() {
        AccommodationKind hostel = AccommodationKind.COUNCIL_HOSTEL;

        assertThat(Worked.housingBenefit(Claims.workingAge(hostel).tenancy(WorkingAgeParts.in(hostel, tenancyWith(2))))
                        .reasons())
                .hasSize(1);
        assertThat(Worked.housingBenefit(Claims.workingAge(hostel)).weekly()).isEqualTo("£110.00");
    }

    @Test
    void pension_age_is_not_reduced() {
        assertThat(Worked.housingBenefit(Claims.onGuaranteeCredit().tenancy(tenancyWith(4)))
                        .weekly())
                .isEqualTo("£110.00");
        assertThat(hb(withBedrooms(4)
                                .partnerBorn("1950-01-01")
                                .existingBenefits(Claims::withIncomeSupport)
                                .workingAge(WorkingAgeParts.existingAward()))
                        .weekly())
                .as("a partner of pension age under the working-age rules")
                .isEqualTo("£110.00");
    }

    private static ClaimFixture withBedrooms(int number) {
        return Claims.existingAward().tenancy(tenancyWith(number));
    }

    private static Tenancy tenancyWith(int bedrooms) {
        return WorkingAgeParts.bedrooms(bedrooms, tenancy(LandlordKind.COUNCIL, weekly("110.00")));
    }

    private static Worked hb(ClaimFixture claim) {
        return Worked.housingBenefit(claim, BEFORE_JULY);
    }
}
