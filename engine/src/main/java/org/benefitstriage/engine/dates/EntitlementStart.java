package org.benefitstriage.engine.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.law.ParameterSet;

/**
 * The first day of entitlement: the Monday following the date of claim, or the first day of liability when that falls in the
 * week of the claim (hb-ctr section 4; SI 2006/214 reg 57 and SI 2012/2885 Sch 1 para 45, numbers from general knowledge).
 */
final class EntitlementStart {

    private EntitlementStart() {}

    static LocalDate find(
            Claim claim,
            Benefit benefit,
            LocalDate dateOfClaim,
            Optional<LocalDate> liability,
            ParameterSet figures,
            List<String> doubts) {
        if (liability.isEmpty()) {
            return BenefitWeek.mondayFollowing(dateOfClaim);
        }
        LocalDate start = liability.get();
        if (BenefitWeek.sameWeek(start, dateOfClaim)) {
            return start;
        }
        if (start.isAfter(dateOfClaim)) {
            doubts.add(AdvanceClaim.doubt(claim, benefit, dateOfClaim, start, figures));
            return start;
        }
        return BenefitWeek.mondayFollowing(dateOfClaim);
    }
}
