package org.benefitstriage.engine.risk;

/**
 * What one feature added to the model's score.
 *
 * @param feature the feature's name in {@link RiskView}
 * @param bin the bin its value fell in, in words
 * @param points points it added; more points, more risk
 */
public record Contribution(String feature, String bin, int points) {}
