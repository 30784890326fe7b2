package org.benefitstriage.models.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.benefitstriage.models.artefact.CalibrationTable;
import org.benefitstriage.models.artefact.CalibrationTable.Step;

/**
 * From points to probabilities, learnt on rows that taught no points. Many rows: pool-adjacent-violators over cells of rows. Few rows, or
 * rows whose weights differ so much that they say no more than few: Platt's curve of two parameters, written down as steps.
 */
final class Calibrator {

    static final int FEWEST_ROWS_FOR_STEPS = 2_000;
    static final int FEWEST_ERRORS_FOR_STEPS = 100;
    private static final int CELLS = 100;
    private static final int FEWEST_ROWS_IN_A_CELL = 100;

    private Calibrator() {}

    /** How the table was fitted. */
    enum Method {
        STEPS("pool-adjacent-violators"),
        CURVE("Platt's curve, because the calibration rows say no more than a few equally weighted ones");

        private final String inWords;

        Method(String inWords) {
            this.inWords = inWords;
        }

        String inWords() {
            return inWords;
        }
    }

    static Method methodFor(BinnedRows rows) {
        long errors = IntStream.range(0, rows.size()).filter(rows::isError).count();
        return rows.effectiveSize() >= FEWEST_ROWS_FOR_STEPS && errors >= FEWEST_ERRORS_FOR_STEPS
                ? Method.STEPS
                : Method.CURVE;
    }

    static CalibrationTable fit(int[] points, BinnedRows rows) {
        return methodFor(rows) == Method.STEPS ? steps(points, rows) : curve(points, rows);
    }

    private static CalibrationTable steps(int[] points, BinnedRows rows) {
        int[] order = IntStream.range(0, points.length)
                .mapToLong(row -> (long) points[row] << 32 | row)
                .sorted()
                .mapToInt(pointsAndRow -> (int) pointsAndRow)
                .toArray();
        int size = Math.max(FEWEST_ROWS_IN_A_CELL, points.length / CELLS);
        List<Integer> from = new ArrayList<>();
        List<Rising.Weighted> cells = new ArrayList<>();
        int start = 0;
        while (start < order.length) {
            int end = Math.min(order.length, start + size);
            // Rows of one score stay together, and no small cell is left at the end.
            while (end < order.length
                    && (points[order[end]] == points[order[end - 1]] || order.length - end < size / 2)) {
                end++;
            }
            double errors = 0;
            double all = 0;
            for (int i = start; i < end; i++) {
                all += rows.weight(order[i]);
                errors += rows.isError(order[i]) ? rows.weight(order[i]) : 0;
            }
            // Half a row more of each kind: no score is ever certain.
            cells.add(new Rising.Weighted((errors + 0.5) / (all + 1), all));
            from.add(points[order[start]]);
            start = end;
        }
        return table(from, Rising.of(cells));
    }

    private static CalibrationTable curve(int[] points, BinnedRows rows) {
        Platt platt = Platt.fit(points, rows);
        int lowest = IntStream.of(points).min().orElse(0);
        int highest = IntStream.of(points).max().orElse(0);
        List<Integer> from = IntStream.rangeClosed(lowest, highest).boxed().toList();
        return table(from, from.stream().map(platt::probability).toList());
    }

    private static CalibrationTable table(List<Integer> from, List<Double> probabilities) {
        List<Step> steps = new ArrayList<>();
        int previous = -1;
        for (int i = 0; i < from.size(); i++) {
            int perTenThousand = (int) Math.round(10_000 * probabilities.get(i));
            if (perTenThousand > previous) {
                previous = perTenThousand;
                steps.add(new Step(from.get(i), perTenThousand));
            }
        }
        return new CalibrationTable(steps);
    }
}
