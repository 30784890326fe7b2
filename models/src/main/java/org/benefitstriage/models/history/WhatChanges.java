package org.benefitstriage.models.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.benefitstriage.models.artefact.CalibrationTable;
import org.benefitstriage.models.evaluation.RankMeasure;
import org.benefitstriage.models.evaluation.ScoredRows;
import org.benefitstriage.models.table.LabelColumn;
import org.benefitstriage.models.table.NumberColumn;
import org.benefitstriage.models.table.Table;
import org.benefitstriage.models.table.TableSchema;
import org.benefitstriage.models.table.Weighting;

/** What would be otherwise if it were ignored how rows were chosen, or if an error were defined otherwise: measured, for the card. */
final class WhatChanges {

    private static final int FEWEST_OF_A_KIND = 5;
    private static final int ONE_IN = 5;

    private final Table table;
    private final TableSchema schema;
    private final Split split;
    private final List<BinnedFeature> features;
    private final long seed;

    WhatChanges(Table table, TableSchema schema, Split split, List<BinnedFeature> features, long seed) {
        this.table = table;
        this.schema = schema;
        this.split = split;
        this.features = features;
        this.seed = seed;
    }

    List<String> inWords(BinnedRows learning, BinnedRows calibration, BinnedRows test, ScoredRows scored) {
        List<String> changes = new ArrayList<>();
        changes.add(
                schema.weighting() instanceof Weighting.BySelection
                        ? selectionIgnored(learning, calibration, test, scored)
                        : "If it were ignored how rows were chosen: the schema names no selection probability, so every row"
                                + " stands for itself or for its weight, and this could not be measured.");
        changes.add(schema.label()
                .alternative()
                .map(other -> otherwise(other, test, scored))
                .orElse(
                        "If an error were defined otherwise: the schema names no alternative definition, so this could not"
                                + " be measured."));
        return changes;
    }

    private String selectionIgnored(BinnedRows learning, BinnedRows calibration, BinnedRows test, ScoredRows scored) {
        BinnedRows counted = learning.sample(RoadChoice.MOST_ROWS, seed).unweighted();
        BinnedRows judge = calibration.sample(RoadChoice.MOST_ROWS, seed).unweighted();
        HistoryPoints points = points(counted, judge);
        CalibrationTable toProbability = Calibrator.fit(points.of(judge), judge);
        ScoredRows ignoring = HistoryModel.scored(test, points, toProbability);
        return String.format(
                Locale.ROOT,
                "If it were ignored how rows were chosen: %.2f%% of the test rows are in error, weighted by selection"
                        + " probability. This scorecard predicts %.2f%% for them; one that counts every checked row once"
                        + " predicts %.2f%%. AUC %.4f and %.4f.",
                100 * scored.errorRate(),
                100 * predicted(scored),
                100 * predicted(ignoring),
                new RankMeasure(scored).auc(),
                new RankMeasure(ignoring).auc());
    }

    private String otherwise(LabelColumn.Alternative other, BinnedRows test, ScoredRows scored) {
        BinnedRows learning = under(Part.LEARN).sample(RoadChoice.MOST_ROWS, seed);
        BinnedRows judge = under(Part.CALIBRATE).sample(RoadChoice.MOST_ROWS, seed);
        String begins = "If an error were \u201c" + other.meaning() + "\u201d: ";
        int[] said = said(Part.TEST);
        if (tooFew(learning) || tooFew(judge) || tooFew(under(Part.TEST))) {
            return begins + "too few rows are known of each kind under that definition to measure it.";
        }
        int[] points = points(learning, judge).of(test);
        ScoredRows byOther = known(points, said);
        ScoredRows byThis = known(
                IntStream.range(0, test.size())
                        .map(row -> (int) Math.round(scored.scores()[row]))
                        .toArray(),
                said);
        return begins
                + String.format(
                        Locale.ROOT,
                        "%.2f%% of the test rows it speaks of are in error, instead of %.2f%%. A scorecard learnt for it"
                                + " reaches AUC %.4f on them; this one ranks them with %.4f. Of the fifth of rows with most"
                                + " points, both name %.0f%%.",
                        100 * byOther.errorRate(),
                        100 * scored.errorRate(),
                        new RankMeasure(byOther).auc(),
                        new RankMeasure(byThis).auc(),
                        100 * both(byOther.scores(), byThis.scores()));
    }

    private HistoryPoints points(BinnedRows learning, BinnedRows judge) {
        return PointsMaker.make(
                Shrinkage.best(LogisticRoad.learn(learning, seed, "another question"), learning, judge), learning);
    }

    private BinnedRows under(Part part) {
        NumberColumn other = table.alternative();
        int[] rows = IntStream.of(split.rows().get(part))
                .filter(row -> !other.isMissing(row))
                .toArray();
        return BinnedRows.of(table, rows, features, row -> other.at(row) == 1);
    }

    /** Places, within a part, of the rows the other definition speaks of. */
    private int[] said(Part part) {
        int[] rows = split.rows().get(part);
        return IntStream.range(0, rows.length)
                .filter(place -> !table.alternative().isMissing(rows[place]))
                .toArray();
    }

    private ScoredRows known(int[] points, int[] places) {
        int[] rows = split.rows().get(Part.TEST);
        double[] scores =
                IntStream.of(places).mapToDouble(place -> points[place]).toArray();
        boolean[] errors = new boolean[places.length];
        double[] weights = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            errors[i] = table.alternative().at(rows[places[i]]) == 1;
            weights[i] = table.weight(rows[places[i]]);
        }
        return new ScoredRows(scores, scores, errors, weights);
    }

    private static boolean tooFew(BinnedRows rows) {
        long errors = IntStream.range(0, rows.size()).filter(rows::isError).count();
        return errors < FEWEST_OF_A_KIND || rows.size() - errors < FEWEST_OF_A_KIND;
    }

    /** Of the top fifth by one score, the share that is in the top fifth by the other. */
    private static double both(double[] one, double[] other) {
        double oneFrom = from(one);
        double otherFrom = from(other);
        long top = IntStream.range(0, one.length).filter(i -> one[i] >= oneFrom).count();
        long shared = IntStream.range(0, one.length)
                .filter(i -> one[i] >= oneFrom && other[i] >= otherFrom)
                .count();
        return (double) shared / top;
    }

    private static double from(double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - 1 - sorted.length / ONE_IN];
    }

    private static double predicted(ScoredRows rows) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < rows.size(); i++) {
            sum += rows.weights()[i] * rows.probabilities()[i];
            all += rows.weights()[i];
        }
        return sum / all;
    }
}
