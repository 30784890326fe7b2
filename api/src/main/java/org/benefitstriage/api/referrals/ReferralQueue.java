package org.benefitstriage.api.referrals;

import org.benefitstriage.engine.routing.Route;

/** Who may decide a referral. */
public enum ReferralQueue {
    /** Any officer. */
    OFFICER,
    /** Senior officers only. */
    SENIOR;

    /** The queue of a route that asks for a person. */
    public static ReferralQueue of(Route route) {
        return switch (route) {
            case SENIOR_QUEUE -> SENIOR;
            case OFFICER_QUEUE, RETURN_FOR_EVIDENCE -> OFFICER;
            case AUTO_APPROVE -> throw new IllegalArgumentException("an approved claim is not referred");
        };
    }
}
