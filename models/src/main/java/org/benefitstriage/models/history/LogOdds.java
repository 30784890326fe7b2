package org.benefitstriage.models.history;

/**
 * What was learnt: log-odds of an error, adding up.
 *
 * @param intercept before any bin is added
 * @param byFeature one array per feature with one number per bin
 * @param provenance how it was learnt
 */
record LogOdds(double intercept, double[][] byFeature, String provenance) {

    double of(BinnedRows rows, int row) {
        double sum = intercept;
        for (int feature = 0; feature < byFeature.length; feature++) {
            sum += byFeature[feature][rows.bin(feature, row)];
        }
        return sum;
    }

    double[] of(BinnedRows rows) {
        double[] all = new double[rows.size()];
        for (int row = 0; row < all.length; row++) {
            all[row] = of(rows, row);
        }
        return all;
    }
}
