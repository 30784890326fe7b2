package org.benefitstriage.engine.claim;

/** Whether a paying guest gets meals. */
public enum BoarderKind {
    /** Payment includes some cooked meals. */
    BOARDER,
    /** A lodger or sub-tenant: payment for the room alone. */
    LODGER
}
