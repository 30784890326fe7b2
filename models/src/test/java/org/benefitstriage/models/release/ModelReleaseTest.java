package org.benefitstriage.models.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.models.ShippedModel;
import org.benefitstriage.models.inference.ModelLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is approved together is there together. To write the shipped fairness report anew: {@code ./mvnw -pl models -am test
 * -Dtest=ModelReleaseTest -Dsurefire.failIfNoSpecifiedTests=false -Dtriage.write=true}.
 */
class ModelReleaseTest {

    /** Those of the demo council's policy. */
    private static final BandThresholds DEMO = new BandThresholds(1000, 2500);

    @TempDir
    Path directory;

    @Test
    void the_shipped_model_has_a_card_and_a_fairness_report_of_its_own() throws Exception {
        ModelRelease shipped = ModelRelease.load(ModelLocation.shipped());
        String fresh = ReferenceFairness.text(shipped.model(), DEMO);
        Path committed = ShippedModel.RESOURCES.resolve(ModelRelease.FAIRNESS);
        if (Boolean.getBoolean("triage.write")) {
            Files.writeString(committed, fresh);
        }
        assertThat(Files.readString(committed)).isEqualTo(fresh);
        assertThat(fresh)
                .contains(
                        "age group",
                        "sex",
                        "What could not be tested",
                        shipped.model().digest());
        assertThat(shipped.card()).contains(Files.readString(ShippedModel.CARD));
    }

    @Test
    void a_report_of_another_model_is_no_report() throws Exception {
        for (String file : new String[] {"risk-model.json", "risk-model.sha256"}) {
            Files.copy(ShippedModel.RESOURCES.resolve(file), directory.resolve(file));
        }
        assertThat(ModelRelease.load(ModelLocation.directory(directory)).fairnessDigest())
                .isEmpty();

        Files.writeString(directory.resolve(ModelRelease.FAIRNESS), "# Fairness report of " + "0".repeat(64));
        assertThat(ModelRelease.load(ModelLocation.directory(directory)).fairnessDigest())
                .isEmpty();

        String own =
                ModelRelease.load(ModelLocation.directory(directory)).model().digest();
        Files.writeString(directory.resolve(ModelRelease.FAIRNESS), "# Fairness report of " + own);
        assertThat(ModelRelease.load(ModelLocation.directory(directory)).fairnessDigest())
                .isPresent();
    }
}
