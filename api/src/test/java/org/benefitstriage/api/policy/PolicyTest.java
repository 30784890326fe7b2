package org.benefitstriage.api.policy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.api.testing.TestPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PolicyTest {

    @Test
    void the_policy_in_force_is_the_one_adopted() {
        TestCaller.OWNER
                .request()
                .get("/v1/policies/current")
                .then()
                .statusCode(200)
                .body("id", equalTo("NEEDWOOD-RBV"))
                .body("authority", equalTo("NEEDWOOD"));
    }

    @Test
    void a_council_without_a_policy_is_told_so() {
        TestCaller.UNREADY_OWNER.request().get("/v1/policies/current").then().statusCode(404);
    }

    @Test
    void versions_count_up_without_a_gap_and_lapse_on_their_last_day() throws SQLException {
        int next = 1 + (int) Rows.number("select max(version) from verification_policy where authority = 'ELSEWHERE'");
        int before =
                TestCaller.ELSEWHERE_OWNER.request().get("/v1/policies/current").path("version");
        String lapsed = TestPolicies.document("ELSEWHERE", next)
                .replace("\"validTo\": \"2027-03-31\"", "\"validTo\": \"2026-11-22\"")
                .replace("\"adoptedOn\": \"2026-03-04\"", "\"adoptedOn\": \"2026-11-01\"");

        adopt(TestCaller.ELSEWHERE_OWNER, TestPolicies.document("ELSEWHERE", next + 1))
                .statusCode(409);
        adopt(TestCaller.ELSEWHERE_OWNER, lapsed).statusCode(201).body("version", equalTo(next));
        adopt(TestCaller.ELSEWHERE_OWNER, lapsed).statusCode(409);

        // The day is 23 November 2026: the version that lapsed the day before is not in force, the one before it is.
        TestCaller.ELSEWHERE_OWNER
                .request()
                .get("/v1/policies/current")
                .then()
                .statusCode(200)
                .body("version", equalTo(before));
        Assertions.assertThat(Rows.number(
                        "select count(*) from audit_event where authority = 'ELSEWHERE' and type = 'policy.approved'"))
                .isEqualTo(next);
    }

    @Test
    void nothing_is_approved_under_a_policy_that_is_not_yet_valid_or_has_lapsed() {
        String later = TestPolicies.document("UNREADY", 1)
                .replace("\"validFrom\": \"2026-04-01\"", "\"validFrom\": \"2026-11-24\"");
        String earlier = TestPolicies.document("UNREADY", 2)
                .replace("\"validTo\": \"2027-03-31\"", "\"validTo\": \"2026-11-22\"");
        adopt(TestCaller.UNREADY_OWNER, later).statusCode(201);
        adopt(TestCaller.UNREADY_OWNER, earlier).statusCode(201);

        Api.handIn(TestCaller.UNREADY_FORM, SampleClaims.approvable("UNREADY"))
                .then()
                .statusCode(201)
                .body("outcome", equalTo("REFERRED"));
    }

    @Test
    void contradictions_are_all_named() {
        String document = TestPolicies.document("NEEDWOOD", 9)
                .replace("\"validTo\": \"2027-03-31\"", "\"validTo\": \"2025-03-31\"")
                .replace("\"adoptedOn\": \"2026-03-04\"", "\"adoptedOn\": \"2099-03-04\"")
                .replace("\"highFrom\": 50", "\"highFrom\": 20");

        adopt(TestCaller.OWNER, document)
                .statusCode(422)
                .body("violations.pointer", hasItems("/validTo", "/adoptedOn", "/ruleThresholds/highFrom"));
    }

    @Test
    void a_policy_signs_no_figures_they_are_signed_one_by_one() {
        adopt(TestCaller.OWNER, TestPolicies.shipped().replace("\"version\": 1", "\"version\": 9"))
                .statusCode(422)
                .body("violations.pointer", hasItems("/signedFigures"));
    }

    @Test
    void an_unknown_member_or_a_missing_one_is_refused() {
        adopt(TestCaller.OWNER, TestPolicies.document("NEEDWOOD", 9).replace("\"samplePerTenThousand\"", "\"sample\""))
                .statusCode(422);
        adopt(TestCaller.OWNER, "{}").statusCode(422);
        adopt(TestCaller.OWNER, "[").statusCode(400);
    }

    @Test
    void another_councils_policy_cannot_be_adopted() {
        adopt(TestCaller.OWNER, TestPolicies.document("ELSEWHERE", 9)).statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestCaller.class,
            names = {"FORM", "OFFICER", "SENIOR", "AUDITOR", "ADMIN"})
    void only_the_owner_adopts(TestCaller caller) {
        adopt(caller, TestPolicies.document("NEEDWOOD", 2)).statusCode(403);
    }

    private static ValidatableResponse adopt(TestCaller caller, String document) {
        return caller.request()
                .contentType("application/json")
                .body(document)
                .post("/v1/policies")
                .then();
    }
}
