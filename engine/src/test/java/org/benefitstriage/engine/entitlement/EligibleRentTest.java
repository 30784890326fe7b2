package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.monthly;
import static org.benefitstriage.engine.fixture.Parts.nonDependant;
import static org.benefitstriage.engine.fixture.Parts.privateTenancy;
import static org.benefitstriage.engine.fixture.Parts.service;
import static org.benefitstriage.engine.fixture.Parts.tenancy;
import static org.benefitstriage.engine.fixture.Parts.weekly;

import java.util.List;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.ServiceCharge;
import org.benefitstriage.engine.claim.ServiceKind;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.fixture.WorkingAgeParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EligibleRentTest {

    @Test
    void a_monthly_rent_is_twelve_fifty_seconds_a_week() {
        Worked hb = Worked.housingBenefit(
                Claims.onGuaranteeCredit().tenancy(tenancy(LandlordKind.HOUSING_ASSOCIATION, monthly("477.20"))));

        assertThat(hb.formulas(CalculationStep.RENT)).containsExactly("£477.20 x 12 / 52");
        assertThat(hb.amounts(CalculationStep.ELIGIBLE_RENT)).containsExactly("£110.1231");
        assertThat(hb.weekly()).isEqualTo("£110.12");
    }

    @Test
    void fuel_comes_off_at_the_amount_stated_or_else_the_flat_rate() {
        assertThat(eligible(YesNo.NO, service(ServiceKind.HEATING, "12.00"))).isEqualTo("£98.00");
        assertThat(eligible(YesNo.NO, service(ServiceKind.HEATING))).isEqualTo("£74.75");
        assertThat(eligible(YesNo.NO, service(ServiceKind.HOT_WATER), service(ServiceKind.COOKING, "3.00")))
                .isEqualTo("£102.90");
    }

    @Test
    void one_room_has_one_flat_rate_for_heating_hot_water_and_lighting() {
        assertThat(eligible(
                        YesNo.YES,
                        service(ServiceKind.HEATING),
                        service(ServiceKind.HOT_WATER),
                        service(ServiceKind.LIGHTING),
                        service(ServiceKind.COOKING)))
                .isEqualTo("£84.80");
    }

    @Test
    void fuel_that_the_flat_rates_do_not_settle_is_for_a_person() {
        assertThat(rented(YesNo.NOT_ANSWERED, service(ServiceKind.HEATING)).reasons())
                .hasSize(1);
        assertThat(rented(YesNo.YES, service(ServiceKind.HOT_WATER)).reasons()).hasSize(1);
        assertThat(rented(YesNo.YES, service(ServiceKind.HEATING), service(ServiceKind.LIGHTING, "2.00"))
                        .reasons())
                .hasSize(1);
    }

    @Test
    void a_flat_rate_without_a_value_is_named() {
        ClaimFixture claim = Claims.onGuaranteeCredit().tenancy(withServices(YesNo.NO, service(ServiceKind.LIGHTING)));

        assertThat(Worked.housingBenefit(claim, Figures2026.without("fuel.lighting"))
                        .reasons())
                .containsExactly("No value is held for the figure fuel.lighting on 2026-10-19.");
    }

    @Test
    void meals_come_off_at_a_fixed_amount_a_person_whatever_they_cost() {
        ClaimFixture claim = Claims.onGuaranteeCredit()
                .partnerBorn("1952-09-01")
                .children(child("2014-01-01", Sex.MALE))
                .tenancy(withServices(YesNo.NO, service(ServiceKind.MEALS_THREE_OR_MORE, "5.00")));

        assertThat(Worked.housingBenefit(claim).amounts(CalculationStep.MEALS)).containsExactly("£93.55");
        assertThat(eligible(YesNo.NO, service(ServiceKind.BREAKFAST_ONLY))).isEqualTo("£105.50");
        assertThat(eligible(YesNo.NO, service(ServiceKind.MEALS_FEWER_THAN_THREE)))
                .isEqualTo("£85.10");
    }

    @Test
    void other_services_come_off_at_the_amount_stated() {
        assertThat(eligible(YesNo.NO, service(ServiceKind.WATER, "7.50"), service(ServiceKind.COMMUNAL_CLEANING)))
                .isEqualTo("£102.50");
        assertThat(rented(YesNo.NO, service(ServiceKind.CARE_AND_SUPPORT)).reasons())
                .containsExactly("The rent includes care and support, and how much of the rent it is is not given.");
    }

    @Test
    void services_never_bring_the_rent_below_nil() {
        assertThat(eligible(YesNo.NO, service(ServiceKind.WATER, "200.00"))).isEqualTo("£0.00");
    }

    @ParameterizedTest
    @CsvSource({"109.31, £109.31", "109.32, £109.32", "109.33, £109.32", "400.00, £109.32"})
    void a_private_rent_is_limited_to_the_local_housing_allowance(String rent, String eligible) {
        assertThat(Worked.housingBenefit(
                                Claims.privateTenant(rent, "Test Area").pensionCredit(Claims.guaranteeCredit()))
                        .weekly())
                .isEqualTo(eligible);
    }

    @Test
    void the_limit_comes_before_non_dependants() {
        Worked hb = Worked.housingBenefit(Claims.privateTenant("400.00", "Test Area")
                .pensionCredit(Claims.guaranteeCredit())
                .nonDependants(nonDependant("1990-01-01", NonDependantStatus.ON_UC_WITHOUT_EARNINGS)));

        // Two bedrooms, less the lowest deduction: not the lower of the rate and what the rent leaves.
        assertThat(hb.weekly()).isEqualTo("£116.53");
    }

    @Test
    void somebody_alone_in_one_room_has_the_shared_rate() {
        ClaimFixture claim = Claims.onGuaranteeCredit();

        assertThat(Worked.housingBenefit(claim.tenancy(privateTenancy(weekly("90.00"), "Test Area", YesNo.YES)))
                        .weekly())
                .isEqualTo("£85.00");
        assertThat(Worked.housingBenefit(
                                claim.tenancy(privateTenancy(weekly("90.00"), "Test Area", YesNo.NOT_ANSWERED)))
                        .reasons())
                .hasSize(1);
    }

    @Test
    void an_area_that_is_not_matched_or_has_no_rates_is_for_a_person() {
        Tenancy unmatched = tenancy(LandlordKind.PRIVATE, weekly("90.00"));

        assertThat(Worked.housingBenefit(Claims.onGuaranteeCredit().tenancy(unmatched))
                        .reasons())
                .containsExactly(
                        "The broad rental market area of the home is not matched, so its Local Housing Allowance is not known."
                                + " The rate needed is that for 1 bedroom.");
        assertThat(Worked.housingBenefit(
                                Claims.privateTenant("90.00", "Elsewhere").pensionCredit(Claims.guaranteeCredit()))
                        .reasons())
                .containsExactly("No Local Housing Allowance rates are held for the area of the home on 2026-10-19."
                        + " The rate needed is that for 1 bedroom.");
    }

    @ParameterizedTest
    @EnumSource(
            value = LandlordKind.class,
            names = {"SUPPORTED_HOUSING_PROVIDER", "OTHER"})
    void other_landlords_are_for_a_person(LandlordKind kind) {
        assertThat(Worked.housingBenefit(Claims.onGuaranteeCredit().tenancy(tenancy(kind, weekly("90.00"))))
                        .reasons())
                .hasSize(1);
    }

    @Test
    void rent_free_weeks_joint_tenants_and_unknown_accommodation_are_for_a_person() {
        assertThat(reasons(special(AccommodationKind.GENERAL_NEEDS, YesNo.YES, 2, 0)))
                .hasSize(1);
        assertThat(reasons(special(AccommodationKind.GENERAL_NEEDS, YesNo.YES, 0, 1)))
                .hasSize(1);
        assertThat(reasons(special(AccommodationKind.NOT_KNOWN, YesNo.YES, 0, 0)))
                .hasSize(1);
        assertThat(reasons(special(AccommodationKind.GENERAL_NEEDS, YesNo.NO, 0, 0)))
                .hasSize(1);
        assertThat(reasons(special(AccommodationKind.GENERAL_NEEDS, YesNo.NOT_ANSWERED, 0, 0)))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = AccommodationKind.class,
            names = {
                "TEMPORARY",
                "EXEMPT_ACCOMMODATION",
                "MANAGED_CARE_SUPPORT_OR_SUPERVISION",
                "DOMESTIC_ABUSE_REFUGE",
                "COUNCIL_HOSTEL"
            })
    void in_specified_and_temporary_accommodation_it_is_the_actual_rent_unless_restricted(AccommodationKind kind) {
        Worked hb = Worked.housingBenefit(Claims.onGuaranteeCredit().tenancy(special(kind, YesNo.YES, 0, 0)));

        assertThat(hb.weekly()).isEqualTo("£110.00");
        assertThat(hb.formulas(CalculationStep.ELIGIBLE_RENT))
                .containsExactly("£110.00, unless the council restricts it");
    }

    @Test
    void a_joint_tenant_has_the_share_that_the_form_gives() {
        ClaimFixture joint = Claims.onGuaranteeCredit()
                .tenancy(WorkingAgeParts.sharedWith(2, tenancy(LandlordKind.COUNCIL, weekly("110.00"))))
                .housingNeeds(WorkingAgeParts.share(40));

        assertThat(Worked.housingBenefit(joint).amounts(CalculationStep.JOINT_TENANTS))
                .containsExactly("£44.00");
        assertThat(Worked.housingBenefit(joint).weekly()).isEqualTo("£44.00");
    }

    @Test
    void a_share_without_joint_tenants_is_a_contradiction() {
        assertThat(Worked.housingBenefit(Claims.onGuaranteeCredit().housingNeeds(WorkingAgeParts.share(40)))
                        .reasons())
                .containsExactly("A share of the rent is given, and nobody is shown as joint tenant.");
    }

    private static List<String> reasons(Tenancy tenancy) {
        return Worked.housingBenefit(Claims.onGuaranteeCredit().tenancy(tenancy))
                .reasons();
    }

    private static String eligible(YesNo oneRoomOnly, ServiceCharge... services) {
        return rented(oneRoomOnly, services)
                .amounts(CalculationStep.ELIGIBLE_RENT)
                .get(0);
    }

    private static Worked rented(YesNo oneRoomOnly, ServiceCharge... services) {
        return Worked.housingBenefit(Claims.onGuaranteeCredit().tenancy(withServices(oneRoomOnly, services)));
    }

    private static Tenancy withServices(YesNo oneRoomOnly, ServiceCharge... services) {
        Tenancy base = tenancy(LandlordKind.COUNCIL, weekly("110.00"), services);
        return copy(base, AccommodationKind.GENERAL_NEEDS, YesNo.YES, 0, 0, oneRoomOnly);
    }

    private static Tenancy special(AccommodationKind kind, YesNo liable, int rentFreeWeeks, int jointTenants) {
        Tenancy base = tenancy(LandlordKind.COUNCIL, weekly("110.00"));
        return copy(base, kind, liable, rentFreeWeeks, jointTenants, YesNo.NO);
    }

    private static Tenancy copy(
            Tenancy base,
            AccommodationKind kind,
            YesNo liable,
            int rentFreeWeeks,
            int jointTenants,
            YesNo oneRoomOnly) {
        return new Tenancy(
                base.landlord(),
                kind,
                liable,
                base.started(),
                base.rent(),
                rentFreeWeeks,
                jointTenants,
                given(1),
                oneRoomOnly,
                base.services(),
                base.broadRentalMarketArea(),
                base.writtenAgreement(),
                base.arrears(),
                base.payLandlord());
    }
}
