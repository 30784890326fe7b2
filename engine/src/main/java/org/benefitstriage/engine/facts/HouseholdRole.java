package org.benefitstriage.engine.facts;

/** What somebody is in the household. */
public enum HouseholdRole {
    CLAIMANT,
    PARTNER,
    CHILD,
    NON_DEPENDANT
}
