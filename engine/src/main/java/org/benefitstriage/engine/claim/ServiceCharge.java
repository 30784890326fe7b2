package org.benefitstriage.engine.claim;

/**
 * A service that the rent pays for.
 *
 * @param kind which
 * @param amount the amount inside the rent, if the agreement states it
 */
public record ServiceCharge(ServiceKind kind, Answer<RegularAmount> amount) {}
