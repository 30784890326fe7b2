package org.benefitstriage.models.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.models.caseload.ReferenceCaseload;
import org.benefitstriage.models.caseload.ReferenceClaim;
import org.benefitstriage.models.caseload.ReferenceFiles;
import org.benefitstriage.models.history.HistoryOptions.Challenge;
import org.benefitstriage.models.history.HistoryOptions.Road;
import org.benefitstriage.models.inference.ModelLocation;
import org.benefitstriage.models.inference.RiskModelLoader;
import org.benefitstriage.models.table.ReadingListener;
import org.benefitstriage.models.table.Rejects;
import org.benefitstriage.models.table.SchemaReader;
import org.benefitstriage.models.table.Table;
import org.benefitstriage.models.table.TableReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a council's own history to a model the service loads, and nothing else that is loaded. */
class ClaimArtefactTest {

    private static final BandThresholds THRESHOLDS = new BandThresholds(1000, 2500);

    @TempDir
    static Path directory;

    private static Path caseload;

    @BeforeAll
    static void generate() throws Exception {
        caseload = directory.resolve("caseload");
        ReferenceFiles.write(caseload, 24_000, 3, done -> {});
    }

    private static HistoryModel train(String schema, String out) throws Exception {
        return HistoryTraining.run(
                new HistoryOptions(
                        caseload.resolve(ReferenceFiles.CLAIMS),
                        Files.writeString(directory.resolve(out + ".yaml"), schema),
                        directory.resolve(out),
                        1,
                        Road.LOGISTIC,
                        Challenge.WITHOUT_CHALLENGER,
                        20),
                Rejects.none(),
                HistoryStage.Listener.silent());
    }

    private static String schema() throws Exception {
        return Files.readString(caseload.resolve(ReferenceFiles.SCHEMA));
    }

    @Test
    void the_service_scores_a_claim_as_the_scorecard_scores_its_row() throws Exception {
        HistoryModel own = train(schema(), "own");
        RiskModel loaded = RiskModelLoader.load(ModelLocation.directory(directory.resolve("own")));
        Table table = TableReader.read(
                caseload.resolve(ReferenceFiles.CLAIMS),
                SchemaReader.parse(schema()),
                Rejects.none(),
                ReadingListener.silent());
        int[] points = own.points(table);
        List<ReferenceClaim> claims = ReferenceCaseload.generate(24_000, 3).toList();

        for (int i = 0; i < points.length; i++) {
            int expected = points[i];
            assertThat(loaded.score(claims.get(i).truth().view(), THRESHOLDS))
                    .isInstanceOfSatisfying(ModelScore.Scored.class, scored -> {
                        assertThat(scored.points()).isEqualTo(expected);
                        assertThat(scored.probabilityPerTenThousand())
                                .isEqualTo(own.calibration().probabilityPerTenThousand(expected));
                    });
        }
    }

    @Test
    void features_in_other_bins_give_a_scorecard_for_reports_and_no_model_for_claims() throws Exception {
        String other = schema().replaceFirst("bins: \\[[0-9]+, ", "bins: [");
        assertThat(other).isNotEqualTo(schema());

        assertThat(ClaimArtefact.of(train(other, "other"))).isEmpty();
        assertThat(directory.resolve("other").resolve("risk-model.json")).doesNotExist();
        assertThat(RiskModelLoader.load(ModelLocation.directory(directory.resolve("other")))
                        .score(
                                ReferenceCaseload.generate(6, 1)
                                        .findFirst()
                                        .orElseThrow()
                                        .truth()
                                        .view(),
                                THRESHOLDS))
                .isInstanceOf(ModelScore.Unavailable.class);
    }

    @Test
    void a_benchmark_is_never_a_model_for_claims() throws Exception {
        assertThat(ClaimArtefact.of(train(schema() + "use: benchmark\n", "benchmark")))
                .isEmpty();
    }
}
