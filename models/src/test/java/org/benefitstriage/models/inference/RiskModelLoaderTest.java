package org.benefitstriage.models.inference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.risk.ModelBand;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.models.ShippedModel;
import org.benefitstriage.models.Views;
import org.benefitstriage.models.features.Feature;
import org.benefitstriage.models.features.FeatureSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RiskModelLoaderTest {

    private static final BandThresholds THRESHOLDS = new BandThresholds(500, 1_500);

    @TempDir
    Path directory;

    private String model;

    @BeforeEach
    void copyTheShippedModel() throws IOException {
        model = Files.readString(ShippedModel.RESOURCES.resolve("risk-model.json"));
        publish(model);
    }

    @Test
    void the_same_model_comes_from_the_class_path_and_from_a_directory() {
        RiskModel shipped = RiskModelLoader.load(ModelLocation.shipped());
        RiskModel copied = RiskModelLoader.load(ModelLocation.directory(directory));

        assertThat(shipped.digest()).isEqualTo(CanonicalJson.sha256(model.getBytes(UTF_8)));
        assertThat(copied.digest()).isEqualTo(shipped.digest());
        assertThat(copied.score(Views.all(1), THRESHOLDS)).isEqualTo(shipped.score(Views.all(1), THRESHOLDS));
    }

    @Test
    void a_single_changed_byte_is_noticed() throws IOException {
        Files.writeString(file("risk-model.json"), model.replaceFirst("\"basePoints\":", "\"basePoints\":1"));

        assertThat(reason()).contains("does not match its published SHA-256");
    }

    @Test
    void a_truncated_file_is_noticed() throws IOException {
        Files.writeString(file("risk-model.json"), model.substring(0, model.length() / 2));

        assertThat(reason()).contains("does not match its published SHA-256");
    }

    @Test
    void a_truncated_file_with_a_digest_of_its_own_is_noticed() throws IOException {
        publish(model.substring(0, model.length() / 2));

        assertThat(reason()).startsWith("The risk model file cannot be read: the document ends too early");
    }

    @Test
    void an_empty_file_is_noticed() throws IOException {
        publish("");

        assertThat(reason()).startsWith("The risk model file cannot be read");
    }

    @Test
    void a_missing_model_or_digest_is_said_by_name() throws IOException {
        Files.delete(file("risk-model.sha256"));
        assertThat(reason()).isEqualTo("The risk model's file risk-model.sha256 was not found.");

        Files.delete(file("risk-model.json"));
        assertThat(reason()).isEqualTo("The risk model's file risk-model.json was not found.");
    }

    @Test
    void a_directory_that_is_not_there_is_no_exception() {
        RiskModel none = RiskModelLoader.load(ModelLocation.directory(directory.resolve("nowhere")));

        assertThat(none.score(Views.all(0), THRESHOLDS))
                .isEqualTo(new ModelScore.Unavailable("The risk model's file risk-model.json was not found."));
    }

    @Test
    void a_file_that_cannot_be_read_is_no_exception() throws IOException {
        Files.delete(file("risk-model.json"));
        Files.createDirectory(file("risk-model.json"));

        assertThat(reason()).isEqualTo("The risk model's file risk-model.json could not be read.");
    }

    @Test
    void a_digest_file_without_a_digest_is_noticed() throws IOException {
        Files.writeString(file("risk-model.sha256"), "abc  risk-model.json\n");

        assertThat(reason()).isEqualTo("The file risk-model.sha256 holds no SHA-256 of risk-model.json.");
    }

    @Test
    void a_model_made_for_other_features_is_noticed() {
        List<Feature> features = FeatureSchema.standard().features();
        FeatureSchema other = new FeatureSchema(features.subList(0, features.size() - 1));

        ModelScore score =
                RiskModelLoader.load(ModelLocation.directory(directory), other).score(Views.all(0), THRESHOLDS);

        assertThat(((ModelScore.Unavailable) score).reason())
                .isEqualTo("The risk model was made for another set of features: expected " + other.digest()
                        + ", found " + FeatureSchema.standard().digest() + ".");
    }

    @Test
    void points_that_lower_risk_are_refused_even_when_the_digest_is_right() throws IOException {
        publish(model.replaceFirst(
                "\"name\":\"selfEmployed\",\"points\":\\[0,\\d+]", "\"name\":\"selfEmployed\",\"points\":[0,-5]"));

        assertThat(reason())
                .isEqualTo("The risk model's points for selfEmployed do not start at 0 and rise with the risk.");
    }

    @Test
    void a_member_the_format_does_not_know_is_refused() throws IOException {
        publish(model.replaceFirst("\\{", "{\"aaa\":1,"));

        assertThat(reason()).isEqualTo("The risk model file is not in its canonical form.");
    }

    @Test
    void another_format_version_is_refused() throws IOException {
        publish(model.replace("benefits-triage-scorecard/1", "benefits-triage-scorecard/2"));

        assertThat(reason()).contains("expected format benefits-triage-scorecard/1");
    }

    @Test
    void a_file_larger_than_a_model_is_refused() throws IOException {
        publish(model + " ".repeat(5_000_000));

        assertThat(reason()).isEqualTo("The risk model's file risk-model.json is larger than a model can be.");
    }

    @Test
    void an_unavailable_model_has_no_digest_and_its_own_column_in_the_routing_table() throws IOException {
        publish("{}");
        RiskModel unavailable = RiskModelLoader.load(ModelLocation.directory(directory));

        assertThat(unavailable.digest()).isEqualTo("none");
        assertThat(unavailable.score(Views.all(0), THRESHOLDS).modelBand()).isEqualTo(ModelBand.UNAVAILABLE);
    }

    @Test
    void reasons_never_hold_a_path() throws IOException {
        publish("{}");

        assertThat(reason()).doesNotContain(directory.toString());
    }

    private void publish(String content) throws IOException {
        Files.writeString(file("risk-model.json"), content);
        Files.writeString(
                file("risk-model.sha256"), CanonicalJson.sha256(content.getBytes(UTF_8)) + "  risk-model.json\n");
    }

    private Path file(String name) {
        return directory.resolve(name);
    }

    private String reason() {
        ModelScore score =
                RiskModelLoader.load(ModelLocation.directory(directory)).score(Views.all(0), THRESHOLDS);
        assertThat(score).isInstanceOf(ModelScore.Unavailable.class);
        return ((ModelScore.Unavailable) score).reason();
    }
}
