package org.benefitstriage.api.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.api.calculations.EntitlementOverTime;
import org.benefitstriage.api.decisions.StoredDecision;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.notice.NoticeAward;
import org.benefitstriage.engine.notice.NoticeChange;

/** The schedule of weekly entitlement after its first amount, which is the recorded one. */
@ApplicationScoped
class LaterAmounts {

    private final EntitlementOverTime schedules;

    LaterAmounts(EntitlementOverTime schedules) {
        this.schedules = schedules;
    }

    List<NoticeChange> of(Claim claim, StoredDecision decision, NoticeAward award, LocalDate day) {
        return schedules.of(claim, decision, award.benefit(), award.weekly().pence(), day).stream()
                .skip(1)
                .flatMap(line ->
                        line.weeklyPence().map(pence -> new NoticeChange(line.from(), Money.ofPence(pence))).stream())
                .toList();
    }
}
