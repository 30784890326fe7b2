package org.benefitstriage.api.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.api.testing.TestPolicies;
import org.junit.jupiter.api.Test;

/** No model and no threshold is active before its card and fairness report were read and its approval recorded. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ModelActivationTest {

    @Test
    void without_an_approval_there_is_no_score_and_every_claim_goes_to_a_person_until_the_owner_approves() {
        TestCaller.RELEASE_OWNER
                .request()
                .contentType("application/json")
                .body(TestPolicies.document("RELEASE", 1))
                .post("/v1/policies")
                .then()
                .statusCode(201);
        String before = Api.decide(TestCaller.RELEASE_FORM, SampleClaims.approvable("RELEASE"));
        Response record = TestCaller.RELEASE_OWNER.request().get("/v1/decisions/" + before);
        assertThat(record.<List<String>>path("record.context.halts")).containsExactly("MODEL_NOT_ACTIVATED");
        assertThat(record.<String>path("record.route.inputs.modelBand")).isEqualTo("UNAVAILABLE");
        assertThat(record.<List<String>>path("record.guardRails.findAll { it.asksForPerson }.id"))
                .contains("MRV-040");

        approve(1000, 2400).statusCode(201).body("scores", equalTo(false));
        approve(1000, 2500).statusCode(201).body("scores", equalTo(true)).body("activations", hasSize(2));
        approve(1000, 2500).statusCode(409);

        String after = Api.decide(TestCaller.RELEASE_FORM, SampleClaims.approvable("RELEASE"));
        Response scored = TestCaller.RELEASE_OWNER.request().get("/v1/decisions/" + after);
        assertThat(scored.<String>path("record.route.inputs.modelBand")).isEqualTo("LOW");
        for (String id : List.of(before, after)) {
            TestCaller.RELEASE_OWNER
                    .request()
                    .contentType("application/json")
                    .post("/v1/decisions/" + id + "/replays")
                    .then()
                    .body("result", equalTo("MATCHES"));
        }
    }

    @Test
    void what_was_read_is_what_is_approved_and_only_a_loaded_model_can_be() {
        Response models = TestCaller.OWNER.request().get("/v1/models");
        String model = models.path("live.modelSha256");
        String card = models.path("live.cardSha256");
        String fairness = models.path("live.fairnessSha256");
        String other = "0".repeat(64);
        post(TestCaller.OWNER, other, card, fairness, 900, 2000).statusCode(409);
        post(TestCaller.OWNER, model, other, fairness, 900, 2000).statusCode(409);
        post(TestCaller.OWNER, model, card, other, 900, 2000).statusCode(409);
        post(TestCaller.OWNER, model, card, fairness, 2000, 2000).statusCode(422);
    }

    @Test
    void the_draw_and_its_rate_are_kept_for_every_claim_with_what_each_feature_added() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        String columns = "select sample_draw || ' ' || sample_per_ten_thousand || ' '"
                + " || array_length(string_to_array(model_points, ','), 1) || ' ' || (candidate_digest is null)"
                + " from decision where id = ?::uuid";
        assertThat(Rows.text(columns, id)).isEqualTo("9999 300 17 true");
    }

    private static ValidatableResponse approve(int mediumFrom, int highFrom) {
        Response models = TestCaller.RELEASE_OWNER.request().get("/v1/models");
        return post(
                TestCaller.RELEASE_OWNER,
                models.path("live.modelSha256"),
                models.path("live.cardSha256"),
                models.path("live.fairnessSha256"),
                mediumFrom,
                highFrom);
    }

    private static ValidatableResponse post(
            TestCaller caller, String model, String card, String fairness, int mediumFrom, int highFrom) {
        return caller.request()
                .contentType("application/json")
                .body("""
                        {"modelSha256": "%s", "cardSha256": "%s", "fairnessSha256": "%s", "mediumFrom": %d,
                         "highFrom": %d, "basis": "For this test."}""".formatted(model, card, fairness, mediumFrom, highFrom))
                .post("/v1/models/activations")
                .then();
    }
}
