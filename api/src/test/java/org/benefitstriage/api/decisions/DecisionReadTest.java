package org.benefitstriage.api.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionReadTest {

    @Test
    void staff_see_band_score_reasons_and_everything_it_rests_on() {
        String id = Api.decide(TestCaller.FORM, SampleClaims.forSenior());

        TestCaller.OFFICER
                .request()
                .get("/v1/decisions/" + id)
                .then()
                .statusCode(200)
                .body("summary.decisionId", equalTo(id))
                .body("summary.band", equalTo("HIGH"))
                .body("summary.route", equalTo("SENIOR_QUEUE"))
                .body("reasons", not(empty()))
                .body("record.indicators", not(empty()))
                .body("record.conditions", not(empty()))
                .body("record.context.policy.id", equalTo("NEEDWOOD-RBV"));
    }

    @Test
    void the_hash_shown_is_that_of_the_record_shown() throws JsonSyntaxException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        Response decision = TestCaller.AUDITOR.request().get("/v1/decisions/" + id);
        JsonFields shown = JsonFields.of(JsonReader.read(decision.body().asByteArray()));

        assertThat(shown.string("recordSha256"))
                .isEqualTo(CanonicalJson.sha256(
                        CanonicalJson.bytes(shown.object("record").object())));
    }

    @Test
    void forms_read_no_decision() {
        String id = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        for (String path : new String[] {"", "/" + id, "/" + id + "/explanation"}) {
            TestCaller.FORM.request().get("/v1/decisions" + path).then().statusCode(403);
        }
        TestCaller.FORM
                .request()
                .contentType("application/json")
                .post("/v1/decisions/" + id + "/replays")
                .then()
                .statusCode(403);
        TestCaller.OFFICER
                .request()
                .contentType("application/json")
                .post("/v1/decisions/" + id + "/replays")
                .then()
                .statusCode(403);
    }
}
