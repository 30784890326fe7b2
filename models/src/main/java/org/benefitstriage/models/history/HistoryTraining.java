package org.benefitstriage.models.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.benefitstriage.models.artefact.CalibrationTable;
import org.benefitstriage.models.artefact.Estimate;
import org.benefitstriage.models.artefact.RiskGroup;
import org.benefitstriage.models.evaluation.CalibrationMeasure;
import org.benefitstriage.models.evaluation.Interval;
import org.benefitstriage.models.evaluation.RankMeasure;
import org.benefitstriage.models.evaluation.ScoredRows;
import org.benefitstriage.models.history.HistoryOptions.Challenge;
import org.benefitstriage.models.history.HistoryReport.PartCount;
import org.benefitstriage.models.table.Rejects;
import org.benefitstriage.models.table.SchemaReader;
import org.benefitstriage.models.table.Table;
import org.benefitstriage.models.table.TableFault;
import org.benefitstriage.models.table.TableFeature;
import org.benefitstriage.models.table.TableProblem;
import org.benefitstriage.models.table.TableReader;
import org.benefitstriage.models.table.TableSchema;

/** Trains a scorecard on a council's own table. The same table, schema and options give the same bytes. */
public final class HistoryTraining {

    /** A few hundred points do not get better beyond so many rows, and a million rows stay within minutes. */
    static final int MOST_LEARNING_ROWS = 300_000;

    private final HistoryOptions options;
    private final HistoryStage.Listener listener;

    private HistoryTraining(HistoryOptions options, HistoryStage.Listener listener) {
        this.options = options;
        this.listener = listener;
    }

    /**
     * Reads, trains, measures and writes; nothing is left behind when anything is refused.
     *
     * @throws TableFault when the table or its schema cannot be used
     */
    public static HistoryModel run(HistoryOptions options, Rejects rejects, HistoryStage.Listener listener)
            throws IOException, TableFault {
        HistoryFiles.refuseUsed(options.out());
        TableSchema schema = SchemaReader.read(options.schema());
        if (schema.features().isEmpty()) {
            throw new TableFault(TableProblem.ofFile("the schema names no feature to learn from"));
        }
        Table table = TableReader.read(
                options.data(), schema, rejects, (done, total) -> listener.progress(HistoryStage.READ, done, total));
        HistoryModel model = new HistoryTraining(options, listener)
                .train(table, schema, HistoryFiles.digest(options.data()), HistoryFiles.digest(options.schema()));
        listener.progress(HistoryStage.WRITE, 0, 1);
        HistoryFiles.write(options.out(), model, options.schema());
        listener.progress(HistoryStage.WRITE, 1, 1);
        return model;
    }

    /** Trains on a table in memory without writing anything. */
    static HistoryModel train(Table table, TableSchema schema, HistoryOptions options) throws TableFault {
        return new HistoryTraining(options, HistoryStage.Listener.silent()).train(table, schema, "", "");
    }

    private HistoryModel train(Table table, TableSchema schema, String dataDigest, String schemaDigest)
            throws TableFault {
        listener.progress(HistoryStage.BIN, 0, schema.features().size());
        Split split = Split.of(table, schema, options.seed());
        List<BinnedFeature> features = bins(table, schema, split);
        BinnedRows all = BinnedRows.of(table, split.rows().get(Part.LEARN), features);
        BinnedRows learning = all.sample(MOST_LEARNING_ROWS, options.seed() ^ 3);
        BinnedRows calibration = BinnedRows.of(table, split.rows().get(Part.CALIBRATE), features);
        BinnedRows test = BinnedRows.of(table, split.rows().get(Part.TEST), features);

        listener.progress(HistoryStage.COMPARE, 0, 1);
        RoadChoice.Chosen road = RoadChoice.choose(options.road(), learning, calibration, options.seed());
        listener.progress(HistoryStage.COMPARE, 1, 1);

        listener.progress(HistoryStage.LEARN, 0, 1);
        LogOdds learnt = RoadChoice.learn(road, learning, calibration, options.seed());
        HistoryPoints points = PointsMaker.make(learnt, learning);
        CalibrationTable toProbability = Calibrator.fit(points.of(calibration), calibration);
        listener.progress(HistoryStage.LEARN, 1, 1);

        ScoredRows scored = HistoryModel.scored(test, points, toProbability);
        RankMeasure rank = new RankMeasure(scored);
        listener.progress(HistoryStage.CHALLENGE, 0, 1);
        String challenger = options.challenger() == Challenge.WITH_CHALLENGER
                ? Challenger.inWords(learning, calibration, test, rank.auc(), options.seed())
                : "none: not asked for";
        listener.progress(HistoryStage.CHALLENGE, 1, 1);

        listener.progress(HistoryStage.MEASURE, 0, 1);
        HistoryReport report = new HistoryReport(
                List.of(count(Part.LEARN, all), count(Part.CALIBRATE, calibration), count(Part.TEST, test)),
                split.unchecked(),
                table.rejected(),
                options.seed(),
                options.resamples(),
                road.inWords() + learntFrom(learning, all),
                Calibrator.methodFor(calibration).inWords(),
                estimate(rank.auc(options.seed() ^ 1, options.resamples())),
                perTenThousand(aucBefore(learnt, test)),
                challenger,
                new WhatChanges(table, schema, split, features, options.seed())
                        .inWords(learning, calibration, test, scored),
                perTenThousand(CalibrationMeasure.expectedError(scored)),
                groups(scored),
                dataDigest,
                schemaDigest,
                learnt.provenance());
        listener.progress(HistoryStage.MEASURE, 1, 1);
        return new HistoryModel(schema.use(), schema.label().meaning(), features, points, toProbability, report);
    }

    private static String learntFrom(BinnedRows learning, BinnedRows all) {
        return learning.size() == all.size()
                ? ""
                : "; learnt from " + learning.size() + " of the " + all.size() + " learning rows, drawn at random";
    }

    private List<BinnedFeature> bins(Table table, TableSchema schema, Split split) throws TableFault {
        BinMaker maker = new BinMaker(table, split.rows().get(Part.LEARN));
        List<BinnedFeature> features = new ArrayList<>();
        for (TableFeature feature : schema.features()) {
            features.add(maker.make(feature));
            listener.progress(
                    HistoryStage.BIN, features.size(), schema.features().size());
        }
        return features;
    }

    private static double aucBefore(LogOdds learnt, BinnedRows test) {
        double[] logOdds = learnt.of(test);
        return new RankMeasure(new ScoredRows(logOdds, logOdds, test.errors(), test.weights())).auc();
    }

    private static PartCount count(Part part, BinnedRows rows) {
        int errors = (int) IntStream.range(0, rows.size()).filter(rows::isError).count();
        return new PartCount(part, rows.size(), errors, (int) Math.round(rows.effectiveSize()));
    }

    private List<RiskGroup> groups(ScoredRows scored) {
        return GroupIntervals.of(scored, options.seed() ^ 2, options.resamples());
    }

    private static Estimate estimate(Interval interval) {
        return new Estimate(
                perTenThousand(interval.value()), perTenThousand(interval.low()), perTenThousand(interval.high()));
    }

    static int perTenThousand(double share) {
        return (int) Math.round(10_000 * share);
    }
}
