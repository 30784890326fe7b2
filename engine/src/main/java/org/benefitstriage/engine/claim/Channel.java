package org.benefitstriage.engine.claim;

/** How the claim reached the council. */
public enum Channel {
    ONLINE,
    TELEPHONE,
    PAPER,
    IN_PERSON,
    DWP_REFERRAL
}
