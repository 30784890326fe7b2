package org.benefitstriage.api.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.paging.Cursor;
import org.benefitstriage.api.paging.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of decisions.
 *
 * @param items newest first
 * @param nextCursor give it as {@code after} for the next page; absent on the last one
 */
@Schema(name = "DecisionList", description = "A page of decisions, newest first.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DecisionList(List<DecisionSummaryView> items, Optional<String> nextCursor) {

    /**
     * @param withheld the decisions of the page whose risk the caller may not see yet
     */
    static DecisionList of(Page<DecisionSummary> page, Set<UUID> withheld) {
        return new DecisionList(
                page.items().stream()
                        .map(decision -> DecisionSummaryView.of(decision, withheld.contains(decision.decisionId())))
                        .toList(),
                page.next().map(Cursor::encoded));
    }
}
