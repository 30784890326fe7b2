package org.benefitstriage.engine.claim;

/** Checks made by others. */
public enum CheckKind {
    IDENTITY,
    NINO,
    BENEFIT_AWARD,
    EARNINGS,
    PENSION,
    ADDRESS,
    COUNCIL_TAX_RECORD,
    BANK_ACCOUNT,
    TENANCY,
    RESIDENCE
}
