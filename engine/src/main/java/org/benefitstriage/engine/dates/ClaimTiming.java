package org.benefitstriage.engine.dates;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.law.Citation;

/**
 * When a claim for one benefit counts from.
 *
 * @param benefit the benefit
 * @param dateOfClaim the date of claim
 * @param entitlementFrom first day of entitlement if the conditions are met
 * @param rule which rule fixed the date, in plain English
 * @param citation its provision
 * @param certain whether no judgement is needed; when false a person settles the date
 */
public record ClaimTiming(
        Benefit benefit,
        LocalDate dateOfClaim,
        LocalDate entitlementFrom,
        String rule,
        Citation citation,
        boolean certain) {

    /** The same timing with another first day of entitlement: for the later weeks of a schedule. */
    public ClaimTiming from(LocalDate day) {
        return new ClaimTiming(benefit, dateOfClaim, day, rule, citation, certain);
    }
}
