package org.benefitstriage.engine.facts;

import java.util.List;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.dates.ClaimTiming;
import org.benefitstriage.engine.risk.Observation;

/**
 * When one benefit counts from.
 *
 * @param benefit the benefit
 * @param timing its date of claim and first day of entitlement
 */
public record TimingFacts(Benefit benefit, ClaimTiming timing) implements Observed {

    /** The timing of one benefit. */
    public static TimingFacts of(Assessment assessment, Benefit benefit) {
        return new TimingFacts(benefit, assessment.timing(benefit));
    }

    public boolean certain() {
        return timing.certain();
    }

    @Override
    public List<Observation> observations() {
        return List.of(
                Words.seen(
                        benefit.shortName() + " date of claim",
                        timing.dateOfClaim().toString()),
                Words.seen(
                        benefit.shortName() + " entitlement from",
                        timing.entitlementFrom().toString()),
                Words.seen(benefit.shortName() + " rule for the date", timing.rule()));
    }
}
