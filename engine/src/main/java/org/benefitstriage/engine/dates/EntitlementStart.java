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
            Optional<CouncilDates> council,
            List<String> doubts) {
        if (!council.map(CouncilDates::startIsKnown).orElse(true)) {
            doubts.add("the data of the council's scheme does not say on which day entitlement starts, and the Monday"
                    + " following the date of claim is taken");
        }
        LocalDate ordinary = council.map(CouncilDates::startsOnTheDateOfClaim).orElse(false)
                ? dateOfClaim
                : BenefitWeek.mondayFollowing(dateOfClaim);
        if (liability.isEmpty()) {
            return ordinary;
        }
        LocalDate start = liability.get();
        if (BenefitWeek.sameWeek(start, dateOfClaim)) {
            return ordinary.equals(dateOfClaim) && start.isBefore(dateOfClaim) ? dateOfClaim : start;
        }
        if (start.isAfter(dateOfClaim)) {
            doubts.add(AdvanceClaim.doubt(claim, benefit, dateOfClaim, start, figures));
            return start;
        }
        return ordinary;
    }
}
