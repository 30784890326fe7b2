package org.benefitstriage.api.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.benefitstriage.api.ledger.Pseudonyms;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.decision.Versions;
import org.junit.jupiter.api.Test;

/** Who of the council approved a release is recorded, logged and shown; that nobody has is shown, too. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReleaseApprovalTest {

    private static final String RULES_APPROVED_BY =
            "responsibility.madeWith.find { it.what == 'Rules and routing table' }.approvedBy";

    @Inject
    Versions versions;

    @Inject
    Pseudonyms pseudonyms;

    @Test
    void an_approval_is_kept_logged_by_pseudonym_and_named_to_the_auditor_and_before_it_nobody_is()
            throws SQLException {
        String before = Api.decide(TestCaller.APPROVING_FORM, SampleClaims.approvable("APPROVING"));
        explanation(before)
                .body(RULES_APPROVED_BY, equalTo("Comes with the release; no approval by the council is recorded."));
        TestCaller.APPROVING_OWNER.request().get("/v1/releases").then().body("approved", equalTo(false));

        approve(TestCaller.APPROVING_OWNER, versions.rules(), versions.parameters(), versions.model())
                .statusCode(201)
                .body("approved", equalTo(true))
                .body("approvals.approvedBy", hasItem(TestCaller.APPROVING_OWNER.id()));
        approve(TestCaller.APPROVING_OWNER, versions.rules(), versions.parameters(), versions.model())
                .statusCode(409);

        String after = Api.decide(TestCaller.APPROVING_FORM, SampleClaims.approvable("APPROVING"));
        explanation(after)
                .body(RULES_APPROVED_BY, startsWith("Approved by " + TestCaller.APPROVING_OWNER.id() + " on "));
        explanation(before)
                .body(
                        RULES_APPROVED_BY,
                        startsWith("Not approved by the council when the decision was made; approved afterwards"));
        String entry = Rows.text("select convert_from(entry, 'UTF8') from audit_event"
                + " where type = 'release.approved' and authority = 'APPROVING'");
        assertThat(entry)
                .contains(versions.rules(), versions.parameters(), versions.model())
                .contains("\"approvers\":[\""
                        + pseudonyms.of(new AuthorityCode("APPROVING"), TestCaller.APPROVING_OWNER.id()) + "\"]")
                .doesNotContain(TestCaller.APPROVING_OWNER.id());
    }

    @Test
    void a_release_approved_beforehand_is_deployed_with_its_approver_and_any_other_as_not_approved() throws Exception {
        // Nothing of this council is logged before the approval, so its log begins with it known.
        approve(TestCaller.DEPLOYING_OWNER, versions.rules(), "0".repeat(64), "none")
                .statusCode(201);
        String person = pseudonyms.of(new AuthorityCode("DEPLOYING"), TestCaller.DEPLOYING_OWNER.id());

        assertThat(deployed("ruleset.deployed"))
                .contains("\"approvers\":[\"" + person + "\"]")
                .doesNotContain("NOT_APPROVED");
        assertThat(deployed("parameters.deployed")).contains("\"approvers\":[]", "\"reason\":\"NOT_APPROVED\"");
        assertThat(deployed("model.deployed")).contains("\"approvers\":[]", "\"reason\":\"NOT_APPROVED\"");
    }

    @Test
    void only_digests_are_approved_and_only_by_the_owner() {
        approve(TestCaller.OWNER, "latest", versions.parameters(), "none").statusCode(422);
        approve(TestCaller.SENIOR, versions.rules(), versions.parameters(), "none")
                .statusCode(403);
    }

    private static ValidatableResponse explanation(String decision) {
        return TestCaller.APPROVING_OWNER
                .request()
                .get("/v1/decisions/" + decision + "/explanation?level=auditor")
                .then()
                .statusCode(200);
    }

    private static String deployed(String type) throws Exception {
        long end = System.nanoTime() + 20_000_000_000L;
        String count = "select count(*) from audit_event where authority = 'DEPLOYING' and type = ?";
        while (Rows.number(count, type) == 0 && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        return Rows.text(
                "select convert_from(entry, 'UTF8') from audit_event where authority = 'DEPLOYING' and type = ?"
                        + " order by number limit 1",
                type);
    }

    private static ValidatableResponse approve(TestCaller caller, String rules, String parameters, String model) {
        Response answer = caller.request()
                .contentType("application/json")
                .body("""
                        {"rulesSha256": "%s", "parametersSha256": "%s", "modelSha256": "%s",
                         "basis": "Read with the rule book."}""".formatted(rules, parameters, model))
                .post("/v1/releases/approvals");
        return answer.then();
    }
}
