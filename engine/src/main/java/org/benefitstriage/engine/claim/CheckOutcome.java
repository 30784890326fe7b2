package org.benefitstriage.engine.claim;

/** What a check by somebody else came back with. */
public enum CheckOutcome {
    MATCHED,
    MISMATCHED,
    NOT_CHECKED
}
