package org.benefitstriage.engine.facts;

/** Two dates of the form, the first of which cannot be after the second. */
public enum DatePairKind {
    FIRST_CONTACT_AND_RECEIPT,
    FIRST_CONTACT_AND_FORM_ISSUED,
    FORM_ISSUED_AND_RECEIPT,
    SIGNATURE_AND_RECEIPT,
    ABSENCE_AND_RETURN,
    BACKDATING_AND_RECEIPT,
    TENANCY_START_AND_MOVE
}
