package org.benefitstriage.api.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.benefitstriage.api.candidates.OnOwnModelWithCandidates;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.api.testing.TestPolicies;
import org.junit.jupiter.api.Test;

/** A council's own model, trained with the commands of the product, decides bands once it is approved, and another is compared with it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(OnOwnModelWithCandidates.class)
class OwnModelTest {

    @Test
    void an_own_model_decides_a_band_after_its_approval_and_the_candidate_is_stored_beside_it() throws Exception {
        // Thresholds so low that any score is high.
        String policy = TestPolicies.document("RELEASE", 1)
                .replaceAll("\"mediumFrom\": *1000", "\"mediumFrom\": 1")
                .replaceAll("\"highFrom\": *2500", "\"highFrom\": 2");
        TestCaller.RELEASE_OWNER
                .request()
                .contentType("application/json")
                .body(policy)
                .post("/v1/policies")
                .then()
                .statusCode(201)
                .body("modelThresholds.highFrom", equalTo(2));
        Response models = TestCaller.RELEASE_OWNER.request().get("/v1/models");
        String own = models.path("live.modelSha256");
        assertThat(own).hasSize(64).isNotEqualTo(models.path("candidate.modelSha256"));

        Response before = decided();
        assertThat(before.<String>path("record.route.inputs.modelBand")).isEqualTo("UNAVAILABLE");
        assertThat(before.<String>path("record.ruleBand")).isEqualTo("LOW");

        TestCaller.RELEASE_OWNER
                .request()
                .contentType("application/json")
                .body("{\"modelSha256\": \"" + own + "\", \"cardSha256\": \"" + models.path("live.cardSha256")
                        + "\", \"fairnessSha256\": \"" + models.path("live.fairnessSha256")
                        + "\", \"mediumFrom\": 1, \"highFrom\": 2, \"basis\": \"For this test.\"}")
                .post("/v1/models/activations")
                .then()
                .statusCode(201)
                .body("scores", equalTo(true));

        Response after = decided();
        assertThat(after.<String>path("record.ruleBand")).isEqualTo("LOW");
        assertThat(after.<String>path("record.route.inputs.modelBand")).isEqualTo("HIGH");
        assertThat(after.<String>path("record.band")).isEqualTo("HIGH");
        assertThat(after.<String>path("record.context.versions.model")).isEqualTo(own);
        assertThat(after.<String>path("summary.outcome")).isEqualTo("REFERRED");
        assertThat(Rows.text(
                        "select candidate_digest from decision where id = ?::uuid",
                        after.<String>path("summary.decisionId")))
                .isEqualTo(models.path("candidate.modelSha256"));
        TestCaller.RELEASE_OWNER
                .request()
                .get("/v1/models/comparison")
                .then()
                .statusCode(200)
                .body("claims", equalTo(1))
                .body("cells[0].liveBand", equalTo("HIGH"));
    }

    @Test
    void a_model_that_takes_anothers_place_is_approved_only_after_it_ran_beside_it() throws Exception {
        String scored = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        String candidate = TestCaller.OWNER.request().get("/v1/models").path("candidate.modelSha256");
        assertThat(Rows.text("select candidate_digest from decision where id = ?::uuid", scored))
                .isEqualTo(candidate);

        // Beside the model in use the candidate ran on every claim; a council whose claims it has not seen may not
        // approve it.
        approveCandidate(TestCaller.OWNER).then().statusCode(201);
        Rows.text("""
                insert into decision select (jsonb_populate_record(null::decision, to_jsonb(one) || jsonb_build_object(
                  'id', gen_random_uuid(), 'authority', 'ELSEWHERE', 'candidate_digest', null))).*
                from decision one where one.id = ?::uuid returning authority""", scored);
        approveCandidate(TestCaller.ELSEWHERE_OWNER)
                .then()
                .statusCode(409)
                .body("detail", containsString("ran beside it on 0 of them; at least 1 are needed"));
    }

    private static Response approveCandidate(TestCaller owner) {
        Response models = owner.request().get("/v1/models");
        return owner.request()
                .contentType("application/json")
                .body("{\"modelSha256\": \"" + models.path("candidate.modelSha256") + "\", \"cardSha256\": \""
                        + models.path("candidate.cardSha256") + "\", \"fairnessSha256\": \""
                        + models.path("candidate.fairnessSha256")
                        + "\", \"mediumFrom\": 1000, \"highFrom\": 2500, \"basis\": \"For this test.\"}")
                .post("/v1/models/activations");
    }

    private static Response decided() {
        String id = Api.decide(TestCaller.RELEASE_FORM, SampleClaims.approvable("RELEASE"));
        return TestCaller.RELEASE_OWNER.request().get("/v1/decisions/" + id);
    }
}
