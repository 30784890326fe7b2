package org.benefitstriage.api.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.AppealCalls;
import org.benefitstriage.api.testing.Reviews;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries to change what must never change, as the service and as the owner of the tables. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AppendOnlyTest {

    private static final String REFUSED = "42501";

    @BeforeEach
    void everyTableHasARow() {
        haltAndClear();
        String decision = Reviews.approved();
        Reviews.ask(TestCaller.OFFICER, decision, Reviews.body()).then().statusCode(201);
        String appeal = AppealCalls.received(TestCaller.OFFICER, decision);
        AppealCalls.take(TestCaller.OFFICER, decision, appeal, AppealCalls.step("SENT"))
                .then()
                .statusCode(201);
        String claimId = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer()).path("claimId");
        String referral = Api.referralOf(TestCaller.OFFICER, claimId);
        TestCaller.OFFICER
                .request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"outcome\":\"APPROVE\",\"reason\":\"All in order.\",\"label\":\"NO_CHANGE\"}")
                .post("/v1/referrals/" + referral + "/decision")
                .then()
                .statusCode(200);
    }

    /** In a council of its own, so that no other test finds automatic approval switched off. */
    private static void haltAndClear() {
        String because = "{\"because\":\"For this test.\"}";
        String halt = TestCaller.UNREADY_OWNER
                .request()
                .contentType("application/json")
                .body(because)
                .post("/v1/halts")
                .path("halts[0].id");
        TestCaller.UNREADY_OWNER
                .request()
                .contentType("application/json")
                .body(because)
                .post("/v1/halts/" + halt + "/clearance")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "claim, reference",
        "decision, outcome",
        "audit_event, type",
        "referral_decision, reason",
        "verification_policy, id",
        "figure_signature, basis",
        "log_entry, bytes",
        "log_checkpoint, note",
        "halt, details",
        "model_activation, basis",
        "halt_clearance, because",
        "review_request, words",
        "appeal, words",
        "appeal_step, words",
    })
    void no_role_updates_deletes_or_truncates(String table, String column) throws SQLException {
        assertThat(Rows.number("select count(*) from " + table)).isPositive();
        String[] attempts = {
            "update " + table + " set " + column + " = " + column,
            "delete from " + table,
            "truncate " + table + " cascade",
        };
        for (String attempt : attempts) {
            refused(TestDatabase.asService(), attempt);
            refused(TestDatabase.asOwner(), attempt);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update referral set claim_id = decision_id",
                "update referral set band = 'LOW'",
                "update referral set queue = 'OFFICER'",
                "delete from referral",
                "truncate referral cascade",
                "update idempotency set body_sha256 = ''",
                "truncate idempotency",
                "alter table decision disable trigger all",
                "drop trigger refuse_change on decision",
                "drop table audit_event",
                "create table mine (id integer)",
                "set role triage_owner",
                "set role triage_sequencer",
                "insert into log_entry select log, idx + 1000000, gen_random_uuid(), leaf_hash, bytes from log_entry",
                "insert into log_checkpoint select log, size + 1000000, root, note, signed_at from log_checkpoint",
                "update log_tile set hashes = hashes || hashes",
                "update log_state set size = size + 1",
                "update log_fence set alive_at = now()",
                "insert into log_refused select id, 'X', now() from audit_event",
                "update disclosure set ciphertext = ''",
                "update subject_key set claim_id = gen_random_uuid()",
                "truncate disclosure",
            })
    void the_service_may_only_do_what_it_needs(String attempt) throws SQLException {
        refused(TestDatabase.asService(), attempt);
    }

    /** Not even whoever writes the log, or owns its tables, makes it shorter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log_state set size = size - 1",
                "update log_state set origin = 'another.example/log'",
                "update log_tile set hashes = sha256(hashes)",
                "update log_tile set hashes = substring(hashes from 1 for octet_length(hashes) - 32)",
                "delete from log_tile",
                "delete from log_state",
                "delete from log_fence",
                "truncate log_tile",
                "truncate log_state",
            })
    void the_log_only_grows(String attempt) throws SQLException {
        refused(TestDatabase.asSequencer(), attempt);
        refused(TestDatabase.asOwner(), attempt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from claim",
                "select * from decision",
                "select * from disclosure",
                "select * from account",
                "delete from log_entry",
                "update audit_event set entry = ''",
            })
    void the_sequencer_sees_events_and_the_log_and_nothing_else(String attempt) throws SQLException {
        refused(TestDatabase.asSequencer(), attempt);
    }

    private static void refused(Connection role, String attempt) throws SQLException {
        try (role;
                Statement statement = role.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt))
                    .as(attempt)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).as(attempt).isEqualTo(REFUSED));
        }
    }
}
