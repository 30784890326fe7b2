package org.benefitstriage.rules.cases;

import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.EvidenceForm;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.EvidenceState;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** Evidence and checks that came back wrong, late or not at all. */
class RiskEvidenceCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "risk/evidence.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(
                List.of(
                        fires(
                                "RSK-035",
                                "an altered document",
                                document(EvidenceState.SUSPECTED_ALTERED, EvidenceForm.ORIGINAL, "2026-10-01")),
                        fires(
                                "RSK-036",
                                "a rejected document",
                                document(EvidenceState.REJECTED, EvidenceForm.ORIGINAL, "2026-10-01")),
                        fires(
                                "RSK-037",
                                "63 days old",
                                document(EvidenceState.VERIFIED, EvidenceForm.ORIGINAL, "2026-08-12")),
                        quiet(
                                "RSK-037",
                                "62 days old",
                                document(EvidenceState.VERIFIED, EvidenceForm.ORIGINAL, "2026-08-13")),
                        fires(
                                "RSK-038",
                                "one copy and nothing else",
                                document(EvidenceState.VERIFIED, EvidenceForm.COPY, "2026-10-01")),
                        quiet(
                                "RSK-038",
                                "one electronic document and nothing else",
                                document(EvidenceState.VERIFIED, EvidenceForm.ELECTRONIC, "2026-10-01")),
                        fires(
                                "RSK-039",
                                "one promised",
                                document(EvidenceState.AWAITED, EvidenceForm.ORIGINAL, "2026-10-01")),
                        fires(
                                "RSK-040",
                                "identity mismatched",
                                Claims.singlePensioner()
                                        .laterChecks(Changes.check(CheckKind.IDENTITY, CheckOutcome.MISMATCHED))),
                        fires(
                                "RSK-041",
                                "number mismatched",
                                Claims.singlePensioner()
                                        .laterChecks(Changes.check(CheckKind.NINO, CheckOutcome.MISMATCHED))),
                        fires(
                                "RSK-042",
                                "award mismatched",
                                Claims.onGuaranteeCredit()
                                        .laterChecks(Changes.check(CheckKind.BENEFIT_AWARD, CheckOutcome.MISMATCHED))),
                        fires(
                                "RSK-043",
                                "relied on and not checked",
                                Claims.onGuaranteeCredit().checks()),
                        quiet("RSK-043", "relied on and matched", Claims.onGuaranteeCredit()),
                        quiet(
                                "RSK-043",
                                "not relied on and not checked",
                                Claims.singlePensioner().checks()),
                        fires("RSK-044", "29 days after receipt", confirmed("2026-11-12")),
                        quiet("RSK-044", "28 days after receipt", confirmed("2026-11-11"))),
                allQuiet(
                        "baseline",
                        Given.given(Claims.singlePensioner()),
                        "RSK-035",
                        "RSK-036",
                        "RSK-039",
                        "RSK-040",
                        "RSK-041",
                        "RSK-042"));
    }

    private static ClaimFixture document(EvidenceState state, EvidenceForm form, String dated) {
        return Claims.singlePensioner().evidence(Changes.evidence(EvidenceKind.BANK_STATEMENTS, state, form, dated));
    }

    private static Given confirmed(String iso) {
        return Given.given(Claims.onGuaranteeCredit().checks(Changes.matchedOn(CheckKind.BENEFIT_AWARD, iso)))
                .on("2026-12-01");
    }
}
