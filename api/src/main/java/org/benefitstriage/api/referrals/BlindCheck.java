package org.benefitstriage.api.referrals;

import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.Roles;

/**
 * Quality checks are blind: on a claim drawn at random, band, score, reasons and route row stay hidden from those who decide
 * until somebody has decided. Otherwise an officer checks a claim marked "low" less, and the error rate measured is worth
 * nothing. One rule for the pages and the API: {@link BlindChecks} applies it to what is stored.
 */
public final class BlindCheck {

    private BlindCheck() {}

    /** Whether checks are blind for this caller at all: for everybody who may decide one. */
    public static boolean bindsTo(Caller caller) {
        return caller.hasAnyOf(Roles.OFFICER, Roles.SENIOR_OFFICER);
    }

    /** Whether this caller may not see the risk of this referral yet. */
    public static boolean hides(Caller caller, Referral referral, boolean drawn) {
        return drawn && !referral.review() && !referral.isClosed() && bindsTo(caller);
    }
}
