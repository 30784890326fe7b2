package org.benefitstriage.api.referrals;

import java.util.Optional;
import java.util.Set;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.risk.Band;

/**
 * Which referrals are wanted; what is empty does not narrow.
 *
 * @param statuses any of these
 * @param queue who may decide it
 * @param band the higher of rules and model
 * @param benefit claimed, alone or with the other
 * @param assignee assigned to this officer
 * @param assignment assigned to anybody, or to nobody
 */
public record ReferralFilter(
        Set<ReferralStatus> statuses,
        Optional<ReferralQueue> queue,
        Optional<Band> band,
        Optional<Benefit> benefit,
        Optional<String> assignee,
        Optional<Assignment> assignment) {

    /** Whether somebody works on it. */
    public enum Assignment {
        ASSIGNED,
        UNASSIGNED
    }

    /** Every referral. */
    public static final ReferralFilter ALL = new ReferralFilter(
            Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ReferralFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Whether being in the list gives the risk away. */
    boolean tellsRisk() {
        return queue.isPresent() || band.isPresent();
    }

    /** The same, with these statuses only. */
    public ReferralFilter withStatuses(ReferralStatus... wanted) {
        return new ReferralFilter(Set.of(wanted), queue, band, benefit, assignee, assignment);
    }

    /** The same, assigned to this officer only. */
    public ReferralFilter withAssignee(String officer) {
        return new ReferralFilter(statuses, queue, band, benefit, Optional.of(officer), assignment);
    }

    /** The same, assigned or not. */
    public ReferralFilter with(Assignment wanted) {
        return new ReferralFilter(statuses, queue, band, benefit, assignee, Optional.of(wanted));
    }
}
