package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.claim.Backdating;
import org.benefitstriage.engine.claim.EvidenceForm;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.EvidenceState;
import org.benefitstriage.engine.claim.Signatory;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;
import org.benefitstriage.rules.verify.Tenancies;

/** Dates in the future or out of order. The assessment is on 16 October 2026. */
class DatesCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "validation/dates.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(List.of(
                fires("VAL-005", "received tomorrow", Claims.singlePensioner().received("2026-10-17")),
                quiet("VAL-005", "received today", Claims.singlePensioner().received("2026-10-16")),
                fires(
                        "VAL-005",
                        "evidence dated tomorrow",
                        Claims.singlePensioner()
                                .evidence(Changes.evidence(
                                        EvidenceKind.PAYSLIPS,
                                        EvidenceState.VERIFIED,
                                        EvidenceForm.ORIGINAL,
                                        "2026-10-17"))),
                fires(
                        "VAL-005",
                        "a trade that begins tomorrow",
                        Claims.singlePensioner().incomes(Changes.trade("2026-10-17", 10, "90.00", "10.00"))),
                fires(
                        "VAL-006",
                        "contact the day after receipt",
                        Claims.singlePensioner().dates(Changes.dates("2026-10-14", "2026-10-15", "2026-10-14"))),
                quiet(
                        "VAL-006",
                        "contact on the day of receipt",
                        Claims.singlePensioner().dates(Changes.dates("2026-10-14", "2026-10-14", "2026-10-14"))),
                fires(
                        "VAL-007",
                        "issued the day before contact",
                        Claims.singlePensioner().dates(Changes.dates("2026-10-14", "2026-10-06", "2026-10-05"))),
                quiet(
                        "VAL-007",
                        "issued on the day of contact",
                        Claims.singlePensioner().dates(Changes.dates("2026-10-14", "2026-10-06", "2026-10-06"))),
                fires(
                        "VAL-008",
                        "issued the day after receipt",
                        Claims.singlePensioner().dates(Changes.dates("2026-10-14", "2026-10-06", "2026-10-15"))),
                quiet(
                        "VAL-008",
                        "issued on the day of receipt",
                        Claims.singlePensioner().dates(Changes.dates("2026-10-14", "2026-10-06", "2026-10-14"))),
                fires(
                        "VAL-009",
                        "signed the day after receipt",
                        Claims.singlePensioner()
                                .declaration(Changes.signed(YesNo.YES, "2026-10-15", Signatory.CLAIMANT))),
                quiet(
                        "VAL-009",
                        "signed on the day of receipt",
                        Claims.singlePensioner()
                                .declaration(Changes.signed(YesNo.YES, "2026-10-14", Signatory.CLAIMANT))),
                fires(
                        "VAL-010",
                        "back the day before leaving",
                        Claims.singlePensioner()
                                .home(Changes.home(
                                        YesNo.YES,
                                        YesNo.NO,
                                        "2015-05-04",
                                        given(Changes.absence("2026-10-05", "2026-10-04"))))),
                quiet(
                        "VAL-010",
                        "back on the day of leaving",
                        Claims.singlePensioner()
                                .home(Changes.home(
                                        YesNo.YES,
                                        YesNo.NO,
                                        "2015-05-04",
                                        given(Changes.absence("2026-10-05", "2026-10-05"))))),
                fires(
                        "VAL-011",
                        "from the day after receipt",
                        Claims.singlePensioner()
                                .backdating(given(new Backdating(LocalDate.of(2026, 10, 15), notGiven())))),
                quiet(
                        "VAL-011",
                        "from the day of receipt",
                        Claims.singlePensioner()
                                .backdating(given(new Backdating(LocalDate.of(2026, 10, 14), notGiven())))),
                fires(
                        "VAL-012",
                        "moved in the day before it began",
                        Claims.singlePensioner()
                                .tenancy(Tenancies.fromCouncil()
                                        .started("2015-05-05")
                                        .build())),
                quiet(
                        "VAL-012",
                        "moved in on its first day",
                        Claims.singlePensioner()
                                .tenancy(Tenancies.fromCouncil()
                                        .started("2015-05-04")
                                        .build()))));
    }
}
