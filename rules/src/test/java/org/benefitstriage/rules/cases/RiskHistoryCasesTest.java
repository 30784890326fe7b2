package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.claim.Backdating;
import org.benefitstriage.engine.claim.Signatory;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** How the claim came. */
class RiskHistoryCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "risk/history.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(
                List.of(
                        fires(
                                "RSK-045",
                                "one other open claim",
                                Given.given(Claims.singlePensioner()).linked(0, 0, 1)),
                        fires(
                                "RSK-046",
                                "an earlier start asked for",
                                Claims.singlePensioner()
                                        .backdating(given(new Backdating(LocalDate.of(2026, 9, 14), notGiven())))),
                        fires(
                                "RSK-047",
                                "somebody else signed",
                                Claims.singlePensioner()
                                        .declaration(Changes.signed(YesNo.YES, "2026-10-14", Signatory.OTHER))),
                        quiet(
                                "RSK-047",
                                "an appointee signed",
                                Claims.singlePensioner()
                                        .declaration(Changes.signed(YesNo.YES, "2026-10-14", Signatory.APPOINTEE))),
                        fires(
                                "RSK-048",
                                "32 days before",
                                Claims.singlePensioner()
                                        .dates(Changes.dates("2026-10-14", "2026-09-12", "2026-09-14"))),
                        quiet(
                                "RSK-048",
                                "31 days before",
                                Claims.singlePensioner()
                                        .dates(Changes.dates("2026-10-14", "2026-09-13", "2026-09-14")))),
                allQuiet("baseline", Given.given(Claims.singlePensioner()), "RSK-045", "RSK-046"));
    }
}
