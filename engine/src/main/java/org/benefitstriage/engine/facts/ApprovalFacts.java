package org.benefitstriage.engine.facts;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.Signatory;

/**
 * What stands in the way of an approval without a person, besides conditions of entitlement and risk.
 *
 * @param policyAdopted whether this council has an adopted policy in force on the day of the assessment
 * @param haltedBecause why automatic approval is switched off for this council; empty when it is not
 * @param identityMatched whether identity came back matched, of claimant and any partner
 * @param ninoMatched whether the National Insurance number came back matched, of claimant and any partner
 * @param incomeCheckMismatched whether a check of earnings or pension came back mismatched
 * @param evidenceDoubted whether a document seems altered or was not accepted
 * @param backdatingAsked whether an earlier start is asked for
 * @param disposals number of disposals of capital declared
 * @param signedBy who signed the declaration
 * @param daysSinceReceipt days from the day the claim was received to the day of the assessment
 * @param otherOpenClaims other open claims by the same person for the same benefit
 */
public record ApprovalFacts(
        boolean policyAdopted,
        String haltedBecause,
        boolean identityMatched,
        boolean ninoMatched,
        boolean incomeCheckMismatched,
        boolean evidenceDoubted,
        boolean backdatingAsked,
        int disposals,
        Signatory signedBy,
        long daysSinceReceipt,
        int otherOpenClaims) {

    static ApprovalFacts of(Assessment assessment) {
        Claim claim = assessment.claim();
        return new ApprovalFacts(
                policyAdopted(assessment),
                assessment.context().haltsInWords(),
                everybodyMatched(claim, CheckKind.IDENTITY),
                everybodyMatched(claim, CheckKind.NINO),
                RiskChecks.mismatched(claim, CheckKind.EARNINGS) || RiskChecks.mismatched(claim, CheckKind.PENSION),
                EvidenceFacts.of(claim).stream().anyMatch(item -> item.altered() || item.rejected()),
                claim.backdating().isGiven(),
                claim.disposals().size(),
                claim.declaration().signedBy(),
                ChronoUnit.DAYS.between(
                        claim.dates().received(), assessment.context().assessmentDate()),
                assessment.context().linked().otherOpenClaimsBySamePerson());
    }

    private static boolean policyAdopted(Assessment assessment) {
        return assessment
                .context()
                .policy()
                .fold(
                        policy -> policy.authority().equals(assessment.claim().authority())
                                && policy.validity().covers(assessment.context().assessmentDate()),
                        none -> false);
    }

    private static boolean everybodyMatched(Claim claim, CheckKind kind) {
        List<Owner> couple = claim.hasPartner() ? List.of(Owner.CLAIMANT, Owner.PARTNER) : List.of(Owner.CLAIMANT);
        return couple.stream().allMatch(owner -> claim.outcome(kind, owner) == CheckOutcome.MATCHED);
    }

    /** Whether claimant or partner signed for themselves. */
    public boolean signedByCouple() {
        return signedBy == Signatory.CLAIMANT || signedBy == Signatory.PARTNER;
    }

    public boolean halted() {
        return !haltedBecause.isEmpty();
    }

    public boolean anyDisposal() {
        return disposals > 0;
    }

    public boolean anyOtherOpenClaim() {
        return otherOpenClaims > 0;
    }
}
