package org.benefitstriage.engine.claim;

/** Which part of pension credit is in payment. Guarantee credit in payment is the passport, entitlement is not. */
public enum PensionCreditState {
    NONE,
    /** Guarantee credit in payment, with or without savings credit. */
    GUARANTEE_CREDIT,
    SAVINGS_CREDIT_ONLY,
    /** Claimed and not yet decided. */
    CLAIMED_NOT_DECIDED,
    NOT_ANSWERED
}
