package org.benefitstriage.engine.facts;

import java.util.List;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.ResidenceStatus;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.risk.Observation;

/**
 * What the residence conditions need. Entitlement only: risk never sees it.
 *
 * @param status immigration status
 * @param habituallyResident whether habitually resident in the common travel area
 * @param exemptByBenefit whether a benefit in payment takes the claim out of the residence test
 * @param check what a check of residence came back with
 */
public record ResidenceFacts(
        ResidenceStatus status, YesNo habituallyResident, boolean exemptByBenefit, CheckOutcome check)
        implements Observed {

    /** The residence facts of a claim. */
    public static ResidenceFacts of(Claim claim) {
        BenefitFacts benefits = BenefitFacts.of(claim);
        return new ResidenceFacts(
                claim.residence().status(),
                claim.residence().habituallyResident(),
                benefits.guaranteeCredit() || benefits.universalCreditAwarded() || benefits.legacyBenefit(),
                claim.outcome(CheckKind.RESIDENCE, Owner.CLAIMANT));
    }

    /** Whether the status needs no further look: only habitual residence is left to ask. */
    public boolean statusSettled() {
        return switch (status) {
            case BRITISH_OR_IRISH, SETTLED_OR_INDEFINITE_LEAVE, REFUGEE_OR_HUMANITARIAN_PROTECTION -> true;
            case PRE_SETTLED, SUBJECT_TO_IMMIGRATION_CONTROL, OTHER, NOT_ANSWERED -> false;
        };
    }

    public boolean subjectToImmigrationControl() {
        return status == ResidenceStatus.SUBJECT_TO_IMMIGRATION_CONTROL;
    }

    public boolean statusAnswered() {
        return status != ResidenceStatus.NOT_ANSWERED;
    }

    public boolean checkMismatched() {
        return check == CheckOutcome.MISMATCHED;
    }

    @Override
    public List<Observation> observations() {
        return List.of(
                Words.seen("exempt because of a benefit in payment", exemptByBenefit),
                Words.seen("status", status),
                Words.seen("habitually resident", habituallyResident));
    }
}
