package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.Payee;
import org.benefitstriage.engine.claim.PaymentDetails;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** The home and the account. */
class RiskAddressCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "risk/address.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(
                List.of(
                        fires(
                                "RSK-028",
                                "two other claims",
                                Given.given(Claims.singlePensioner()).linked(2, 0, 0)),
                        quiet(
                                "RSK-028",
                                "one other claim",
                                Given.given(Claims.singlePensioner()).linked(1, 0, 0)),
                        fires("RSK-029", "56 days ago", moved("2026-08-19")),
                        quiet("RSK-029", "57 days ago", moved("2026-08-18")),
                        fires(
                                "RSK-030",
                                "mismatched",
                                Claims.singlePensioner()
                                        .laterChecks(Changes.check(CheckKind.ADDRESS, CheckOutcome.MISMATCHED))),
                        fires(
                                "RSK-031",
                                "away for now",
                                Claims.singlePensioner()
                                        .home(Changes.home(
                                                YesNo.YES,
                                                YesNo.NO,
                                                "2015-05-04",
                                                given(Changes.absence("2026-10-05", "2026-10-30"))))),
                        fires(
                                "RSK-032",
                                "one other claim",
                                Given.given(Claims.singlePensioner()).linked(0, 1, 0)),
                        quiet(
                                "RSK-032",
                                "no other claim",
                                Given.given(Claims.singlePensioner()).linked(0, 0, 0)),
                        fires("RSK-033", "somebody else's account", account(YesNo.NO, Payee.CLAIMANT)),
                        quiet("RSK-033", "the landlord's account", account(YesNo.NO, Payee.LANDLORD)),
                        fires(
                                "RSK-034",
                                "mismatched",
                                Claims.singlePensioner()
                                        .laterChecks(Changes.check(CheckKind.BANK_ACCOUNT, CheckOutcome.MISMATCHED)))),
                allQuiet("baseline", Given.given(Claims.singlePensioner()), "RSK-030", "RSK-031", "RSK-034"));
    }

    private static ClaimFixture moved(String iso) {
        return Claims.singlePensioner().home(Changes.home(YesNo.YES, YesNo.NO, iso, notGiven()));
    }

    private static ClaimFixture account(YesNo own, Payee payee) {
        return Claims.singlePensioner().payment(new PaymentDetails(payee, given("000000"), given("00000001"), own));
    }
}
