package org.benefitstriage.engine.entitlement;

import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.tenancy;
import static org.benefitstriage.engine.fixture.Parts.yearly;

import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Rounding;

/** Claims out of the facts of a published pension-age example, and the checks that every such test makes. */
final class PensionAgeExamples {

    private PensionAgeExamples() {}

    static ClaimFixture council(WorkedExample example, String rent) {
        return Claims.singlePensioner().tenancy(tenancy(LandlordKind.COUNCIL, yearly(example.pounds(rent))));
    }

    static Income statePension(WorkedExample example) {
        return pension(PensionKind.STATE_PENSION, example.pounds("state_pension"), "0.00");
    }

    static Income pension(PensionKind kind, String gross, String tax) {
        return new Income.Pension(Owner.CLAIMANT, kind, notGiven(), yearly(gross), Money.of(tax));
    }

    static String pounds(ExactAmount amount) {
        return amount.round(Rounding.HALF_PENNY_UP).toString().substring(1);
    }

    static void assertAward(WorkedExample example, ClaimFixture claim) {
        example.assertWeekly(
                "housing_benefit",
                Worked.housingBenefit(claim, example.figures()).award().weekly().value());
    }

    static void assertStep(WorkedExample example, String expected, ClaimFixture claim, CalculationStep step) {
        example.assertWeekly(
                expected, Worked.housingBenefit(claim, example.figures()).first(step));
    }
}
