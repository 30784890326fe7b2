package org.benefitstriage.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.models.artefact.ScorecardCheck;
import org.benefitstriage.models.artefact.TrainingReport;
import org.benefitstriage.models.features.FeatureSchema;
import org.benefitstriage.models.inference.ModelLocation;
import org.benefitstriage.models.inference.RiskModelLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRunTest {

    @TempDir
    Path directory;

    @Test
    void the_same_seed_gives_the_same_files_byte_for_byte() throws Exception {
        TrainingRun.run(new TrainingOptions(12_000, 5, directory.resolve("a")), ProgressListener.silent());
        TrainingRun.run(new TrainingOptions(12_000, 5, directory.resolve("b")), ProgressListener.silent());

        try (Stream<Path> files = Files.list(directory.resolve("a"))) {
            assertThat(files).hasSize(4).allSatisfy(file -> assertThat(
                            directory.resolve("b").resolve(file.getFileName()))
                    .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void another_seed_gives_another_model() throws Exception {
        TrainingResult five =
                TrainingRun.run(new TrainingOptions(12_000, 5, directory.resolve("a")), ProgressListener.silent());
        TrainingResult six =
                TrainingRun.run(new TrainingOptions(12_000, 6, directory.resolve("b")), ProgressListener.silent());

        assertThat(six.modelDigest()).isNotEqualTo(five.modelDigest());
    }

    @Test
    void what_it_writes_can_be_loaded_and_adds_risk_only() throws Exception {
        TrainingResult result = TrainingRun.run(new TrainingOptions(6_000, 8, directory), ProgressListener.silent());
        RiskModel model = RiskModelLoader.load(ModelLocation.directory(directory));

        assertThat(model.digest()).isEqualTo(result.modelDigest());
        ScorecardCheck.check(result.artefact().scorecard(), FeatureSchema.standard());
    }

    @Test
    void points_probabilities_and_performance_come_from_different_years() throws Exception {
        TrainingReport report = TrainingRun.run(new TrainingOptions(6_000, 8, directory), ProgressListener.silent())
                .report();

        assertThat(report.learning().toYear()).isLessThan(report.calibration().fromYear());
        assertThat(report.calibration().toYear()).isLessThan(report.test().fromYear());
        assertThat(report.learning().claims()
                        + report.calibration().claims()
                        + report.test().claims())
                .isEqualTo(6_000);
    }

    @Test
    void the_provenance_names_library_seed_and_data_and_no_machine() throws Exception {
        String provenance = TrainingRun.run(new TrainingOptions(6_000, 8, directory), ProgressListener.silent())
                .artefact()
                .provenance();

        assertThat(provenance)
                .contains("LinearSGDTrainer", "tribuo-version", "seed = 8", "6000 claims")
                .doesNotContain("os-name", "java-version", System.getProperty("java.version"));
    }

    @Test
    void every_stage_is_heard_from_start_to_end() throws Exception {
        Map<TrainingStage, Integer> furthest = new EnumMap<>(TrainingStage.class);
        Map<TrainingStage, Integer> totals = new EnumMap<>(TrainingStage.class);

        TrainingRun.run(new TrainingOptions(6_000, 8, directory), (stage, done, total) -> {
            assertThat(done).isGreaterThanOrEqualTo(furthest.getOrDefault(stage, 0));
            furthest.put(stage, done);
            totals.put(stage, total);
        });

        assertThat(furthest).containsOnlyKeys(TrainingStage.values()).isEqualTo(totals);
    }

    @Test
    void nothing_half_written_is_left_behind() throws Exception {
        TrainingRun.run(new TrainingOptions(6_000, 8, directory), ProgressListener.silent());

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "risk-model.json", "risk-model.sha256", "data-sheet.md", "model-card.md");
        }
    }

    @Test
    void too_few_claims_too_many_or_a_seed_out_of_range_are_refused() {
        assertThatThrownBy(() -> new TrainingOptions(5_999, 1, directory)).hasMessageContaining("found 5999");
        assertThatThrownBy(() -> new TrainingOptions(2_000_001, 1, directory)).hasMessageContaining("found 2000001");
        assertThatThrownBy(() -> new TrainingOptions(6_000, -1, directory)).hasMessageContaining("found -1");
    }
}
