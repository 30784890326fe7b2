package org.benefitstriage.rules.cases;

import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.EvidenceForm;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.EvidenceState;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.OtherIncomeKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;
import org.benefitstriage.rules.verify.Tenancies;

/** Minimum evidence per field group, and documents that do not do. Without documents or checks, each group shows its gap. */
class EvidenceCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "validation/evidence.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(
                List.of(
                        fires("VAL-101", "no proof of identity", bare(Claims.singlePensioner())),
                        quiet(
                                "VAL-101",
                                "identity matched by others",
                                bare(Claims.singlePensioner())
                                        .checks(Changes.check(CheckKind.IDENTITY, CheckOutcome.MATCHED))),
                        fires(
                                "VAL-101",
                                "identity mismatched by others",
                                bare(Claims.singlePensioner())
                                        .checks(Changes.check(CheckKind.IDENTITY, CheckOutcome.MISMATCHED))),
                        fires(
                                "VAL-101",
                                "the claimant's identity matched and not the partner's",
                                bare(Claims.pensionerCouple())
                                        .checks(Changes.check(CheckKind.IDENTITY, CheckOutcome.MATCHED))),
                        fires(
                                "VAL-101",
                                "a rejected document",
                                bare(Claims.singlePensioner())
                                        .evidence(Changes.evidence(
                                                EvidenceKind.IDENTITY_DOCUMENT,
                                                EvidenceState.REJECTED,
                                                EvidenceForm.ORIGINAL,
                                                "2026-10-01"))),
                        fires(
                                "VAL-101",
                                "an altered document",
                                bare(Claims.singlePensioner())
                                        .evidence(Changes.evidence(
                                                EvidenceKind.IDENTITY_DOCUMENT,
                                                EvidenceState.SUSPECTED_ALTERED,
                                                EvidenceForm.ORIGINAL,
                                                "2026-10-01"))),
                        fires("VAL-102", "no proof of the number", bare(Claims.singlePensioner())),
                        quiet(
                                "VAL-102",
                                "number matched by others",
                                bare(Claims.singlePensioner())
                                        .checks(Changes.check(CheckKind.NINO, CheckOutcome.MATCHED))),
                        fires("VAL-103", "no proof of status", bare(Claims.singlePensioner())),
                        quiet("VAL-103", "exempt by guarantee credit", bare(Claims.onGuaranteeCredit())),
                        fires("VAL-104", "no proof of guarantee credit", bare(Claims.onGuaranteeCredit())),
                        quiet(
                                "VAL-104",
                                "award matched by others",
                                bare(Claims.onGuaranteeCredit())
                                        .checks(Changes.check(CheckKind.BENEFIT_AWARD, CheckOutcome.MATCHED))),
                        fires(
                                "VAL-105",
                                "a child and no letter",
                                bare(Claims.singlePensioner().children(Parts.child("2016-01-01", Sex.FEMALE)))),
                        quiet("VAL-105", "no child", bare(Claims.singlePensioner())),
                        fires(
                                "VAL-106",
                                "a working adult and no proof",
                                bare(Claims.singlePensioner().nonDependants(Parts.worker("1990-01-01", 20, "200.00")))),
                        quiet(
                                "VAL-106",
                                "an adult on pension credit",
                                bare(Claims.singlePensioner()
                                        .nonDependants(Parts.nonDependant(
                                                "1950-01-01", NonDependantStatus.ON_PENSION_CREDIT)))),
                        fires(
                                "VAL-107",
                                "pay and no payslips",
                                bare(Claims.singlePensioner().incomes(Parts.pay(Owner.CLAIMANT, 20, "200.00")))),
                        quiet(
                                "VAL-107",
                                "pay matched by others",
                                bare(Claims.singlePensioner().incomes(Parts.pay(Owner.CLAIMANT, 20, "200.00")))
                                        .checks(Changes.check(CheckKind.EARNINGS, CheckOutcome.MATCHED))),
                        quiet(
                                "VAL-107",
                                "pay that does not count with guarantee credit",
                                bare(Claims.onGuaranteeCredit().incomes(Parts.pay(Owner.CLAIMANT, 20, "200.00")))),
                        fires(
                                "VAL-108",
                                "a trade and no accounts",
                                bare(Claims.singlePensioner()
                                        .incomes(Changes.trade("2020-01-01", 10, "90.00", "10.00")))),
                        quiet(
                                "VAL-108",
                                "a trade and accounts",
                                Claims.singlePensioner()
                                        .incomes(Changes.trade("2020-01-01", 10, "90.00", "10.00"))
                                        .evidence(Changes.verified(EvidenceKind.SELF_EMPLOYED_ACCOUNTS))),
                        fires("VAL-109", "a pension and no statement", bare(Claims.singlePensioner())),
                        quiet(
                                "VAL-109",
                                "pension matched by others",
                                bare(Claims.singlePensioner())
                                        .checks(Changes.check(CheckKind.PENSION, CheckOutcome.MATCHED))),
                        quiet(
                                "VAL-109",
                                "payments from a specified trust are never asked about",
                                bare(Claims.singlePensioner()
                                        .incomes(Parts.other(
                                                Owner.CLAIMANT,
                                                OtherIncomeKind.SPECIFIED_TRUST_OR_COMPENSATION,
                                                "100.00")))),
                        fires("VAL-110", "savings and no statements", bare(Claims.singlePensioner())),
                        quiet(
                                "VAL-110",
                                "capital from a compensation fund is never asked about",
                                bare(Claims.singlePensioner()
                                        .capital(Parts.capital(
                                                CapitalKind.SPECIFIED_TRUST_OR_COMPENSATION, "90000.00", 100)))),
                        quiet(
                                "VAL-110",
                                "savings credit alone: the figures of DWP stand",
                                bare(Claims.singlePensioner()
                                        .pensionCredit(Claims.savingsCredit("200.00", "5000.00", "12.00")))),
                        fires("VAL-111", "no tenancy agreement", bare(Claims.singlePensioner())),
                        quiet(
                                "VAL-111",
                                "tenancy matched by others",
                                bare(Claims.singlePensioner())
                                        .checks(Changes.check(CheckKind.TENANCY, CheckOutcome.MATCHED))),
                        fires(
                                "VAL-112",
                                "a refuge and no declaration",
                                bare(Claims.singlePensioner()
                                        .tenancy(Tenancies.privately()
                                                .accommodation(AccommodationKind.DOMESTIC_ABUSE_REFUGE)
                                                .build()))),
                        quiet("VAL-112", "an ordinary home", bare(Claims.singlePensioner())),
                        fires("VAL-113", "no council tax record", bare(Claims.singlePensioner())),
                        quiet(
                                "VAL-113",
                                "record matched by others",
                                bare(Claims.singlePensioner())
                                        .checks(Changes.check(CheckKind.COUNCIL_TAX_RECORD, CheckOutcome.MATCHED))),
                        fires("VAL-114", "no proof of the account", bare(privateTenant())),
                        quiet(
                                "VAL-114",
                                "account matched by others",
                                bare(privateTenant())
                                        .checks(Changes.check(CheckKind.BANK_ACCOUNT, CheckOutcome.MATCHED))),
                        fires(
                                "VAL-114",
                                "a copy where an original is asked for",
                                bare(privateTenant())
                                        .evidence(Changes.evidence(
                                                EvidenceKind.BANK_DETAILS,
                                                EvidenceState.VERIFIED,
                                                EvidenceForm.COPY,
                                                "2026-10-01"))),
                        quiet(
                                "VAL-114",
                                "an original",
                                bare(privateTenant()).evidence(Changes.verified(EvidenceKind.BANK_DETAILS))),
                        fires("VAL-115", "payslips 63 days old", dated("2026-08-12")),
                        quiet("VAL-115", "payslips 62 days old", dated("2026-08-13")),
                        fires(
                                "VAL-116",
                                "an altered statement",
                                Claims.singlePensioner()
                                        .evidence(Changes.evidence(
                                                EvidenceKind.BANK_STATEMENTS,
                                                EvidenceState.SUSPECTED_ALTERED,
                                                EvidenceForm.COPY,
                                                "2026-10-01"))),
                        fires(
                                "VAL-117",
                                "a rejected statement",
                                Claims.singlePensioner()
                                        .evidence(Changes.evidence(
                                                EvidenceKind.BANK_STATEMENTS,
                                                EvidenceState.REJECTED,
                                                EvidenceForm.COPY,
                                                "2026-10-01"))),
                        quiet(
                                "VAL-101",
                                "no policy, so no table",
                                Given.given(bare(Claims.singlePensioner()))
                                        .policy(new PolicyInForce.NotAdopted("none in this test")))),
                allQuiet("baseline", Given.given(Claims.singlePensioner()), "VAL-116", "VAL-117"));
    }

    private static ClaimFixture bare(ClaimFixture fixture) {
        return fixture.evidence().checks();
    }

    private static ClaimFixture privateTenant() {
        return Claims.singlePensioner().tenancy(Tenancies.privately().build());
    }

    private static ClaimFixture dated(String iso) {
        return Claims.singlePensioner()
                .evidence(Changes.evidence(EvidenceKind.PAYSLIPS, EvidenceState.VERIFIED, EvidenceForm.ORIGINAL, iso));
    }
}
