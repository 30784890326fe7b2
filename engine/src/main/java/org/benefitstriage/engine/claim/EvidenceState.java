package org.benefitstriage.engine.claim;

/** What is known of a piece of evidence. */
public enum EvidenceState {
    /** Handed in and not yet looked at. */
    RECEIVED,
    /** Looked at and accepted. */
    VERIFIED,
    /** Looked at and not accepted. */
    REJECTED,
    /** Looked at, and it seems altered. */
    SUSPECTED_ALTERED,
    /** Promised and not here. */
    AWAITED;

    /** Whether it can stand as evidence. */
    public boolean counts() {
        return this == RECEIVED || this == VERIFIED;
    }
}
