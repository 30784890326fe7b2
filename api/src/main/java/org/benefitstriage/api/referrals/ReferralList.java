package org.benefitstriage.api.referrals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
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
record ReferralList(List<Referral> items, Optional<String> nextCursor) {

    static ReferralList of(Page<Referral> page) {
        return new ReferralList(page.items(), page.next().map(Cursor::encoded));
    }
}
