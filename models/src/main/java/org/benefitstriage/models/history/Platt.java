package org.benefitstriage.models.history;

/** Platt's curve: the logarithm of the odds is a straight line over the points, never falling. */
record Platt(double intercept, double slope) {

    private static final int STEPS = 100;
    private static final double RIDGE = 1e-3;

    static Platt fit(int[] points, BinnedRows rows) {
        double intercept = 0;
        double slope = 1;
        for (int step = 0; step < STEPS; step++) {
            double g0 = 0;
            double g1 = RIDGE * (slope - 1);
            double h00 = 1e-9;
            double h01 = 0;
            double h11 = RIDGE;
            for (int row = 0; row < points.length; row++) {
                double x = PointsMaker.logOdds(points[row]);
                double p = logistic(intercept + slope * x);
                double miss = rows.weight(row) * (p - (rows.isError(row) ? 1 : 0));
                double spread = rows.weight(row) * p * (1 - p);
                g0 += miss;
                g1 += miss * x;
                h00 += spread;
                h01 += spread * x;
                h11 += spread * x * x;
            }
            double determinant = h00 * h11 - h01 * h01;
            double down0 = (h11 * g0 - h01 * g1) / determinant;
            double down1 = (h00 * g1 - h01 * g0) / determinant;
            // Newton's step, held back so that it cannot overshoot.
            double held = Math.min(1, 2 / Math.max(1e-12, Math.max(Math.abs(down0), Math.abs(down1))));
            intercept -= held * down0;
            slope = Math.max(0, slope - held * down1);
            if (Math.abs(down0) + Math.abs(down1) < 1e-10) {
                break;
            }
        }
        return new Platt(intercept, slope);
    }

    double probability(int points) {
        return logistic(intercept + slope * PointsMaker.logOdds(points));
    }

    private static double logistic(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
