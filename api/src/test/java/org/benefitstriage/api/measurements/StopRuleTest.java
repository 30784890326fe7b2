package org.benefitstriage.api.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.api.testing.TestPolicies;
import org.benefitstriage.api.testing.TestSampling;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the random checks find is measured; where the policy says so, it switches automatic approval off until a person lifts that. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StopRuleTest {

    private static final AuthorityCode COUNCIL = new AuthorityCode("MEASURED");
    private static final String MONITORING = """
            "monitoring": {"checkPence": 2500, "errorWeeks": 26, "stopRules": [
              {"id": "APPROVED-ERRORS", "quantity": "APPROVED_ERROR_RATE", "side": "ABOVE",
               "limitPerTenThousand": 300, "bound": "BEYOND_DOUBT", "fewest": 3},
              {"id": "DRIFT", "quantity": "SCORE_DRIFT", "side": "ABOVE",
               "limitPerTenThousand": 2500, "bound": "VALUE", "fewest": 100}]},
            "signedFigures": []""";

    @Inject
    TestSampling sampling;

    @Inject
    StopRules stopRules;

    @AfterEach
    void drawNobody() {
        sampling.reset();
    }

    @Test
    void errors_found_among_drawn_claims_trip_the_rule_and_what_was_lifted_stays_lifted_until_more_is_known() {
        TestCaller.MEASURED_OWNER
                .request()
                .contentType("application/json")
                .body(SampleClaims.replace(TestPolicies.document("MEASURED", 2), "\"signedFigures\": []", MONITORING))
                .post("/v1/policies")
                .then()
                .statusCode(201);
        sampling.set(0);
        found("NO_CHANGE", "");
        found("CLAIMANT_ERROR", ", \"weeklyDifferencePence\": 1500");
        found("CLAIMANT_ERROR", ", \"weeklyDifferencePence\": 900");
        sampling.reset();
        assertThat(outcome()).isEqualTo("AUTO_APPROVED");

        Response report = TestCaller.MEASURED_OWNER.request().get("/v1/measurements");
        assertThat(report.<Integer>path("drawn")).isEqualTo(3);
        assertThat(report.<Integer>path("approvable")).isEqualTo(4);
        assertThat(report.<String>path("measurements.find { it.name == 'APPROVED_ERROR_RATE' }.value"))
                .isEqualTo("0.6667");
        assertThat(report.<String>path("stopRules.find { it.rule == 'APPROVED-ERRORS' }.verdict"))
                .isEqualTo("TRIPS");
        assertThat(report.<String>path("stopRules.find { it.rule == 'DRIFT' }.verdict"))
                .isEqualTo("NOT_MEASURED");

        stopRules.judge(COUNCIL);
        stopRules.judge(COUNCIL);
        assertThat(outcome()).isEqualTo("REFERRED");
        List<String> open = TestCaller.MEASURED_OWNER
                .request()
                .get("/v1/halts")
                .path("halts.findAll { it.reason == 'STOP_RULE' }.id");
        assertThat(open).hasSize(1);
        TestCaller.MEASURED_OWNER
                .request()
                .contentType("application/json")
                .body("{\"because\": \"Both errors had one cause, which is mended.\"}")
                .post("/v1/halts/" + open.get(0) + "/clearance")
                .then()
                .statusCode(201);
        stopRules.judge(COUNCIL);
        assertThat(outcome()).isEqualTo("AUTO_APPROVED");
    }

    private static void found(String label, String more) {
        String claim = Api.handIn(TestCaller.MEASURED_FORM, SampleClaims.approvable("MEASURED"))
                .path("claimId");
        TestCaller.MEASURED_OFFICER
                .request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"outcome\":\"APPROVE\",\"reason\":\"Checked in full.\",\"label\":\"" + label + "\"" + more
                        + "}")
                .post("/v1/referrals/" + Api.referralOf(TestCaller.MEASURED_OFFICER, claim) + "/decision")
                .then()
                .statusCode(200);
    }

    private static String outcome() {
        String id = Api.decide(TestCaller.MEASURED_FORM, SampleClaims.approvable("MEASURED"));
        return TestCaller.MEASURED_OWNER.request().get("/v1/decisions/" + id).path("summary.outcome");
    }
}
