package org.benefitstriage.rules.cases;

import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** Capital at the limit and a penny over. */
class CouncilTaxCapitalCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "eligibility/ctr/capital.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(List.of(
                fires("CTR-ELG-011-MET", "exactly at the limit", saved("16000.00")),
                quiet("CTR-ELG-011-MET", "a penny over", saved("16000.01")),
                fires("CTR-ELG-011-NOT-MET", "a penny over", saved("16000.01")),
                quiet(
                        "CTR-ELG-011-NOT-MET",
                        "no limit known",
                        Given.given(saved("16000.01")).figures(Figures2026.without("ctr.pensioner.capital_limit"))),
                fires(
                        "CTR-ELG-011-UNKNOWN",
                        "no limit known",
                        Given.given(saved("16000.01")).figures(Figures2026.without("ctr.pensioner.capital_limit"))),
                quiet("CTR-ELG-011-UNKNOWN", "exactly at the limit", saved("16000.00")),
                fires(
                        "CTR-ELG-011-MET",
                        "ignored with guarantee credit",
                        Claims.onGuaranteeCredit().capital(Parts.savings("90000.00"))),
                fires(
                        "CTR-ELG-011-MET",
                        "half of a joint holding",
                        Claims.singlePensioner().capital(Parts.capital(CapitalKind.SAVINGS_ACCOUNT, "32000.00", 50))),
                fires(
                        "CTR-ELG-011-NOT-MET",
                        "DWP's figure with savings credit",
                        Claims.singlePensioner().pensionCredit(Claims.savingsCredit("200.00", "16000.01", "12.00"))),
                fires(
                        "CTR-ELG-011-MET",
                        "working age: for the council's own scheme to test",
                        saved("16000.01").claimantBorn("1990-01-01")),
                fires(
                        "CTR-ELG-011-UNKNOWN",
                        "savings credit without a figure",
                        Claims.singlePensioner()
                                .pensionCredit(Changes.pensionCredit(PensionCreditState.SAVINGS_CREDIT_ONLY)))));
    }

    private static ClaimFixture saved(String pounds) {
        return Claims.singlePensioner().capital(Parts.savings(pounds));
    }
}
