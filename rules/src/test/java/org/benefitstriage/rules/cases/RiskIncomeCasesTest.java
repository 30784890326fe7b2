package org.benefitstriage.rules.cases;

import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** Income against what others recorded. */
class RiskIncomeCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "risk/income.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(
                List.of(
                        fires("RSK-001", "a penny over the tolerance above", paid("100.00", "110.01")),
                        quiet("RSK-001", "exactly the tolerance above", paid("100.00", "110.00")),
                        fires("RSK-001", "a penny over the tolerance below", paid("110.01", "100.00")),
                        quiet(
                                "RSK-001",
                                "guarantee credit: no earnings count",
                                paid("100.00", "200.00").pensionCredit(Claims.guaranteeCredit())),
                        fires(
                                "RSK-002",
                                "a penny recorded and none declared",
                                Claims.singlePensioner().laterChecks(Changes.recorded(CheckKind.EARNINGS, "0.01"))),
                        quiet(
                                "RSK-002",
                                "nothing recorded and none declared",
                                Claims.singlePensioner().laterChecks(Changes.recorded(CheckKind.EARNINGS, "0.00"))),
                        fires(
                                "RSK-003",
                                "mismatched without an amount",
                                Claims.singlePensioner()
                                        .laterChecks(Changes.check(CheckKind.EARNINGS, CheckOutcome.MISMATCHED))),
                        quiet("RSK-003", "mismatched with an amount", paid("100.00", "100.00")),
                        fires("RSK-004", "a penny over the tolerance", pensioned("50.00", "55.01")),
                        quiet("RSK-004", "exactly the tolerance", pensioned("50.00", "55.00")),
                        fires(
                                "RSK-005",
                                "mismatched without an amount",
                                Claims.singlePensioner()
                                        .laterChecks(Changes.check(CheckKind.PENSION, CheckOutcome.MISMATCHED))),
                        quiet("RSK-005", "mismatched with an amount", pensioned("50.00", "50.00")),
                        fires(
                                "RSK-006",
                                "365 days of trading",
                                Claims.singlePensioner().incomes(Changes.trade("2025-10-14", 10, "90.00", "10.00"))),
                        quiet(
                                "RSK-006",
                                "366 days of trading",
                                Claims.singlePensioner().incomes(Changes.trade("2025-10-13", 10, "90.00", "10.00"))),
                        fires(
                                "RSK-007",
                                "a penny an hour below",
                                Claims.singlePensioner().incomes(Changes.trade("2020-01-01", 10, "59.90", "10.00"))),
                        quiet(
                                "RSK-007",
                                "exactly the profit an hour",
                                Claims.singlePensioner().incomes(Changes.trade("2020-01-01", 10, "60.00", "10.00"))),
                        fires(
                                "RSK-008",
                                "no employer named",
                                Claims.singlePensioner().incomes(Changes.payWithoutEmployer("100.00"))),
                        quiet(
                                "RSK-008",
                                "employer named",
                                Claims.singlePensioner().incomes(Parts.pay(Owner.CLAIMANT, 20, "100.00"))),
                        fires(
                                "RSK-009",
                                "neither payslips nor a match",
                                Claims.singlePensioner().incomes(Parts.pay(Owner.CLAIMANT, 20, "100.00"))),
                        quiet(
                                "RSK-009",
                                "payslips",
                                Claims.singlePensioner()
                                        .incomes(Parts.pay(Owner.CLAIMANT, 20, "100.00"))
                                        .evidence(Changes.verified(EvidenceKind.PAYSLIPS))),
                        fires(
                                "RSK-010",
                                "nothing declared",
                                Claims.singlePensioner().incomes()),
                        quiet(
                                "RSK-010",
                                "nothing declared on guarantee credit",
                                Claims.onGuaranteeCredit().incomes())),
                allQuiet("baseline", Given.given(Claims.singlePensioner()), "RSK-001", "RSK-010"));
    }

    private static ClaimFixture paid(String declared, String recorded) {
        return Claims.singlePensioner()
                .incomes(Parts.pay(Owner.CLAIMANT, 20, declared))
                .laterChecks(Changes.recorded(CheckKind.EARNINGS, recorded));
    }

    private static ClaimFixture pensioned(String declared, String recorded) {
        return Claims.singlePensioner()
                .incomes(Parts.pension(Owner.CLAIMANT, PensionKind.OCCUPATIONAL, declared, "0.00"))
                .laterChecks(Changes.recorded(CheckKind.PENSION, recorded));
    }
}
