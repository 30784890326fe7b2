package org.benefitstriage.api.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.benefitstriage.api.decisions.DecisionFilter;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.decisions.Decisions;
import org.benefitstriage.api.paging.Page;
import org.benefitstriage.api.paging.PageRequest;
import org.benefitstriage.api.referrals.Referral;
import org.benefitstriage.api.referrals.Referrals;
import org.benefitstriage.api.security.Caller;

/** Decisions newest first, with what stays hidden from those who still have to decide. */
@ApplicationScoped
public class DecisionHistory {

    private final Decisions decisions;
    private final Referrals referrals;

    DecisionHistory(Decisions decisions, Referrals referrals) {
        this.decisions = decisions;
        this.referrals = referrals;
    }

    /** A decision and whether its risk may be shown. */
    public record Entry(DecisionSummary decision, boolean hidden) {}

    /** One page of the caller's authority. */
    @Transactional
    public Page<Entry> page(Caller caller, DecisionFilter filter, PageRequest request) {
        Page<DecisionSummary> page = decisions.page(caller, filter, request);
        return new Page<>(
                page.items().stream()
                        .map(decision -> new Entry(decision, hidden(caller, decision)))
                        .toList(),
                page.next());
    }

    private boolean hidden(Caller caller, DecisionSummary decision) {
        if (!decision.sampled()) {
            return false;
        }
        Optional<Referral> referral = referrals.ofDecision(caller, decision.decisionId());
        return referral.filter(open -> BlindCheck.hides(caller, open, true)).isPresent();
    }
}
