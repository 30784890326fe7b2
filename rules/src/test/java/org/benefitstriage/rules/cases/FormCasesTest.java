package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.claim.Signatory;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** The main parts of the form. */
class FormCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "validation/form.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(
                List.of(
                        fires(
                                "VAL-001",
                                "both benefits, no tenancy",
                                Claims.singlePensioner().tenancy(notGiven())),
                        quiet(
                                "VAL-001",
                                "council tax reduction alone, no tenancy",
                                Claims.singlePensioner()
                                        .benefits(BenefitsClaimed.COUNCIL_TAX_REDUCTION)
                                        .tenancy(notGiven())),
                        fires(
                                "VAL-002",
                                "both benefits, no council tax",
                                Claims.singlePensioner().councilTax(notGiven())),
                        quiet(
                                "VAL-002",
                                "housing benefit alone, no council tax",
                                Claims.singlePensioner()
                                        .benefits(BenefitsClaimed.HOUSING_BENEFIT)
                                        .councilTax(notGiven())),
                        fires(
                                "VAL-003",
                                "refused",
                                Claims.singlePensioner()
                                        .declaration(Changes.signed(YesNo.NO, "2026-10-14", Signatory.CLAIMANT))),
                        fires(
                                "VAL-003",
                                "left open",
                                Claims.singlePensioner()
                                        .declaration(
                                                Changes.signed(YesNo.NOT_ANSWERED, "2026-10-14", Signatory.CLAIMANT))),
                        fires(
                                "VAL-004",
                                "nobody named",
                                Claims.singlePensioner()
                                        .declaration(Changes.signed(YesNo.YES, "2026-10-14", Signatory.NOT_ANSWERED)))),
                allQuiet("baseline", Given.given(Claims.singlePensioner()), "VAL-003", "VAL-004"));
    }
}
