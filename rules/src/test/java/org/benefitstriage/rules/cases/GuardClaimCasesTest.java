package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.claim.Backdating;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.CouncilInterest;
import org.benefitstriage.engine.claim.Disposal;
import org.benefitstriage.engine.claim.EvidenceForm;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.EvidenceState;
import org.benefitstriage.engine.claim.Signatory;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;
import org.benefitstriage.rules.verify.TestAwards;
import org.benefitstriage.rules.verify.TestFigures;

/** Dates, other interests, signature and what is relied on. */
class GuardClaimCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "guardrails/claim.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(
                List.of(
                        fires(
                                "MRV-016",
                                "an earlier start asked for",
                                Claims.singlePensioner()
                                        .backdating(given(new Backdating(LocalDate.of(2026, 9, 14), notGiven())))),
                        fires(
                                "MRV-017",
                                "issued too long ago",
                                Claims.singlePensioner()
                                        .dates(Changes.dates("2026-10-14", "2026-09-01", "2026-09-13"))),
                        fires(
                                "MRV-018",
                                "open",
                                Claims.singlePensioner()
                                        .councilInterest(new CouncilInterest(YesNo.YES, YesNo.NO, YesNo.NO, YesNo.NO))),
                        fires(
                                "MRV-018",
                                "nobody looked",
                                Claims.singlePensioner()
                                        .councilInterest(
                                                new CouncilInterest(YesNo.NOT_ANSWERED, YesNo.NO, YesNo.NO, YesNo.NO))),
                        fires(
                                "MRV-019",
                                "open",
                                Claims.singlePensioner()
                                        .councilInterest(new CouncilInterest(YesNo.NO, YesNo.YES, YesNo.NO, YesNo.NO))),
                        fires(
                                "MRV-019",
                                "nobody looked",
                                Claims.singlePensioner()
                                        .councilInterest(
                                                new CouncilInterest(YesNo.NO, YesNo.NOT_ANSWERED, YesNo.NO, YesNo.NO))),
                        fires(
                                "MRV-020",
                                "open",
                                Claims.singlePensioner()
                                        .councilInterest(new CouncilInterest(YesNo.NO, YesNo.NO, YesNo.YES, YesNo.NO))),
                        fires(
                                "MRV-020",
                                "nobody looked",
                                Claims.singlePensioner()
                                        .councilInterest(
                                                new CouncilInterest(YesNo.NO, YesNo.NO, YesNo.NOT_ANSWERED, YesNo.NO))),
                        fires(
                                "MRV-021",
                                "open",
                                Claims.singlePensioner()
                                        .councilInterest(new CouncilInterest(YesNo.NO, YesNo.NO, YesNo.NO, YesNo.YES))),
                        fires(
                                "MRV-021",
                                "nobody looked",
                                Claims.singlePensioner()
                                        .councilInterest(
                                                new CouncilInterest(YesNo.NO, YesNo.NO, YesNo.NO, YesNo.NOT_ANSWERED))),
                        fires(
                                "MRV-022",
                                "a disposal declared",
                                Claims.singlePensioner()
                                        .disposals(new Disposal(
                                                Money.of("2000.00"), LocalDate.of(2010, 1, 1), notGiven()))),
                        fires(
                                "MRV-023",
                                "an attorney signed",
                                Claims.singlePensioner()
                                        .declaration(Changes.signed(YesNo.YES, "2026-10-14", Signatory.ATTORNEY))),
                        quiet(
                                "MRV-023",
                                "the partner signed",
                                Claims.singlePensioner()
                                        .declaration(Changes.signed(YesNo.YES, "2026-10-14", Signatory.PARTNER))),
                        fires(
                                "MRV-024",
                                "one other open claim",
                                Given.given(Claims.singlePensioner()).linked(0, 0, 1)),
                        fires(
                                "MRV-025",
                                "guarantee credit not checked",
                                Claims.onGuaranteeCredit().checks()),
                        fires(
                                "MRV-025",
                                "guarantee credit mismatched",
                                Claims.onGuaranteeCredit()
                                        .laterChecks(Changes.check(CheckKind.BENEFIT_AWARD, CheckOutcome.MISMATCHED))),
                        quiet("MRV-025", "guarantee credit matched", Claims.onGuaranteeCredit()),
                        fires(
                                "MRV-026",
                                "earnings mismatched",
                                Claims.singlePensioner()
                                        .laterChecks(Changes.check(CheckKind.EARNINGS, CheckOutcome.MISMATCHED))),
                        fires(
                                "MRV-026",
                                "pension mismatched",
                                Claims.singlePensioner()
                                        .laterChecks(Changes.check(CheckKind.PENSION, CheckOutcome.MISMATCHED))),
                        fires(
                                "MRV-027",
                                "an altered document",
                                Claims.singlePensioner()
                                        .evidence(Changes.evidence(
                                                EvidenceKind.BANK_STATEMENTS,
                                                EvidenceState.SUSPECTED_ALTERED,
                                                EvidenceForm.COPY,
                                                "2026-10-01"))),
                        fires(
                                "MRV-028",
                                "a figure lapsed the day before",
                                award("2026-11-22").on("2026-11-23")),
                        quiet(
                                "MRV-028",
                                "a figure lapses today",
                                award("2026-11-23").on("2026-11-23")),
                        fires(
                                "MRV-029",
                                "63 days after receipt",
                                Given.given(Claims.singlePensioner()
                                                .dates(Changes.dates("2026-09-21", "2026-09-21", "2026-09-21")))
                                        .on("2026-11-23")),
                        quiet(
                                "MRV-029",
                                "62 days after receipt",
                                Given.given(Claims.singlePensioner()
                                                .dates(Changes.dates("2026-09-22", "2026-09-22", "2026-09-22")))
                                        .on("2026-11-23"))),
                allQuiet(
                        "baseline",
                        Given.given(Claims.singlePensioner()),
                        "MRV-016",
                        "MRV-017",
                        "MRV-018",
                        "MRV-019",
                        "MRV-020",
                        "MRV-021",
                        "MRV-022",
                        "MRV-024",
                        "MRV-026",
                        "MRV-027"));
    }

    private static Given award(String lastDayOfItsFigure) {
        return Given.given(Claims.singlePensioner())
                .entitlements(TestAwards.with(TestFigures.until(lastDayOfItsFigure)));
    }
}
