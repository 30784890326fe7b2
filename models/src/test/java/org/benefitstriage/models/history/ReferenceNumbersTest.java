package org.benefitstriage.models.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.benefitstriage.models.caseload.ReferenceFiles;
import org.benefitstriage.models.caseload.Truth;
import org.benefitstriage.models.evaluation.CalibrationMeasure;
import org.benefitstriage.models.evaluation.RankMeasure;
import org.benefitstriage.models.evaluation.ScoredRows;
import org.benefitstriage.models.evaluation.ShareFound;
import org.benefitstriage.models.evaluation.TruthReport;
import org.benefitstriage.models.history.HistoryOptions.Challenge;
import org.benefitstriage.models.history.HistoryOptions.Road;
import org.benefitstriage.models.table.ReadingListener;
import org.benefitstriage.models.table.Rejects;
import org.benefitstriage.models.table.SchemaReader;
import org.benefitstriage.models.table.Table;
import org.benefitstriage.models.table.TableReader;
import org.benefitstriage.models.table.TableSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The numbers promised on the reference caseload: learnt from selective labels, measured on every claim of the year after against the truth
 * and against an oracle that knows how the claims were made.
 */
class ReferenceNumbersTest {

    @TempDir
    static Path directory;

    private static ScoredRows scored;
    private static double oracleAuc;
    private static HistoryModel model;

    @BeforeAll
    static void trainAndScoreTheYearAfter() throws Exception {
        Path caseload = directory.resolve("caseload");
        ReferenceFiles.write(caseload, 120_000, 1, done -> {});
        Path claims = caseload.resolve(ReferenceFiles.CLAIMS);
        Path schemaFile = caseload.resolve(ReferenceFiles.SCHEMA);
        model = HistoryTraining.run(
                new HistoryOptions(
                        claims, schemaFile, directory.resolve("out"), 1, Road.MEASURED, Challenge.WITH_CHALLENGER, 20),
                Rejects.none(),
                HistoryStage.Listener.silent());
        TableSchema schema = SchemaReader.read(schemaFile);
        Table table = TableReader.read(claims, schema, Rejects.none(), ReadingListener.silent());
        Truth truth = Truth.read(caseload.resolve(ReferenceFiles.TRUTH));
        int[] rows = HistoryModel.afterCalibration(table, schema);
        scored = model.score(table, rows, truth.errors());
        double[] oracle =
                IntStream.of(rows).mapToDouble(row -> truth.oracle()[row]).toArray();
        oracleAuc = new RankMeasure(new ScoredRows(oracle, oracle, scored.errors(), scored.weights())).auc();
    }

    @Test
    void the_scorecard_reaches_seven_tenths_of_what_an_oracle_is_better_than_chance() {
        assertThat(scored.size()).isEqualTo(20_000);
        assertThat(TruthReport.shareOfGap(new RankMeasure(scored).auc(), oracleAuc))
                .isGreaterThanOrEqualTo(0.70);
    }

    @Test
    void its_probabilities_are_within_one_in_a_hundred_of_what_comes_out() {
        assertThat(CalibrationMeasure.expectedError(scored)).isLessThanOrEqualTo(0.01);
    }

    @Test
    void the_safest_55_in_a_hundred_hold_at_most_a_third_of_the_base_rate_of_error() {
        assertThat(ShareFound.rateAmongSafest(scored, 0.55)).isLessThanOrEqualTo(scored.errorRate() / 3);
    }

    @Test
    void it_keeps_97_in_a_hundred_of_the_challengers_auc() {
        assertThat(Double.parseDouble(model.report().challenger().replaceAll(".*reaches ([0-9.]+)% of it", "$1")))
                .isGreaterThanOrEqualTo(97);
    }
}
