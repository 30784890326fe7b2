package org.benefitstriage.api.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.pipeline.LoadedPipeline;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestPolicies;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.PolicyJson;
import org.benefitstriage.engine.policy.SampleDraw;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.routing.Outcome;
import org.benefitstriage.models.inference.ModelLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model whose bytes, hash or features are not what they should be gives no score, and the claim goes to a person. */
class DamagedModelTest {

    private static final Path SHIPPED = Path.of("../models/src/main/resources/models");
    private static final String MODEL = "risk-model.json";
    private static final String HASH = "risk-model.sha256";

    @TempDir
    Path directory;

    @Test
    void a_sound_model_in_a_directory_lets_the_claim_be_approved_and_each_damage_sends_it_to_a_person()
            throws Exception {
        String model = Files.readString(SHIPPED.resolve(MODEL));
        write(model, sha256(model));
        DecisionRecord sound = decide();
        assertThat(sound.modelScore()).isInstanceOf(ModelScore.Scored.class);
        assertThat(sound.route().route().outcome()).isEqualTo(Outcome.AUTO_APPROVED);

        String otherPoints = SampleClaims.replace(model, "\"basePoints\":82", "\"basePoints\":42");
        String otherSchema =
                model.replaceFirst("\"schemaSha256\":\"[0-9a-f]{64}", "\"schemaSha256\":\"" + "0".repeat(64));
        assertThat(otherSchema).isNotEqualTo(model);
        refused(otherPoints, sha256(model));
        refused(model, "0".repeat(64));
        refused(otherSchema, sha256(otherSchema));
        refused(model.substring(0, model.length() / 2), sha256(model));
        refused("", sha256(""));
        Files.delete(directory.resolve(HASH));
        assertRefused(decide());
    }

    private void refused(String model, String hash) throws Exception {
        write(model, hash);
        assertRefused(decide());
    }

    private static void assertRefused(DecisionRecord record) {
        assertThat(record.modelScore()).isInstanceOf(ModelScore.Unavailable.class);
        assertThat(record.context().versions().model()).isEqualTo("none");
        assertThat(record.route().route().outcome()).isEqualTo(Outcome.REFERRED);
    }

    private void write(String model, String hash) throws IOException {
        Files.writeString(directory.resolve(MODEL), model);
        Files.writeString(directory.resolve(HASH), hash + "  " + MODEL + "\n");
    }

    private DecisionRecord decide() throws JsonSyntaxException {
        LoadedPipeline pipeline = LoadedPipeline.load(ModelLocation.directory(directory));
        byte[] body = SampleClaims.approvable().getBytes(StandardCharsets.UTF_8);
        Claim claim = new ClaimParser()
                .parse(body)
                .fold(
                        accepted -> accepted.value(),
                        problems -> {
                            throw new AssertionError(problems);
                        },
                        where -> {
                            throw new AssertionError(where);
                        });
        return pipeline.triage()
                .decide(
                        claim,
                        new TriageContext(
                                "0".repeat(64),
                                LocalDate.of(2026, 11, 23),
                                new PolicyInForce.Adopted(PolicyJson.fromJson(
                                        JsonReader.read(TestPolicies.shipped().getBytes(StandardCharsets.UTF_8)))),
                                new SampleDraw(9_999),
                                LinkedClaims.NONE,
                                pipeline.versions()));
    }

    private static String sha256(String text) {
        return CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
