package org.benefitstriage.api.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.decisions.DecisionFilter;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.decisions.Decisions;
import org.benefitstriage.api.paging.Page;
import org.benefitstriage.api.paging.PageRequest;
import org.benefitstriage.api.referrals.BlindChecks;
import org.benefitstriage.api.security.Caller;

/** Decisions newest first, with what stays hidden from those who still have to decide. */
@ApplicationScoped
public class DecisionHistory {

    private final Decisions decisions;
    private final BlindChecks checks;

    DecisionHistory(Decisions decisions, BlindChecks checks) {
        this.decisions = decisions;
        this.checks = checks;
    }

    /** A decision and whether its risk may be shown. */
    public record Entry(DecisionSummary decision, boolean hidden) {}

    /** One page of the caller's authority. */
    @Transactional
    public Page<Entry> page(Caller caller, DecisionFilter filter, PageRequest request) {
        Page<DecisionSummary> page = decisions.page(caller, filter, request);
        Set<UUID> hidden = checks.hidden(
                caller, page.items().stream().map(DecisionSummary::decisionId).toList());
        return new Page<>(
                page.items().stream()
                        .map(decision -> new Entry(decision, hidden.contains(decision.decisionId())))
                        .toList(),
                page.next());
    }
}
