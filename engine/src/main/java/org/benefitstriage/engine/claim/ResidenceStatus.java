package org.benefitstriage.engine.claim;

/** Status for the residence conditions. Entitlement only: never seen by risk rules or the model. */
public enum ResidenceStatus {
    BRITISH_OR_IRISH,
    SETTLED_OR_INDEFINITE_LEAVE,
    REFUGEE_OR_HUMANITARIAN_PROTECTION,
    PRE_SETTLED,
    SUBJECT_TO_IMMIGRATION_CONTROL,
    OTHER,
    NOT_ANSWERED
}
