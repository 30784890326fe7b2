package org.benefitstriage.engine.claim;

/**
 * The claimant's partner.
 *
 * @param person who they are
 * @param relationship married, civil partners or living together
 * @param temporarilyAway whether the partner is away for now
 */
public record Partner(Person person, PartnerRelationship relationship, YesNo temporarilyAway) {}
