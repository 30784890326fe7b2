package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Residence;
import org.benefitstriage.engine.claim.ResidenceStatus;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** Number, residence, study, non-dependants and date. */
class HousingPersonCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "eligibility/hb/person.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(List.of(
                fires("HB-ELG-001-MET", "baseline", Claims.singlePensioner()),
                quiet("HB-ELG-001-MET", "neither given nor applied for", numbered(YesNo.NO)),
                fires("HB-ELG-001-NOT-MET", "neither given nor applied for", numbered(YesNo.NO)),
                quiet("HB-ELG-001-NOT-MET", "not answered", numbered(YesNo.NOT_ANSWERED)),
                fires("HB-ELG-001-UNKNOWN", "not answered", numbered(YesNo.NOT_ANSWERED)),
                quiet("HB-ELG-001-UNKNOWN", "baseline", Claims.singlePensioner()),
                fires("HB-ELG-001-MET", "applied for", numbered(YesNo.YES)),
                fires("HB-ELG-010-MET", "baseline", Claims.singlePensioner()),
                quiet(
                        "HB-ELG-010-MET",
                        "subject to immigration control",
                        residing(ResidenceStatus.SUBJECT_TO_IMMIGRATION_CONTROL, YesNo.YES)),
                fires(
                        "HB-ELG-010-NOT-MET",
                        "subject to immigration control",
                        residing(ResidenceStatus.SUBJECT_TO_IMMIGRATION_CONTROL, YesNo.YES)),
                quiet("HB-ELG-010-NOT-MET", "pre-settled", residing(ResidenceStatus.PRE_SETTLED, YesNo.YES)),
                fires("HB-ELG-010-UNKNOWN", "pre-settled", residing(ResidenceStatus.PRE_SETTLED, YesNo.YES)),
                quiet("HB-ELG-010-UNKNOWN", "baseline", Claims.singlePensioner()),
                fires(
                        "HB-ELG-010-NOT-MET",
                        "not habitually resident",
                        residing(ResidenceStatus.BRITISH_OR_IRISH, YesNo.NO)),
                fires(
                        "HB-ELG-010-UNKNOWN",
                        "habitual residence not answered",
                        residing(ResidenceStatus.BRITISH_OR_IRISH, YesNo.NOT_ANSWERED)),
                fires(
                        "HB-ELG-010-MET",
                        "exempt by guarantee credit",
                        residing(Claims.onGuaranteeCredit(), ResidenceStatus.NOT_ANSWERED, YesNo.NOT_ANSWERED)),
                fires("HB-ELG-056-MET", "baseline", Claims.singlePensioner()),
                quiet(
                        "HB-ELG-056-MET",
                        "a full-time student",
                        Claims.singlePensioner().claimantIs(Changes.student(YesNo.YES))),
                fires(
                        "HB-ELG-056-UNKNOWN",
                        "a full-time student",
                        Claims.singlePensioner().claimantIs(Changes.student(YesNo.YES))),
                quiet("HB-ELG-056-UNKNOWN", "baseline", Claims.singlePensioner()),
                fires(
                        "HB-ELG-056-UNKNOWN",
                        "not answered",
                        Claims.singlePensioner().claimantIs(Changes.student(YesNo.NOT_ANSWERED))),
                fires("HB-ELG-074-MET", "baseline", Claims.singlePensioner()),
                quiet(
                        "HB-ELG-074-MET",
                        "an adult whose status is not known",
                        Claims.singlePensioner()
                                .nonDependants(Parts.nonDependant("1990-01-01", NonDependantStatus.NOT_KNOWN))),
                fires(
                        "HB-ELG-074-UNKNOWN",
                        "an adult whose status is not known",
                        Claims.singlePensioner()
                                .nonDependants(Parts.nonDependant("1990-01-01", NonDependantStatus.NOT_KNOWN))),
                quiet("HB-ELG-074-UNKNOWN", "baseline", Claims.singlePensioner()),
                fires("HB-ELG-083-MET", "baseline", Claims.singlePensioner()),
                quiet(
                        "HB-ELG-083-MET",
                        "issued too long ago",
                        Claims.singlePensioner().dates(Changes.dates("2026-10-14", "2026-09-01", "2026-09-13"))),
                fires(
                        "HB-ELG-083-UNKNOWN",
                        "issued too long ago",
                        Claims.singlePensioner().dates(Changes.dates("2026-10-14", "2026-09-01", "2026-09-13"))),
                quiet("HB-ELG-083-UNKNOWN", "baseline", Claims.singlePensioner())));
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
