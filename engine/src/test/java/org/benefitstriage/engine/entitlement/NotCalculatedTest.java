package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.nonDependant;

import java.util.List;
import java.util.function.UnaryOperator;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.PensionCredit;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.claim.UniversalCredit;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every case out of scope comes back with its reasons, never as an award and never as an exception. */
class NotCalculatedTest {

    private static final String AGE_NOT_SETTLED =
            "Pension age is moving from 66 to 67 and whether it has been reached cannot be told from the date of"
                    + " birth.";

    @Test
    void without_figures_the_uprating_file_is_missing() {
        ClaimFixture claim = Claims.singlePensioner();
        String reason =
                "No figures are loaded for 2026-10-19: the uprating file for that year, 2026-04-01.yaml, is missing.";

        assertThat(Worked.housingBenefit(claim, Figures2026.none()).reasons()).containsExactly(reason);
        assertThat(Worked.councilTaxReduction(claim, Figures2026.none()).reasons())
                .containsExactly(reason);
    }

    @Test
    void working_age_in_ordinary_housing_is_for_a_person_in_both_benefits() {
        ClaimFixture claim = Claims.singlePensioner().claimantBorn("1985-01-01");

        assertThat(Worked.housingBenefit(claim).reasons())
                .containsExactly(
                        "Working-age housing benefit in ordinary housing has ended; help with rent is normally through universal"
                                + " credit.");
        assertThat(Worked.councilTaxReduction(claim).reasons()).hasSize(1);
    }

    @Test
    void an_age_between_66_and_67_is_for_a_person() {
        ClaimFixture claim = Claims.singlePensioner().claimantBorn("1960-06-01");

        assertThat(Worked.housingBenefit(claim).reasons()).containsExactly(AGE_NOT_SETTLED);
        assertThat(Worked.councilTaxReduction(claim).reasons()).containsExactly(AGE_NOT_SETTLED);
    }

    @Test
    void a_mixed_age_couple_has_no_housing_benefit_route_unless_protected() {
        ClaimFixture claim = Claims.singlePensioner().partnerBorn("1970-01-01");

        assertThat(Worked.housingBenefit(claim).reasons()).first().asString().contains("universal credit");
        assertThat(Worked.housingBenefit(claim.protectedMixedAgeCouple(YesNo.NOT_ANSWERED))
                        .reasons())
                .containsExactly(
                        "One of the couple is below pension age, and whether the couple is protected is not known.");
        assertThat(Worked.housingBenefit(claim.protectedMixedAgeCouple(YesNo.YES))
                        .isCalculated())
                .isTrue();
    }

    @Test
    void a_mixed_age_couple_not_on_universal_credit_is_a_pensioner_for_council_tax_reduction() {
        ClaimFixture claim = Claims.singlePensioner().partnerBorn("1970-01-01");

        assertThat(Worked.councilTaxReduction(claim).isCalculated()).isTrue();
        assertThat(Worked.councilTaxReduction(Claims.singlePensioner()
                                .claimantBorn("1970-01-01")
                                .partnerBorn("1950-01-01"))
                        .isCalculated())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = UniversalCreditState.class,
            names = {"AWARDED", "AWARDED_NIL", "CLAIMED_NOT_DECIDED", "NOT_ANSWERED"})
    void universal_credit_even_of_nil_selects_the_working_age_rules(UniversalCreditState state) {
        ClaimFixture claim = Claims.singlePensioner().universalCredit(universalCredit(state));

        assertThat(Worked.housingBenefit(claim).reasons()).hasSize(1);
        assertThat(Worked.councilTaxReduction(claim).reasons()).hasSize(1);
    }

    @Test
    void universal_credit_continuing_under_regulation_60a_is_ignored() {
        ClaimFixture claim = Claims.singlePensioner()
                .universalCredit(universalCredit(UniversalCreditState.CONTINUING_UNDER_REG_60A));

        assertThat(Worked.housingBenefit(claim).isCalculated()).isTrue();
    }

    @Test
    void income_support_selects_the_working_age_rules_and_has_to_be_answered() {
        UnaryOperator<ExistingBenefits> paid = old -> legacy(old, YesNo.YES);
        UnaryOperator<ExistingBenefits> blank = old -> legacy(old, YesNo.NOT_ANSWERED);

        assertThat(Worked.housingBenefit(Claims.singlePensioner().existingBenefits(paid))
                        .reasons())
                .hasSize(1);
        assertThat(Worked.housingBenefit(Claims.singlePensioner().existingBenefits(blank))
                        .reasons())
                .hasSize(1);
        assertThat(Worked.housingBenefit(Claims.onGuaranteeCredit().existingBenefits(blank))
                        .isCalculated())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = PensionCreditState.class,
            names = {"CLAIMED_NOT_DECIDED", "NOT_ANSWERED"})
    void pension_credit_has_to_be_known(PensionCreditState state) {
        PensionCredit credit = new PensionCredit(state, notGiven(), notGiven(), notGiven(), notGiven(), notGiven());

        assertThat(Worked.housingBenefit(Claims.singlePensioner().pensionCredit(credit))
                        .reasons())
                .hasSize(1);
    }

    @Test
    void a_claim_without_a_tenancy_has_no_housing_benefit() {
        assertThat(Worked.housingBenefit(Claims.singlePensioner().tenancy(notGiven()))
                        .reasons())
                .containsExactly("The claim has no tenancy.");
    }

    @Test
    void a_figure_without_a_value_is_named() {
        assertThat(Worked.housingBenefit(Claims.singlePensioner(), Figures2026.without("hb.minimum_award"))
                        .reasons())
                .containsExactly("No value is held for the figure hb.minimum_award on 2026-10-19.");
    }

    @Test
    void every_reason_is_given_at_once() {
        ClaimFixture claim = Claims.singlePensioner()
                .claimantBorn("1960-06-01")
                .nonDependants(nonDependant("1990-01-01", NonDependantStatus.NOT_KNOWN));

        List<String> reasons =
                Worked.housingBenefit(claim, Figures2026.without("hb.taper")).reasons();

        assertThat(reasons)
                .containsExactly(
                        AGE_NOT_SETTLED,
                        "What non-dependant 1 does or lives on is not known.",
                        "No value is held for the figure hb.taper on 2026-10-19.");
    }

    private static UniversalCredit universalCredit(UniversalCreditState state) {
        return new UniversalCredit(state, notGiven(), notGiven());
    }

    private static ExistingBenefits legacy(ExistingBenefits old, YesNo incomeSupport) {
        return new ExistingBenefits(
                old.pensionCredit(), old.universalCredit(), incomeSupport, YesNo.NO, YesNo.NO, YesNo.NO);
    }
}
