package org.benefitstriage.engine.notice;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.law.ParameterSet;

/**
 * One decided award and whom it is told.
 *
 * @param reference the claim's reference
 * @param addressee name and address, one line each
 * @param home whose home it is, for how housing benefit is paid
 * @param decidedOn the day of the decision
 * @param automatic whether no person took part
 * @param award the award with its working
 * @param changes what the award is on later days, in order; the schedule of weekly entitlement after its first amount
 * @param limits the figures of that day, for time limits
 * @param council who writes
 */
public record NoticeCase(
        String reference,
        List<String> addressee,
        Home home,
        LocalDate decidedOn,
        boolean automatic,
        NoticeAward award,
        List<NoticeChange> changes,
        ParameterSet limits,
        NoticeCouncil council)
        implements NoticeLetter {

    /** Whose home it is. */
    public enum Home {
        /** The council is the landlord: benefit goes to the rent account. */
        COUNCIL_TENANT,
        /** Another landlord, and the claimant is paid. */
        PAID_TO_CLAIMANT,
        /** Another landlord, who is paid. */
        PAID_TO_LANDLORD
    }

    public NoticeCase {
        addressee = List.copyOf(addressee);
        changes = List.copyOf(changes);
    }

    @Override
    public Benefit benefit() {
        return award.benefit();
    }

    @Override
    public String toString() {
        return "NoticeCase (" + award.benefit() + ")";
    }
}
