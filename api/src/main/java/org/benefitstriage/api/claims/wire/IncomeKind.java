package org.benefitstriage.api.claims.wire;

/** The shapes an income can have on the wire, named by the member {@code kind}. */
enum IncomeKind {
    EMPLOYMENT,
    SELF_EMPLOYMENT,
    PENSION,
    STATE_BENEFIT,
    OTHER_INCOME
}
