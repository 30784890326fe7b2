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

/** The award at a penny and at nothing. */
class CouncilTaxAwardCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "eligibility/ctr/award.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(List.of(
                fires("CTR-ELG-SCH1P3-MET", "a penny", award("0.01")),
                quiet("CTR-ELG-SCH1P3-MET", "nothing", award("0.00")),
                fires("CTR-ELG-SCH1P3-NOT-MET", "nothing", award("0.00")),
                quiet("CTR-ELG-SCH1P3-NOT-MET", "not worked out", none()),
                fires("CTR-ELG-SCH1P3-UNKNOWN", "not worked out", none()),
                quiet("CTR-ELG-SCH1P3-UNKNOWN", "a penny", award("0.01"))));
    }

    private static Given award(String weekly) {
        return Given.given(Claims.singlePensioner()).entitlements(TestAwards.of(Benefit.COUNCIL_TAX_REDUCTION, weekly));
    }

    private static Given none() {
        return Given.given(Claims.singlePensioner())
                .entitlements(new Entitlement.NotCalculated(Benefit.COUNCIL_TAX_REDUCTION, List.of("in this test")));
    }
}
