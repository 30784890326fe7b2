package org.benefitstriage.engine.facts;

import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.EvidenceForm;
import org.benefitstriage.engine.claim.EvidenceItem;
import org.benefitstriage.engine.claim.EvidenceState;

/**
 * Evidence as risk sees it: counts and ages.
 *
 * @param altered number of items that seem altered
 * @param rejected number of items not accepted
 * @param awaited number of items promised and not here
 * @param usable number of items that can stand as evidence
 * @param copiesOnly whether every usable item is a copy, and there is at least one
 * @param oldestDays age at receipt of the oldest usable item whose age matters, nil when there is none
 */
public record RiskEvidence(int altered, int rejected, int awaited, int usable, boolean copiesOnly, long oldestDays) {

    static RiskEvidence of(Claim claim) {
        List<EvidenceItem> usable =
                claim.evidence().stream().filter(item -> item.state().counts()).toList();
        return new RiskEvidence(
                count(claim, EvidenceState.SUSPECTED_ALTERED),
                count(claim, EvidenceState.REJECTED),
                count(claim, EvidenceState.AWAITED),
                usable.size(),
                !usable.isEmpty() && usable.stream().allMatch(item -> item.form() == EvidenceForm.COPY),
                EvidenceFacts.of(claim).stream()
                        .filter(EvidenceFacts::mayBeStale)
                        .mapToLong(EvidenceFacts::daysOldAtReceipt)
                        .max()
                        .orElse(0L));
    }

    private static int count(Claim claim, EvidenceState state) {
        return (int)
                claim.evidence().stream().filter(item -> item.state() == state).count();
    }

    public boolean anyAltered() {
        return altered > 0;
    }

    public boolean anyRejected() {
        return rejected > 0;
    }

    public boolean anyAwaited() {
        return awaited > 0;
    }
}
