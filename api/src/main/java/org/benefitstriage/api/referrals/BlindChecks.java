package org.benefitstriage.api.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.security.Caller;

/** Finds the open quality checks among decisions: what {@link BlindCheck} keeps from those who still have to decide. */
@ApplicationScoped
public class BlindChecks {

    private final ReferralRepository rows;

    BlindChecks(ReferralRepository rows) {
        this.rows = rows;
    }

    /** Those of these decisions whose risk this caller may not see yet. */
    @Transactional
    public Set<UUID> hidden(Caller caller, Collection<UUID> decisionIds) {
        return BlindCheck.bindsTo(caller) && !decisionIds.isEmpty()
                ? Set.copyOf(rows.openChecks(caller.authority(), decisionIds))
                : Set.of();
    }

    /** Whether this caller may not see the risk of this decision yet. */
    public boolean hides(Caller caller, UUID decisionId) {
        return !hidden(caller, Set.of(decisionId)).isEmpty();
    }
}
