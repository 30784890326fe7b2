package org.benefitstriage.api.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
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
            {"checkPence": 2500, "errorWeeks": 26, "stopRules": [
              {"id": "APPROVED-ERRORS", "quantity": "APPROVED_ERROR_RATE", "side": "ABOVE",
               "limitPerTenThousand": 300, "bound": "BEYOND_DOUBT", "fewest": 3},
              {"id": "DRIFT", "quantity": "SCORE_DRIFT", "side": "ABOVE",
               "limitPerTenThousand": 2500, "bound": "VALUE", "fewest": 100}]}""";

    private static final String ONE_RULE = """
            {"checkPence": 2500, "errorWeeks": 26, "expectedSplit": {"LOW": 0, "MEDIUM": 0, "HIGH": 10000},
             "stopRules": [{"id": "ONE", "quantity": "%s", "side": "ABOVE", "limitPerTenThousand": 100,
               "bound": "VALUE", "fewest": 1}]}""";

    /** Copies of a decision whose score moved half way. */
    private static final String MOVED = """
            insert into decision select (jsonb_populate_record(null::decision, to_jsonb(one) || jsonb_build_object(
              'id', gen_random_uuid(), 'decided_at', now() + n * interval '1 millisecond',
              'model_probability', case when n <= 120 then 100 else 6000 end,
              'model_points', case when n <= 120 then '0,0' else '9,0' end))).*
            from decision one, generate_series(1, 240) n where one.id = ?::uuid returning 1""";

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
                .body(TestPolicies.measured("MEASURED", 2, MONITORING))
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

        assertThat(report.<Integer>path("measurements.find { it.name == 'CALIBRATION_ERROR' }.observations"))
                .isEqualTo(3);
        assertThat(Double.parseDouble(
                        report.<String>path("measurements.find { it.name == 'CALIBRATION_ERROR' }.value")))
                .as("two of three were in error, and the model said a few in a hundred")
                .isBetween(0.55, 0.67);

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

    @Test
    void each_quantity_of_a_stop_rule_stops_automatic_approval_when_its_rule_trips() throws SQLException {
        AuthorityCode council = new AuthorityCode("TRIPPED");
        adopt(1, MONITORING);
        sampling.set(0);
        String decided = handIn();
        sampling.reset();
        Rows.number(MOVED, decided);

        int version = 1;
        for (String quantity : List.of("BAND_SPLIT_DISTANCE", "SCORE_DRIFT", "FEATURE_DRIFT")) {
            adopt(++version, ONE_RULE.formatted(quantity));
            assertThat(openHalts()).as("before %s", quantity).isEmpty();

            stopRules.judge(council);

            assertThat(openHalts()).as(quantity).hasSize(1);
            assertThat(TestCaller.TRIPPED_OWNER
                            .request()
                            .get("/v1/decisions/" + handIn())
                            .<List<String>>path("record.context.halts"))
                    .as(quantity)
                    .contains("STOP_RULE");
            TestCaller.TRIPPED_OWNER
                    .request()
                    .contentType("application/json")
                    .body("{\"because\": \"For this test.\"}")
                    .post("/v1/halts/" + openHalts().get(0) + "/clearance")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void a_policy_with_a_rule_on_a_split_it_does_not_expect_is_refused() {
        String without = ONE_RULE.formatted("BAND_SPLIT_DISTANCE")
                .replace("\"expectedSplit\": {\"LOW\": 0, \"MEDIUM\": 0, \"HIGH\": 10000},", "");
        String tooMuch = ONE_RULE.formatted("BAND_SPLIT_DISTANCE").replace("\"LOW\": 0", "\"LOW\": 1");
        for (String wrong : List.of(without, tooMuch)) {
            TestCaller.TRIPPED_OWNER
                    .request()
                    .contentType("application/json")
                    .body(TestPolicies.measured("TRIPPED", 9, wrong))
                    .post("/v1/policies")
                    .then()
                    .statusCode(422)
                    .body("violations[0].pointer", equalTo("/monitoring/expectedSplit"));
        }
    }

    private static void adopt(int version, String monitoring) {
        TestCaller.TRIPPED_OWNER
                .request()
                .contentType("application/json")
                .body(TestPolicies.measured("TRIPPED", version, monitoring))
                .post("/v1/policies")
                .then()
                .statusCode(201);
    }

    private static String handIn() {
        return Api.decide(TestCaller.TRIPPED_FORM, SampleClaims.approvable("TRIPPED"));
    }

    private static List<String> openHalts() {
        return TestCaller.TRIPPED_OWNER
                .request()
                .get("/v1/halts")
                .path("halts.findAll { it.reason == 'STOP_RULE' && it.clearance == null }.id");
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
