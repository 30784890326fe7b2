package org.benefitstriage.engine.claim;

/**
 * Registered childcare for one child.
 *
 * @param cost what it costs
 * @param registered whether the provider is registered
 */
public record Childcare(RegularAmount cost, YesNo registered) {}
