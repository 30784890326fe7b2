package org.benefitstriage.engine.claim;

/** Income that is neither work, pension nor benefit. */
public enum OtherIncomeKind {
    ADULT_MAINTENANCE,
    CHILD_MAINTENANCE,
    RENT_FROM_PROPERTY,
    STUDENT_FINANCE,
    CHARITABLE_OR_VOLUNTARY,
    SPECIFIED_TRUST_OR_COMPENSATION,
    ROYALTIES,
    OTHER
}
