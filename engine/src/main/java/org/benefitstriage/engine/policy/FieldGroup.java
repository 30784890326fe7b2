package org.benefitstriage.engine.policy;

/** Field groups of the claim form, for evidence tables. */
public enum FieldGroup {
    IDENTITY,
    NINO,
    RESIDENCE,
    BENEFITS,
    HOUSEHOLD,
    NON_DEPENDANTS,
    EARNINGS,
    SELF_EMPLOYMENT,
    PENSIONS_AND_OTHER_INCOME,
    CAPITAL,
    RENT,
    SUPPORTED_HOUSING,
    COUNCIL_TAX,
    PAYMENT
}
