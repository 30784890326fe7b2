package org.benefitstriage.engine.entitlement;

import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.service;
import static org.benefitstriage.engine.fixture.Parts.tenancy;
import static org.benefitstriage.engine.fixture.Parts.weekly;

import java.math.BigDecimal;
import org.benefitstriage.engine.claim.Boarder;
import org.benefitstriage.engine.claim.BoarderKind;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.ServiceKind;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.money.ExactAmount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The published worked examples of meals in the rent, lodgers and premiums, by their ids. */
class WorkedExamplesOfServicesAndPremiumsTest {

    @Test
    @DisplayName("PE-MEAL-02 and PE-MEAL-03")
    void meals_in_the_rent() {
        assertMeals("PE-MEAL-02", Claims.pensionerCouple(), ServiceKind.MEALS_FEWER_THAN_THREE);
        assertMeals("PE-MEAL-03", Claims.singlePensioner(), ServiceKind.BREAKFAST_ONLY);
    }

    @Test
    @DisplayName("PE-LOD-01")
    void a_lodger() {
        WorkedExample example = WorkedExample.of("PE-LOD-01");
        ClaimFixture claim = Claims.singlePensioner()
                .boarders(new Boarder(BoarderKind.LODGER, weekly(example.pounds("lodger_weekly")), 1, YesNo.NO));

        assertDeduction(
                example,
                "counted_income",
                amount(Worked.housingBenefit(claim, example.figures()), CalculationStep.LODGERS));
    }

    @Test
    @DisplayName("PE-DCP-02 and PE-DCP-04")
    void premiums_for_a_disabled_child() {
        assertPremiums("PE-DCP-02", ChildDisability.DISABLED_CHILD);
        assertPremiums("PE-DCP-04", ChildDisability.ENHANCED);
    }

    private static void assertPremiums(String id, ChildDisability disability) {
        WorkedExample example = WorkedExample.of(id);
        Worked hb = Worked.housingBenefit(
                Claims.singlePensioner().children(child("2014-01-01", Sex.MALE, disability)), example.figures());

        assertDeduction(
                example,
                "premiums",
                amount(hb, CalculationStep.DISABLED_CHILD).plus(amount(hb, CalculationStep.ENHANCED_DISABILITY_CHILD)));
    }

    private static void assertMeals(String id, ClaimFixture claim, ServiceKind meals) {
        WorkedExample example = WorkedExample.of(id);
        Worked hb = Worked.housingBenefit(
                claim.children(child("2014-01-01", Sex.MALE))
                        .tenancy(tenancy(LandlordKind.COUNCIL, weekly("200.00"), service(meals))),
                example.figures());

        assertDeduction(example, "deduction", amount(hb, CalculationStep.MEALS));
    }

    private static void assertDeduction(WorkedExample example, String name, ExactAmount found) {
        example.assertWeekly(name, found);
    }

    private static ExactAmount housingBenefit(WorkedExample example, NonDependant... nonDependants) {
        return amount(
                Worked.housingBenefit(Claims.onGuaranteeCredit().nonDependants(nonDependants), example.figures()),
                CalculationStep.NON_DEPENDANTS);
    }

    private static ExactAmount amount(Worked worked, CalculationStep step) {
        ExactAmount total = ExactAmount.ZERO;
        for (String amount : worked.amounts(step)) {
            total = total.plus(WorkedExample.exact(new BigDecimal(amount.substring(1))));
        }
        return total;
    }
}
