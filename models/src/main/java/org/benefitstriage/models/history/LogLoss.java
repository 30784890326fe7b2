package org.benefitstriage.models.history;

/** Mean logarithmic loss, weighted: what probabilities cost when they are wrong. */
final class LogLoss {

    private LogLoss() {}

    static double of(double[] logOdds, BinnedRows rows) {
        double loss = 0;
        double all = 0;
        for (int row = 0; row < logOdds.length; row++) {
            double towards = rows.isError(row) ? -logOdds[row] : logOdds[row];
            // ln(1 + e^x), written so that a large x does not overflow.
            loss += rows.weight(row) * (Math.max(0, towards) + StrictMath.log1p(StrictMath.exp(-Math.abs(towards))));
            all += rows.weight(row);
        }
        return loss / all;
    }
}
