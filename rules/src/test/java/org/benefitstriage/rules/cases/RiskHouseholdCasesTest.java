package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** The household against the council tax record. */
class RiskHouseholdCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "risk/household.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(
                List.of(
                        fires(
                                "RSK-016",
                                "two adults on the record, one declared",
                                recorded(Claims.singlePensioner(), 2, YesNo.NO)),
                        quiet(
                                "RSK-016",
                                "two adults on the record, two declared",
                                recorded(Claims.pensionerCouple(), 2, YesNo.NO)),
                        fires("RSK-017", "discount and a partner", recorded(Claims.pensionerCouple(), 2, YesNo.YES)),
                        quiet("RSK-017", "no discount and a partner", recorded(Claims.pensionerCouple(), 2, YesNo.NO)),
                        fires(
                                "RSK-018",
                                "a working adult without evidence",
                                Claims.singlePensioner().nonDependants(Parts.worker("1990-01-01", 20, "200.00"))),
                        quiet(
                                "RSK-018",
                                "a working adult with evidence",
                                Claims.singlePensioner()
                                        .nonDependants(Parts.worker("1990-01-01", 20, "200.00"))
                                        .evidence(Changes.verified(EvidenceKind.NON_DEPENDANT_INCOME))),
                        fires(
                                "RSK-019",
                                "an adult whose status is not known",
                                Claims.singlePensioner()
                                        .nonDependants(Parts.nonDependant("1990-01-01", NonDependantStatus.NOT_KNOWN))),
                        quiet(
                                "RSK-019",
                                "an adult on pension credit",
                                Claims.singlePensioner()
                                        .nonDependants(Parts.nonDependant(
                                                "1950-01-01", NonDependantStatus.ON_PENSION_CREDIT))),
                        fires(
                                "RSK-020",
                                "mismatched",
                                Claims.singlePensioner()
                                        .laterChecks(
                                                Changes.check(CheckKind.COUNCIL_TAX_RECORD, CheckOutcome.MISMATCHED)))),
                allQuiet("baseline", Given.given(Claims.singlePensioner()), "RSK-016", "RSK-020"));
    }

    private static ClaimFixture recorded(ClaimFixture fixture, int adults, YesNo discount) {
        return fixture.councilTax(given(Changes.councilTax(YesNo.YES, given(adults), discount, 0)));
    }
}
