package org.benefitstriage.models.fairness;

/**
 * Weights under which group and truth are independent: each row counts as much as its group and outcome would have if they had nothing to do
 * with each other, over what they have. It takes away a difference in the data; whether that is right is for people to say.
 */
public final class Reweighing {

    private Reweighing() {}

    /** One weight per row. */
    public static double[] weights(boolean[] errors, Grouping grouping) {
        int groups = grouping.groups().size();
        double[][] counts = new double[groups][2];
        double[] byOutcome = new double[2];
        for (int row = 0; row < errors.length; row++) {
            int outcome = errors[row] ? 1 : 0;
            counts[grouping.byRow()[row]][outcome]++;
            byOutcome[outcome]++;
        }
        double[] weights = new double[errors.length];
        for (int row = 0; row < errors.length; row++) {
            int outcome = errors[row] ? 1 : 0;
            double[] own = counts[grouping.byRow()[row]];
            weights[row] = (own[0] + own[1]) * byOutcome[outcome] / (errors.length * own[outcome]);
        }
        return weights;
    }
}
