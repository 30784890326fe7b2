package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Partner;
import org.benefitstriage.engine.claim.PartnerRelationship;
import org.benefitstriage.engine.claim.Residence;
import org.benefitstriage.engine.claim.ResidenceStatus;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** The person and the household. */
class GuardPeopleCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "guardrails/people.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(
                List.of(
                        fires("MRV-004", "not checked", Claims.singlePensioner().checks()),
                        fires("MRV-004", "the partner's not checked", Claims.pensionerCouple()),
                        quiet(
                                "MRV-004",
                                "both matched",
                                Claims.pensionerCouple().laterChecks(Changes.ofPartner(CheckKind.IDENTITY))),
                        fires("MRV-005", "not checked", Claims.singlePensioner().checks()),
                        fires("MRV-005", "the partner's not checked", Claims.pensionerCouple()),
                        quiet(
                                "MRV-005",
                                "both matched",
                                Claims.pensionerCouple().laterChecks(Changes.ofPartner(CheckKind.NINO))),
                        fires("MRV-006", "pre-settled", residing(Claims.singlePensioner())),
                        quiet(
                                "MRV-006",
                                "pre-settled, exempt by guarantee credit",
                                residing(Claims.onGuaranteeCredit())),
                        fires(
                                "MRV-006",
                                "settled, and the check mismatched",
                                Claims.singlePensioner()
                                        .laterChecks(Changes.check(CheckKind.RESIDENCE, CheckOutcome.MISMATCHED))),
                        fires(
                                "MRV-007",
                                "status not known",
                                Claims.singlePensioner()
                                        .nonDependants(Parts.nonDependant("1990-01-01", NonDependantStatus.NOT_KNOWN))),
                        fires(
                                "MRV-008",
                                "not answered",
                                Claims.singlePensioner().claimantIs(Changes.student(YesNo.NOT_ANSWERED))),
                        fires("MRV-008", "a student", Claims.singlePensioner().claimantIs(Changes.student(YesNo.YES))),
                        fires(
                                "MRV-009",
                                "away for now",
                                Claims.singlePensioner()
                                        .home(Changes.home(
                                                YesNo.YES,
                                                YesNo.NO,
                                                "2015-05-04",
                                                given(Changes.absence("2026-10-05", "2026-10-30"))))),
                        fires(
                                "MRV-009",
                                "the partner away",
                                Claims.singlePensioner()
                                        .partner(given(new Partner(
                                                Parts.person("Jo", "1952-09-01", "QQ234567D"),
                                                PartnerRelationship.MARRIED,
                                                YesNo.YES))))),
                allQuiet(
                        "baseline",
                        Given.given(Claims.singlePensioner()),
                        "MRV-004",
                        "MRV-005",
                        "MRV-006",
                        "MRV-007",
                        "MRV-008",
                        "MRV-009"));
    }

    private static ClaimFixture residing(ClaimFixture fixture) {
        return fixture.residence(new Residence(ResidenceStatus.PRE_SETTLED, YesNo.YES, notGiven()));
    }
}
