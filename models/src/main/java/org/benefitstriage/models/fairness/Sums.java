package org.benefitstriage.models.fairness;

import java.util.function.IntToDoubleFunction;

/** Counts by group. */
final class Sums {

    private final double[][] cells;
    private final double[] predicted;

    private Sums(int groups) {
        cells = new double[groups][4];
        predicted = new double[groups];
    }

    static Sums of(Judged rows, Grouping grouping, IntToDoubleFunction weight) {
        Sums sums = new Sums(grouping.groups().size());
        for (int row = 0; row < rows.size(); row++) {
            int cell = (rows.asked()[row] ? 0 : 2) + (rows.errors()[row] ? 0 : 1);
            double counted = weight.applyAsDouble(row);
            sums.cells[grouping.byRow()[row]][cell] += counted;
            sums.predicted[grouping.byRow()[row]] += counted * rows.probabilities()[row];
        }
        return sums;
    }

    Confusion of(int group) {
        double[] cell = cells[group];
        return new Confusion(cell[0], cell[1], cell[2], cell[3]);
    }

    double calibration(int group) {
        Confusion counts = of(group);
        return predicted[group] / counts.all() - counts.errorRate();
    }
}
