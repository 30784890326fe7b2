package org.benefitstriage.engine.claim;

/** How a claimant wishes to be contacted. */
public enum ContactPreference {
    EMAIL,
    POST,
    TELEPHONE,
    TEXT_MESSAGE,
    NO_PREFERENCE
}
