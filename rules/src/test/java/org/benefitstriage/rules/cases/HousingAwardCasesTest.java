package org.benefitstriage.rules.cases;

import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;
import org.benefitstriage.rules.verify.TestAwards;

/** The award at 50p and a penny below. */
class HousingAwardCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "eligibility/hb/award.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(List.of(
                fires("HB-ELG-075-MET", "exactly 50p", award("0.50")),
                quiet("HB-ELG-075-MET", "49p", award("0.49")),
                fires("HB-ELG-075-NOT-MET", "49p", award("0.49")),
                quiet("HB-ELG-075-NOT-MET", "not worked out", none()),
                fires("HB-ELG-075-UNKNOWN", "not worked out", none()),
                quiet("HB-ELG-075-UNKNOWN", "exactly 50p", award("0.50"))));
    }

    private static Given award(String weekly) {
        return Given.given(Claims.singlePensioner()).entitlements(TestAwards.of(Benefit.HOUSING_BENEFIT, weekly));
    }

    private static Given none() {
        return Given.given(Claims.singlePensioner())
                .entitlements(new Entitlement.NotCalculated(Benefit.HOUSING_BENEFIT, List.of("in this test")));
    }
}
