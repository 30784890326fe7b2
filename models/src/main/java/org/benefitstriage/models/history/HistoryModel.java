package org.benefitstriage.models.history;

import java.util.List;
import java.util.stream.IntStream;
import org.benefitstriage.models.artefact.CalibrationTable;
import org.benefitstriage.models.evaluation.ScoredRows;
import org.benefitstriage.models.table.NumberColumn;
import org.benefitstriage.models.table.Outcome;
import org.benefitstriage.models.table.SplitRule;
import org.benefitstriage.models.table.Table;
import org.benefitstriage.models.table.TableSchema;

/**
 * A scorecard for a council's own table. It scores rows of such a table for reports; the service's claims are scored by
 * {@code inference} only.
 *
 * @param use what it may be used for
 * @param label what counts as an error
 * @param features the groups of every feature
 * @param points points per group
 * @param calibration from points to probability
 * @param report how it was learnt and how well it does
 */
public record HistoryModel(
        TableSchema.Use use,
        String label,
        List<BinnedFeature> features,
        HistoryPoints points,
        CalibrationTable calibration,
        HistoryReport report) {

    public HistoryModel {
        features = List.copyOf(features);
    }

    /** Scores the checked rows of a table, in its order. */
    public ScoredRows score(Table table) {
        int[] checked = IntStream.range(0, table.rows())
                .filter(row -> table.outcome(row) != Outcome.UNCHECKED)
                .toArray();
        return scored(BinnedRows.of(table, checked, features), points, calibration);
    }

    /** Scores these rows of a table, checked or not, beside a truth from elsewhere, each counting once. */
    public ScoredRows score(Table table, int[] rows, boolean[] truth) {
        ScoredRows scored = scored(BinnedRows.of(table, rows, features), points, calibration);
        boolean[] errors = new boolean[rows.length];
        double[] ones = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            errors[i] = truth[rows[i]];
            ones[i] = 1;
        }
        return new ScoredRows(scored.scores(), scored.probabilities(), errors, ones);
    }

    /** The rows after the calibration period, or all rows where the schema fixes no dates. */
    public static int[] afterCalibration(Table table, TableSchema schema) {
        if (!(schema.split() instanceof SplitRule.ByDates dates)) {
            return IntStream.range(0, table.rows()).toArray();
        }
        NumberColumn day = table.day(dates.column());
        return IntStream.range(0, table.rows())
                .filter(row -> day.at(row) > dates.calibrateUntil().toEpochDay())
                .toArray();
    }

    /** Points of every row of a table, checked or not. */
    public int[] points(Table table) {
        int[] all = IntStream.range(0, table.rows()).toArray();
        return points.of(BinnedRows.of(table, all, features));
    }

    static ScoredRows scored(BinnedRows rows, HistoryPoints points, CalibrationTable calibration) {
        int[] scores = points.of(rows);
        double[] asNumbers = new double[scores.length];
        double[] probabilities = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            asNumbers[i] = scores[i];
            probabilities[i] = calibration.probabilityPerTenThousand(scores[i]) / 10_000.0;
        }
        return new ScoredRows(asNumbers, probabilities, rows.errors(), rows.weights());
    }
}
