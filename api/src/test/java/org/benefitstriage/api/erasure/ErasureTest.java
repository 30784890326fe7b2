package org.benefitstriage.api.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.policy.AdoptPolicy;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.api.security.Sessions;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.AppealCalls;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.api.testing.TestPolicies;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.policy.PolicyJson;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ErasureTest {

    private static final String BECAUSE = "{\"because\": \"Asked for, and nothing stands against it.\"}";

    @Inject
    RetentionRun retention;

    @Inject
    AdoptPolicy adoptPolicy;

    @Test
    void after_an_erasure_nothing_of_the_person_is_left_and_what_and_why_is_told() throws SQLException {
        Response created = Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        String claim = created.path("claimId");
        String decision = created.path("decisionId");
        String name = TestCaller.OFFICER.request().get("/v1/claims/" + claim).path("claim.claimant.lastName");

        erase(claim).statusCode(201).body("basis", equalTo("REQUEST"));

        assertThat(everythingStored(claim)).doesNotContain(name).doesNotContain("TEST-");
        for (String path : new String[] {"/v1/claims/" + claim, "/v1/decisions/" + decision + "/explanation"}) {
            TestCaller.AUDITOR
                    .request()
                    .get(path)
                    .then()
                    .statusCode(410)
                    .body("detail", containsString("Asked for, and nothing stands against it."));
        }
        TestCaller.AUDITOR
                .request()
                .get("/v1/decisions/" + decision)
                .then()
                .statusCode(200)
                .body("erasure.because", containsString("Asked for"))
                .body("summary.outcome", equalTo("AUTO_APPROVED"))
                .body("$", not(hasKey("record")));
        given().header("Cookie", Sessions.cookie(TestCaller.AUDITOR))
                .header("Accept", "text/html")
                .get("/decisions/" + decision)
                .then()
                .statusCode(200)
                .body(containsString("Personal data were removed"));
        TestCaller.FORM.request().get("/v1/claims/" + claim).then().statusCode(410);
    }

    @Test
    void a_replay_of_an_erased_decision_says_erased_and_is_no_difference() throws SQLException {
        Response created = Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        erase(created.path("claimId")).statusCode(201);

        TestCaller.AUDITOR
                .request()
                .contentType("application/json")
                .post("/v1/decisions/" + created.path("decisionId") + "/replays")
                .then()
                .statusCode(200)
                .body("result", equalTo("INPUTS_ERASED"))
                .body("$", not(hasKey("firstDifference")));
        TestCaller.AUDITOR.request().get("/v1/halts").then().body("automaticApproval", equalTo(true));
    }

    @Test
    void an_erasure_is_logged_with_what_was_removed() throws SQLException {
        String claim = Api.handIn(TestCaller.FORM, SampleClaims.approvable()).path("claimId");
        erase(claim).statusCode(201);

        assertThat(Rows.text(
                        "select convert_from(payload, 'UTF8') from audit_event where type = 'erasure.executed' and claim_id = ?",
                        UUID.fromString(claim)))
                .contains("\"reason\":\"REQUEST\"")
                .contains("\"fields\":[");
        assertThat(Rows.number("select count(*) from disclosure where claim_id = ?", UUID.fromString(claim)))
                .isZero();
        assertThat(Rows.number("select count(*) from subject_key where claim_id = ?", UUID.fromString(claim)))
                .isZero();
    }

    @Test
    void a_hold_keeps_a_claim_until_it_is_released_and_an_open_referral_does_too() {
        String claim = Api.handIn(TestCaller.FORM, SampleClaims.approvable()).path("claimId");
        String hold = TestCaller.SENIOR
                .request()
                .contentType("application/json")
                .body("{\"because\": \"An appeal is open.\"}")
                .post("/v1/claims/" + claim + "/holds")
                .then()
                .statusCode(201)
                .extract()
                .path("holds[0].id");
        erase(claim).statusCode(409);

        TestCaller.OWNER
                .request()
                .contentType("application/json")
                .body("{\"because\": \"The appeal was decided.\"}")
                .post("/v1/claims/" + claim + "/holds/" + hold + "/release")
                .then()
                .statusCode(201)
                .body("holds[0].releasedBy", notNullValue());
        erase(claim).statusCode(201);
        erase(claim).statusCode(409);
        erase(Api.handIn(TestCaller.FORM, SampleClaims.forOfficer()).path("claimId"))
                .statusCode(409);
        erase(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void the_schedule_of_the_policy_erases_what_is_past_its_time_and_nothing_else() throws SQLException {
        String old = Api.handIn(TestCaller.ELSEWHERE_FORM, SampleClaims.approvable("ELSEWHERE"))
                .path("claimId");
        String held = Api.handIn(TestCaller.ELSEWHERE_FORM, SampleClaims.approvable("ELSEWHERE"))
                .path("claimId");
        Response appealed = Api.handIn(TestCaller.ELSEWHERE_FORM, SampleClaims.approvable("ELSEWHERE"));
        String recent = Api.handIn(TestCaller.ELSEWHERE_FORM, SampleClaims.approvable("ELSEWHERE"))
                .path("claimId");
        age(old);
        age(held);
        AppealCalls.received(TestCaller.ELSEWHERE_OFFICER, appealed.path("decisionId"));
        age(appealed.path("claimId"));
        TestCaller.ELSEWHERE_SENIOR
                .request()
                .contentType("application/json")
                .body("{\"because\": \"A complaint is open.\"}")
                .post("/v1/claims/" + held + "/holds")
                .then()
                .statusCode(201);
        assertThat(retention.run()).as("without a schedule nothing is erased").isZero();

        adoptSchedule();
        assertThat(retention.run()).isEqualTo(1);

        assertThat(erased(old)).isTrue();
        assertThat(erased(held)).isFalse();
        assertThat(erased(appealed.path("claimId")))
                .as("an appeal has not ended")
                .isFalse();
        assertThat(erased(recent)).isFalse();
        TestCaller.ELSEWHERE_AUDITOR
                .request()
                .get("/v1/claims/" + old + "/retention")
                .then()
                .statusCode(200)
                .body("erasure.basis", equalTo("SCHEDULE"))
                .body("erasure.because", containsString("72 months"));
        TestCaller.ELSEWHERE_AUDITOR
                .request()
                .get("/v1/claims/" + recent + "/retention")
                .then()
                .statusCode(200)
                .body("due", notNullValue());
    }

    private void adoptSchedule() throws SQLException {
        int next = 1 + (int) Rows.number("select max(version) from verification_policy where authority = 'ELSEWHERE'");
        Caller owner = new Caller("test-owner", CallerKind.PERSON, Set.of(Roles.OWNER), new AuthorityCode("ELSEWHERE"));
        String document = SampleClaims.replace(
                TestPolicies.document("ELSEWHERE", next),
                "\"signedFigures\": []",
                "\"signedFigures\": [], \"retention\": {\"months\": 72, \"basis\": \"Retention policy of the council\"}");
        try {
            adoptPolicy.adopt(owner, PolicyJson.fromJson(JsonReader.read(document)));
        } catch (JsonSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static ValidatableResponse erase(String claim) {
        return TestCaller.OWNER
                .request()
                .contentType("application/json")
                .body(BECAUSE)
                .post("/v1/claims/" + claim + "/erasure")
                .then();
    }

    private static boolean erased(String claim) throws SQLException {
        return Rows.number("select count(*) from claim where id = ? and snapshot is null", UUID.fromString(claim)) == 1;
    }

    /** Every row that has to do with a claim, as text. */
    private static String everythingStored(String claim) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            for (String rows : new String[] {
                "select convert_from(coalesce(snapshot, ''), 'UTF8') || reference from claim where id = '%s'",
                "select convert_from(coalesce(record, ''), 'UTF8') || convert_from(receipt, 'UTF8') || reference || top_reason"
                        + " from decision where claim_id = '%s'",
                "select reference || top_reason from referral where claim_id = '%s'",
                "select convert_from(payload, 'UTF8') from audit_event where claim_id = '%s'",
            }) {
                try (ResultSet found = statement.executeQuery(rows.formatted(claim))) {
                    while (found.next()) {
                        all.append(found.getString(1)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }

    /** Makes a claim ten years old, as only time can. */
    private static void age(String claim) throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (String table : new String[] {"claim", "decision"}) {
                statement.execute("alter table " + table + " disable trigger refuse_change");
            }
            statement.execute(
                    "update claim set received_at = received_at - interval '10 years' where id = '" + claim + "'");
            statement.execute("update decision set decided_at = decided_at - interval '10 years' where claim_id = '"
                    + claim + "'");
            for (String table : new String[] {"claim", "decision"}) {
                statement.execute("alter table " + table + " enable trigger refuse_change");
            }
            owner.commit();
        }
    }
}
