package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.Residence;
import org.benefitstriage.engine.claim.ResidenceStatus;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** Residence, immigration control, number and date. */
class CouncilTaxPersonCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "eligibility/ctr/person.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(List.of(
                fires("CTR-ELG-012-MET", "baseline", Claims.singlePensioner()),
                quiet(
                        "CTR-ELG-012-MET",
                        "not habitually resident",
                        residing(ResidenceStatus.BRITISH_OR_IRISH, YesNo.NO)),
                fires(
                        "CTR-ELG-012-NOT-MET",
                        "not habitually resident",
                        residing(ResidenceStatus.BRITISH_OR_IRISH, YesNo.NO)),
                quiet("CTR-ELG-012-NOT-MET", "pre-settled", residing(ResidenceStatus.PRE_SETTLED, YesNo.YES)),
                fires("CTR-ELG-012-UNKNOWN", "pre-settled", residing(ResidenceStatus.PRE_SETTLED, YesNo.YES)),
                quiet("CTR-ELG-012-UNKNOWN", "baseline", Claims.singlePensioner()),
                fires(
                        "CTR-ELG-012-MET",
                        "exempt by guarantee credit",
                        residing(Claims.onGuaranteeCredit(), ResidenceStatus.NOT_ANSWERED, YesNo.NO)),
                fires("CTR-ELG-013-MET", "baseline", Claims.singlePensioner()),
                quiet(
                        "CTR-ELG-013-MET",
                        "subject to immigration control",
                        residing(ResidenceStatus.SUBJECT_TO_IMMIGRATION_CONTROL, YesNo.YES)),
                fires(
                        "CTR-ELG-013-NOT-MET",
                        "subject to immigration control",
                        residing(ResidenceStatus.SUBJECT_TO_IMMIGRATION_CONTROL, YesNo.YES)),
                quiet("CTR-ELG-013-NOT-MET", "status not answered", residing(ResidenceStatus.NOT_ANSWERED, YesNo.YES)),
                fires("CTR-ELG-013-UNKNOWN", "status not answered", residing(ResidenceStatus.NOT_ANSWERED, YesNo.YES)),
                quiet("CTR-ELG-013-UNKNOWN", "baseline", Claims.singlePensioner()),
                fires("CTR-ELG-SCH8P7-MET", "baseline", Claims.singlePensioner()),
                quiet("CTR-ELG-SCH8P7-MET", "neither given nor applied for", numbered(YesNo.NO)),
                fires("CTR-ELG-SCH8P7-NOT-MET", "neither given nor applied for", numbered(YesNo.NO)),
                quiet("CTR-ELG-SCH8P7-NOT-MET", "not answered", numbered(YesNo.NOT_ANSWERED)),
                fires("CTR-ELG-SCH8P7-UNKNOWN", "not answered", numbered(YesNo.NOT_ANSWERED)),
                quiet("CTR-ELG-SCH8P7-UNKNOWN", "baseline", Claims.singlePensioner()),
                fires("CTR-ELG-SCH8P5-MET", "baseline", Claims.singlePensioner()),
                quiet(
                        "CTR-ELG-SCH8P5-MET",
                        "issued too long ago",
                        Claims.singlePensioner().dates(Changes.dates("2026-10-14", "2026-09-01", "2026-09-13"))),
                fires(
                        "CTR-ELG-SCH8P5-UNKNOWN",
                        "issued too long ago",
                        Claims.singlePensioner().dates(Changes.dates("2026-10-14", "2026-09-01", "2026-09-13"))),
                quiet("CTR-ELG-SCH8P5-UNKNOWN", "baseline", Claims.singlePensioner())));
    }

    private static ClaimFixture residing(ResidenceStatus status, YesNo habitually) {
        return residing(Claims.singlePensioner(), status, habitually);
    }

    private static ClaimFixture residing(ClaimFixture fixture, ResidenceStatus status, YesNo habitually) {
        return fixture.residence(new Residence(status, habitually, notGiven()));
    }

    private static ClaimFixture numbered(YesNo appliedFor) {
        return Claims.singlePensioner().claimant(Changes.person("1950-03-14", notGiven(), appliedFor));
    }
}
