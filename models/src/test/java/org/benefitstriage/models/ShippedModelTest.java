package org.benefitstriage.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.models.artefact.ArtefactFiles;
import org.benefitstriage.models.artefact.ModelArtefact;
import org.benefitstriage.models.artefact.Scorecard.FeaturePoints;
import org.benefitstriage.models.inference.ModelLocation;
import org.benefitstriage.models.inference.RiskModelLoader;
import org.benefitstriage.models.training.ProgressListener;
import org.benefitstriage.models.training.TrainingResult;
import org.benefitstriage.models.training.TrainingRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedModelTest {

    @Test
    void the_shipped_model_is_what_its_seed_trains(@TempDir Path directory) throws Exception {
        TrainingResult trained = TrainingRun.run(ShippedModel.options(directory), ProgressListener.silent());
        if (Boolean.getBoolean("triage.write")) {
            renew(directory);
        }
        ModelArtefact shipped = RiskModelLoader.artefact(ModelLocation.directory(ShippedModel.RESOURCES));

        assertThat(shipped.dataSheetDigest())
                .as(ShippedModel.HOW_TO_RENEW)
                .isEqualTo(trained.artefact().dataSheetDigest());
        // Training uses floating point, whose last digit may differ between processors: a point up or down is the same
        // model.
        assertThat(shipped.scorecard().basePoints())
                .as(ShippedModel.HOW_TO_RENEW)
                .isBetween(
                        trained.artefact().scorecard().basePoints() - 1,
                        trained.artefact().scorecard().basePoints() + 1);
        List<FeaturePoints> again = trained.artefact().scorecard().features();
        for (int i = 0; i < again.size(); i++) {
            List<Integer> points = shipped.scorecard().features().get(i).points();
            for (int bin = 0; bin < points.size(); bin++) {
                int expected = again.get(i).points().get(bin);
                assertThat(points.get(bin))
                        .as("%s, bin %s; %s", again.get(i).name(), bin, ShippedModel.HOW_TO_RENEW)
                        .isBetween(expected - 1, expected + 1);
            }
        }
    }

    @Test
    void the_shipped_data_sheet_is_the_one_the_model_names() throws Exception {
        byte[] sheet = Files.readAllBytes(ShippedModel.RESOURCES.resolve(ArtefactFiles.DATA_SHEET));

        assertThat(CanonicalJson.sha256(sheet))
                .isEqualTo(RiskModelLoader.artefact(ModelLocation.directory(ShippedModel.RESOURCES))
                        .dataSheetDigest());
        assertThat(new String(sheet, StandardCharsets.UTF_8)).contains("Every claim is made up.");
    }

    @Test
    void the_shipped_model_beats_chance_by_a_stated_margin() throws Exception {
        int lowEnd =
                RiskModelLoader.artefact(ModelLocation.shipped()).report().auc().low();

        assertThat(lowEnd).as("lower end of the AUC's interval").isGreaterThan(7_500);
    }

    private static void renew(Path trained) throws Exception {
        for (String file : List.of(ArtefactFiles.MODEL, ArtefactFiles.DIGEST, ArtefactFiles.DATA_SHEET)) {
            Files.copy(
                    trained.resolve(file), ShippedModel.RESOURCES.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.copy(trained.resolve(TrainingRun.MODEL_CARD), ShippedModel.CARD, StandardCopyOption.REPLACE_EXISTING);
    }
}
