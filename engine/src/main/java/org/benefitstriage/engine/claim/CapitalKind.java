package org.benefitstriage.engine.claim;

/** Kinds of capital on the form. */
public enum CapitalKind {
    CURRENT_ACCOUNT,
    SAVINGS_ACCOUNT,
    CASH,
    ISA,
    NATIONAL_SAVINGS_OR_PREMIUM_BONDS,
    SHARES_OR_UNIT_TRUSTS,
    PROPERTY_OTHER_THAN_HOME,
    LAND,
    TRUST,
    MONEY_OWED,
    SPECIFIED_TRUST_OR_COMPENSATION,
    OTHER
}
