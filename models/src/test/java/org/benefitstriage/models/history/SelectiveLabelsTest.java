package org.benefitstriage.models.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.benefitstriage.models.caseload.ReferenceFiles;
import org.benefitstriage.models.evaluation.ScoredRows;
import org.benefitstriage.models.history.HistoryOptions.Challenge;
import org.benefitstriage.models.history.HistoryOptions.Road;
import org.benefitstriage.models.table.ReadingListener;
import org.benefitstriage.models.table.Rejects;
import org.benefitstriage.models.table.SchemaReader;
import org.benefitstriage.models.table.TableReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What happens when it is forgotten that officers chose whom to check: trained on the reference caseload's checked claims with and without their
 * selection probabilities, then measured against the truth of every claim of the last year.
 */
class SelectiveLabelsTest {

    @TempDir
    static Path directory;

    private static ScoredRows weighted;
    private static ScoredRows ignoring;

    @BeforeAll
    static void train() throws Exception {
        Path caseload = directory.resolve("caseload");
        ReferenceFiles.write(caseload, 48_000, 9, done -> {});
        String schema = Files.readString(caseload.resolve(ReferenceFiles.SCHEMA));
        String without = schema.replace("selection-probability: chance\n", "");
        Path truth = lastYearWithItsTruth(caseload);
        weighted = scored(caseload, schema, truth, "weighted");
        ignoring = scored(caseload, without, truth, "ignoring");
    }

    private static ScoredRows scored(Path caseload, String schema, Path truth, String name) throws Exception {
        Path schemaFile = Files.writeString(directory.resolve(name + ".yaml"), schema);
        HistoryModel model = HistoryTraining.run(
                new HistoryOptions(
                        caseload.resolve(ReferenceFiles.CLAIMS),
                        schemaFile,
                        directory.resolve(name),
                        1,
                        Road.LOGISTIC,
                        Challenge.WITHOUT_CHALLENGER,
                        20),
                Rejects.none(),
                HistoryStage.Listener.silent());
        String unweighted = schema.replace("selection-probability: chance\n", "");
        return model.score(
                TableReader.read(truth, SchemaReader.parse(unweighted), Rejects.none(), ReadingListener.silent()));
    }

    private static Path lastYearWithItsTruth(Path caseload) throws Exception {
        List<String> claims = Files.readAllLines(caseload.resolve(ReferenceFiles.CLAIMS));
        List<String> truth = Files.readAllLines(caseload.resolve(ReferenceFiles.TRUTH));
        StringBuilder csv = new StringBuilder(claims.get(0)).append('\n');
        for (int i = 1; i < claims.size(); i++) {
            if (claims.get(i).contains(",2025-")) {
                String row = claims.get(i);
                boolean wrong = truth.get(i).split(",")[1].equals("1");
                csv.append(row, 0, row.lastIndexOf(',') + 1)
                        .append(wrong ? "wrong" : "right")
                        .append('\n');
            }
        }
        return Files.writeString(directory.resolve("truth-2025.csv"), csv);
    }

    private static double predicted(ScoredRows rows) {
        return Arrays.stream(rows.probabilities()).average().orElseThrow();
    }

    @Test
    void with_their_probabilities_the_predictions_fit_all_claims() {
        // Checks find 92 errors in a hundred, so a little below the truth is right.
        assertThat(predicted(weighted)).isCloseTo(0.95 * weighted.errorRate(), within(0.015));
    }

    @Test
    void without_them_claims_look_riskier_than_they_are() {
        assertThat(predicted(ignoring)).isGreaterThan(1.25 * ignoring.errorRate());
    }
}
