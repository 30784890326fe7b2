package org.benefitstriage.api.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReplayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gc-council-single",
                "account-in-another-name",
                "high-risk-household-and-savings",
                "born-in-the-future",
                "sc-council-single",
                "taper-to-small-award",
                "several-claims-one-address",
                "working-age-no-hb-route"
            })
    void a_decision_run_again_gives_the_same_bytes(String scenario) throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.unique(scenario, "NEEDWOOD"));

        replay(id)
                .body("result", equalTo("MATCHES"))
                .body(
                        "replayedSha256",
                        equalTo(Rows.text("select record_sha256 from decision where id = ?", UUID.fromString(id))));
    }

    @Test
    void a_decision_made_without_a_policy_replays_too() {
        String id = Api.decide(TestCaller.UNREADY_FORM, SampleClaims.approvable("UNREADY"));

        TestCaller.UNREADY_OWNER
                .request()
                .contentType("application/json")
                .post("/v1/decisions/" + id + "/replays")
                .then()
                .statusCode(200)
                .body("result", equalTo("MATCHES"));
    }

    @Test
    void a_replay_is_logged() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        replay(id);

        assertThat(Rows.number(
                        "select count(*) from audit_event where decision_id = ? and type = 'decision.replayed'",
                        UUID.fromString(id)))
                .isEqualTo(1);
    }

    @Test
    void an_altered_record_is_found_out() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        UUID decision = UUID.fromString(id);
        tamper("update decision set record = record || ' '::bytea where id = ?", decision);

        replay(id).body("result", equalTo("DIFFERS")).body("firstDifference.recorded", startsWith("sha256:"));
    }

    @Test
    void an_altered_record_with_its_hash_put_right_is_found_out_at_the_place() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        rewrite(id, "\"rulePoints\":", "\"rulePoints\":1");

        replay(id)
                .body("result", equalTo("DIFFERS"))
                .body("firstDifference.pointer", equalTo("/rulePoints"))
                .body("firstDifference.recorded", startsWith("1"))
                .body("firstDifference.replayed", notNullValue());
    }

    @Test
    void an_altered_claim_is_found_out() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        tamper(
                "update claim set snapshot = snapshot || ' '::bytea"
                        + " where id = (select claim_id from decision where id = ?)",
                UUID.fromString(id));

        replay(id).body("result", equalTo("DIFFERS")).body("firstDifference.pointer", equalTo("/context/claimDigest"));
    }

    @Test
    void a_decision_made_with_other_rules_is_not_run_with_these() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        rewrite(id, "\"engine\":\"", "\"engine\":\"9.");

        replay(id).body("result", equalTo("VERSIONS_NOT_LOADED")).body("recorded.engine", startsWith("9."));
    }

    private static ValidatableResponse replay(String id) {
        return TestCaller.AUDITOR
                .request()
                .contentType("application/json")
                .post("/v1/decisions/" + id + "/replays")
                .then()
                .statusCode(200);
    }

    /** Alters the record and its hash together, as somebody with the owner's rights could. */
    private static void rewrite(String id, String piece, String other) throws SQLException {
        UUID decision = UUID.fromString(id);
        String record = Rows.text("select convert_from(record, 'UTF8') from decision where id = ?", decision);
        byte[] altered = SampleClaims.replace(record, piece, other).getBytes(StandardCharsets.UTF_8);
        try (Connection owner = TestDatabase.asOwner();
                Statement triggers = owner.createStatement();
                PreparedStatement update =
                        owner.prepareStatement("update decision set record = ?, record_sha256 = ? where id = ?")) {
            owner.setAutoCommit(false);
            triggers.execute("alter table decision disable trigger refuse_change");
            update.setBytes(1, altered);
            update.setString(2, CanonicalJson.sha256(altered));
            update.setObject(3, decision);
            assertThat(update.executeUpdate()).isEqualTo(1);
            triggers.execute("alter table decision enable trigger refuse_change");
            owner.commit();
        }
    }

    private static void tamper(String sql, UUID decision) throws SQLException {
        String table = sql.split(" ")[1];
        try (Connection owner = TestDatabase.asOwner();
                Statement triggers = owner.createStatement();
                PreparedStatement update = owner.prepareStatement(sql)) {
            owner.setAutoCommit(false);
            triggers.execute("alter table " + table + " disable trigger refuse_change");
            update.setObject(1, decision);
            assertThat(update.executeUpdate()).isEqualTo(1);
            triggers.execute("alter table " + table + " enable trigger refuse_change");
            owner.commit();
        }
    }
}
