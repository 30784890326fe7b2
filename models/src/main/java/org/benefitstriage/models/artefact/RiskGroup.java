package org.benefitstriage.models.artefact;

/**
 * Claims of the test year whose calibrated probability falls in one range: what was predicted against what came out.
 *
 * @param fromPerTenThousand the lowest probability of the range; it ends where the next begins
 * @param claims how many
 * @param predictedPerTenThousand their mean probability
 * @param observed the share in error
 */
public record RiskGroup(int fromPerTenThousand, int claims, int predictedPerTenThousand, Estimate observed) {}
