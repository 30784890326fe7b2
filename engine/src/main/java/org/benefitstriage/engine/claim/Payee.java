package org.benefitstriage.engine.claim;

/** Whom to pay. Council tax reduction is never paid out: it lowers the bill. */
public enum Payee {
    CLAIMANT,
    LANDLORD,
    RENT_ACCOUNT,
    COUNCIL_TAX_ACCOUNT
}
