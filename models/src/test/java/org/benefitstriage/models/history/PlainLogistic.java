package org.benefitstriage.models.history;

/** Logistic regression as a textbook has it: Newton's method with a small ridge, on columns given as numbers. What others are measured by. */
final class PlainLogistic {

    private static final int STEPS = 12;
    private static final double RIDGE = 1;

    private final double[] weights;

    private PlainLogistic(double[] weights) {
        this.weights = weights;
    }

    /** Learns from rows of numbers; a column of ones is added. */
    static PlainLogistic fit(double[][] rows, boolean[] errors) {
        int columns = rows[0].length + 1;
        double[] weights = new double[columns];
        for (int step = 0; step < STEPS; step++) {
            double[][] curvature = new double[columns][columns];
            double[] slope = new double[columns];
            for (int i = 0; i < rows.length; i++) {
                double probability = 1 / (1 + Math.exp(-sum(weights, rows[i])));
                double miss = (errors[i] ? 1 : 0) - probability;
                double bend = Math.max(1e-9, probability * (1 - probability));
                for (int a = 0; a < columns; a++) {
                    double left = at(rows[i], a);
                    if (left != 0) {
                        slope[a] += miss * left;
                        for (int b = 0; b <= a; b++) {
                            curvature[a][b] += bend * left * at(rows[i], b);
                        }
                    }
                }
            }
            for (int a = 0; a < columns; a++) {
                slope[a] -= a == columns - 1 ? 0 : RIDGE * weights[a];
                curvature[a][a] += RIDGE;
            }
            double[] change = solve(curvature, slope);
            for (int a = 0; a < columns; a++) {
                weights[a] += change[a];
            }
        }
        return new PlainLogistic(weights);
    }

    double logOdds(double[] row) {
        return sum(weights, row);
    }

    private static double at(double[] row, int column) {
        return column == row.length ? 1 : row[column];
    }

    private static double sum(double[] weights, double[] row) {
        double sum = weights[row.length];
        for (int i = 0; i < row.length; i++) {
            sum += weights[i] * row[i];
        }
        return sum;
    }

    /** Cholesky; only the lower half of the matrix is looked at. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j][j];
            }
        }
        double[] half = new double[n];
        for (int i = 0; i < n; i++) {
            half[i] = right[i];
            for (int k = 0; k < i; k++) {
                half[i] -= lower[i][k] * half[k];
            }
            half[i] /= lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                half[i] -= lower[k][i] * half[k];
            }
            half[i] /= lower[i][i];
        }
        return half;
    }
}
