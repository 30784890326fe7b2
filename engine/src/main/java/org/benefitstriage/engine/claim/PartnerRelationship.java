package org.benefitstriage.engine.claim;

/** What makes two people a couple. */
public enum PartnerRelationship {
    MARRIED,
    CIVIL_PARTNERS,
    LIVING_TOGETHER
}
