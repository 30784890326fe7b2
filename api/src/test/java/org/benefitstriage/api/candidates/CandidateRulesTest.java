package org.benefitstriage.api.candidates;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.benefitstriage.api.security.Sessions;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.junit.jupiter.api.Test;

/** Other rules decide real claims beside those in use, without effect, and are used only after a report and an approval. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(OnOwnModelWithCandidates.class)
class CandidateRulesTest {

    private static final String RISKY = "account-in-another-name";

    @Inject
    CandidateRuns runs;

    @Test
    void other_rules_run_on_real_claims_without_effect_and_are_approved_after_their_report_was_read() throws Exception {
        String risky = Api.decide(TestCaller.RULES_FORM, SampleClaims.unique(RISKY, "RULES"));
        String plain = Api.decide(TestCaller.RULES_FORM, SampleClaims.approvable("RULES"));
        String before = Rows.text("select record_sha256 from decision where id = ?::uuid", risky);

        runs.run(new AuthorityCode("RULES"));
        runs.run(new AuthorityCode("RULES"));

        assertThat(run(risky)).startsWith("DECIDED ").contains("RSK-033");
        assertThat(run(plain)).startsWith("DECIDED ").doesNotContain("RSK-033");
        assertThat(Rows.text("select record_sha256 from decision where id = ?::uuid", risky))
                .isEqualTo(before);
        replays(risky);
        replays(plain);

        Response rules = TestCaller.RULES_OWNER.request().get("/v1/rules");
        String candidate = rules.path("candidateRulesSha256");
        assertThat(candidate).isNotEqualTo(rules.path("rulesSha256"));
        assertThat(rules.<Boolean>path("approved")).isTrue();
        assertThat(rules.<String>path("candidate")).isEqualTo("runs beside the release in use");

        Response report = TestCaller.RULES_AUDITOR
                .request()
                .contentType("application/json")
                .body("{\"releaseSha256\": \"" + rules.path("candidateReleaseSha256") + "\"}")
                .post("/v1/rules/comparisons");
        report.then()
                .statusCode(201)
                .body("claims", equalTo(2))
                .body("failed", equalTo(0))
                .body("rules.rule", hasItem("RSK-033"))
                .body("groups.find { it.characteristic == 'benefits claimed' }.routeChanges", equalTo("withheld"));
        String sha256 = CanonicalJson.sha256(report.asByteArray());
        assertThat(report.header("Location")).endsWith("/v1/rules/comparisons/" + sha256);

        given().header("Cookie", Sessions.cookie(TestCaller.RULES_OWNER))
                .get("/rules")
                .then()
                .statusCode(200)
                .body(containsString("RSK-033"), containsString("Approve these rules"));
        approve(candidate, "0".repeat(64)).statusCode(409);
        approve(rules.path("rulesSha256"), sha256).statusCode(409);
        approve(candidate, sha256).statusCode(201).body("approvals.rulesSha256", hasItem(candidate));
        approve(candidate, sha256).statusCode(409);
        assertThat(Rows.number(
                        "select count(*) from audit_event where authority = 'RULES' and type = 'rules.activated'"))
                .isEqualTo(1);
    }

    @Test
    void rules_that_came_into_use_after_others_approve_nothing_until_the_council_has_approved_them() throws Exception {
        Rows.text("""
                insert into rules_activation (id, authority, rules_digest, basis, approved_by, approved_at)
                values (gen_random_uuid(), 'CHANGED', ?, 'The first rules.', 'service', now()) returning basis""", "0".repeat(64));
        String held = Api.decide(TestCaller.CHANGED_FORM, SampleClaims.approvable("CHANGED"));
        assertThat(halts(held)).containsExactly("RULES_NOT_ACTIVATED");

        Response rules = TestCaller.CHANGED_OWNER.request().get("/v1/rules");
        assertThat(rules.<Boolean>path("approved")).isFalse();
        String report = CanonicalJson.sha256(TestCaller.CHANGED_OWNER
                .request()
                .contentType("application/json")
                .body("{\"releaseSha256\": \"" + rules.path("releaseSha256") + "\"}")
                .post("/v1/rules/comparisons")
                .asByteArray());
        TestCaller.CHANGED_OWNER
                .request()
                .contentType("application/json")
                .body(approval(rules.path("rulesSha256"), report))
                .post("/v1/rules/approvals")
                .then()
                .statusCode(201)
                .body("approved", equalTo(true));

        assertThat(halts(Api.decide(TestCaller.CHANGED_FORM, SampleClaims.approvable("CHANGED"))))
                .isNull();
    }

    private static List<String> halts(String decision) {
        return TestCaller.CHANGED_OWNER
                .request()
                .get("/v1/decisions/" + decision)
                .path("record.context.halts");
    }

    private static String run(String decision) throws Exception {
        return Rows.text(
                "select state || ' ' || differing from candidate_run where decision_id = ?", UUID.fromString(decision));
    }

    private static void replays(String decision) {
        TestCaller.RULES_AUDITOR
                .request()
                .contentType("application/json")
                .post("/v1/decisions/" + decision + "/replays")
                .then()
                .body("result", equalTo("MATCHES"));
    }

    private static ValidatableResponse approve(String rules, String comparison) {
        return TestCaller.RULES_OWNER
                .request()
                .contentType("application/json")
                .body(approval(rules, comparison))
                .post("/v1/rules/approvals")
                .then();
    }

    private static String approval(String rules, String comparison) {
        return "{\"rulesSha256\": \"" + rules + "\", \"comparisonSha256\": \"" + comparison
                + "\", \"basis\": \"For this test.\"}";
    }
}
