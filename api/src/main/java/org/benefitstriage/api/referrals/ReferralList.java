package org.benefitstriage.api.referrals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.paging.Cursor;
import org.benefitstriage.api.paging.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of referrals.
 *
 * @param items the soonest due first
 * @param nextCursor give it as {@code after} for the next page; absent on the last one
 */
@Schema(name = "ReferralList", description = "A page of referrals, the soonest due first.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ReferralList(List<ReferralView> items, Optional<String> nextCursor) {

    /**
     * @param withheld the decisions behind referrals of the page whose risk the caller may not see yet
     */
    static ReferralList of(Page<Referral> page, Set<UUID> withheld) {
        return new ReferralList(
                page.items().stream()
                        .map(referral -> ReferralView.of(referral, withheld.contains(referral.decisionId())))
                        .toList(),
                page.next().map(Cursor::encoded));
    }
}
