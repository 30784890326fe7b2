package org.benefitstriage.api.referrals;

/** How far a referral has got. */
public enum ReferralStatus {
    /** An officer can work on it. */
    OPEN,
    /** The claimant, or a visit, has to bring something first. */
    WAITING_FOR_INFORMATION,
    /** With the fraud team; no decision on payment yet. */
    WITH_FRAUD_TEAM,
    /** Decided. Nothing about it changes any more. */
    CLOSED
}
