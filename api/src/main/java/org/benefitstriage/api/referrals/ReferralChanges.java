package org.benefitstriage.api.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.UUID;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;

/** What every change of a referral has in common: the right authority, the version that was read, and not yet closed. */
@ApplicationScoped
class ReferralChanges {

    private final ReferralRepository rows;

    ReferralChanges(ReferralRepository rows) {
        this.rows = rows;
    }

    /** The referral, ready to be changed. */
    ReferralEntity open(Caller caller, UUID referralId, long version) {
        ReferralEntity row =
                rows.find(caller.authority(), referralId).orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
        if (ReferralStatus.valueOf(row.status) == ReferralStatus.CLOSED) {
            throw ProblemException.of(ProblemKind.ALREADY_DECIDED);
        }
        if (row.version != version) {
            throw ProblemException.of(ProblemKind.STALE_VERSION);
        }
        return row;
    }

    /** Writes the change now; when somebody else was quicker, the version read is stale. */
    Referral save(ReferralEntity row, Instant at) {
        row.changedAt = at;
        try {
            rows.flush();
        } catch (OptimisticLockException somebodyElseWasQuicker) {
            throw ProblemException.of(ProblemKind.STALE_VERSION);
        }
        return Referral.of(row);
    }
}
