package org.benefitstriage.models.measurement;

/** How many standard errors an interval reaches: more when few observations stand behind it. */
final class Critical {

    private Critical() {}

    /** Student's 97.5% point for so many observations, by Cornish and Fisher's expansion; beyond use below five. */
    static double forFew(int observations) {
        double z = WeightedRate.Z;
        double df = Math.max(4, observations - 1.0);
        return z + (z * z * z + z) / (4 * df) + (5 * StrictMath.pow(z, 5) + 16 * z * z * z + 3 * z) / (96 * df * df);
    }
}
