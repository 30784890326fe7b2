package org.benefitstriage.engine.claim;

/** Who signed a declaration. */
public enum Signatory {
    CLAIMANT,
    PARTNER,
    APPOINTEE,
    ATTORNEY,
    OTHER,
    NOT_ANSWERED
}
