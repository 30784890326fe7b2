package org.benefitstriage.api.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.AppealCalls;
import org.benefitstriage.api.testing.Reviews;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An appeal in the log as anybody verifies it, and what keeps its claim from being erased until it has ended. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AppealInLogTest {

    private static final String BECAUSE = "{\"because\": \"Asked for, and nothing stands against it.\"}";
    private static final String WORDS = "select coalesce((select string_agg(coalesce(a.words, ''), ' ') from appeal a"
            + " where a.claim_id = ?), '') || coalesce((select string_agg(coalesce(s.words, ''), ' ')"
            + " from appeal_step s join appeal a on a.id = s.appeal_id where a.claim_id = ?), '')";

    @Test
    void a_claim_is_not_erased_under_appeal_and_afterwards_the_words_go_and_the_log_verifies() throws Exception {
        Response made = Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        String claim = made.path("claimId");
        String decision = made.path("decisionId");
        String key = UUID.randomUUID().toString();
        String appeal = AppealCalls.receive(TestCaller.OFFICER, decision, key, AppealCalls.received("FIRST_TIER"))
                .path("appealId");
        erase(claim, 409);
        take(decision, appeal, "SENT");
        erase(claim, 409);
        take(decision, appeal, "DISMISSED");
        LogWait.untilSigned();
        ExportedLog before = ExportedLog.download(TestCaller.AUDITOR, "?claims=" + claim);
        assertThat(before.log()).satisfies(ReceiptHttpTest::holds);
        assertThat(before.database()).satisfies(ReceiptHttpTest::holds);
        assertThat(before.disclosure()).satisfies(ReceiptHttpTest::holds);
        assertThat(logged(decision)).isEqualTo(3);
        assertThat(words(claim)).contains("Philomena");
        assertThat(inEvents(claim)).doesNotContain("Philomena");

        erase(claim, 201);
        LogWait.untilSigned();

        assertThat(words(claim)).doesNotContain("Philomena").isBlank();
        assertThat(ExportedLog.download(TestCaller.AUDITOR, "?claims=" + claim).log())
                .satisfies(ReceiptHttpTest::holds);
        assertThat(logged(decision)).isEqualTo(3);
        AppealCalls.receive(TestCaller.OFFICER, decision, AppealCalls.received("FIRST_TIER"))
                .then()
                .statusCode(410);
        AppealCalls.receive(TestCaller.OFFICER, decision, key, AppealCalls.received("FIRST_TIER"))
                .then()
                .statusCode(410);
        AppealCalls.list(TestCaller.AUDITOR, decision)
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("ENDED"))
                .body("items[0]", not(hasKey("grounds")))
                .body("items[0].steps[0]", not(hasKey("note")));
    }

    @Test
    void while_an_appeal_is_open_no_day_of_erasure_is_told_and_why_not_is() {
        Response made = Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        String decision = made.path("decisionId");
        String appeal = AppealCalls.received(TestCaller.OFFICER, decision);
        TestCaller.OWNER
                .request()
                .contentType("application/json")
                .body(BECAUSE)
                .post("/v1/claims/" + made.path("claimId") + "/erasure")
                .then()
                .statusCode(409)
                .body("detail", containsString("an appeal has not ended"));
        TestCaller.OWNER
                .request()
                .get("/v1/claims/" + made.path("claimId") + "/retention")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("due")));
        take(decision, appeal, "WITHDRAWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into appeal select gen_random_uuid(), claim_id, decision_id, 'ELSEWHERE', 'VALUATION', received_on,"
                        + " words, recorded_by, request_key, recorded_at from appeal where id = '%s'",
                "insert into appeal select gen_random_uuid(), claim_id, decision_id, authority, tribunal, received_on,"
                        + " words, recorded_by, request_key, recorded_at from appeal where id = '%s'",
                "insert into appeal_step values (gen_random_uuid(), '%s', 'ALLOWED', now(), 'x', 'x', now())",
            })
    void the_database_takes_no_appeal_of_anothers_decision_no_second_one_and_no_step_out_of_turn(String attempt)
            throws SQLException {
        String appeal = AppealCalls.received(TestCaller.OFFICER, Reviews.approved());
        refused(attempt.formatted(appeal), "23514");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update appeal set words = null where id = '%s'",
                "update appeal set received_on = received_on + 1 where id = '%s'",
                "delete from appeal where id = '%s'",
            })
    void words_go_with_their_claim_and_not_before(String attempt) throws SQLException {
        refusedAsOwner(attempt.formatted(AppealCalls.received(TestCaller.OFFICER, Reviews.approved())));
    }

    private static void refused(String attempt, String state) throws SQLException {
        try (Connection service = TestDatabase.asService();
                Statement statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(attempt))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
        }
    }

    private static void refusedAsOwner(String attempt) throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(attempt))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    private static void take(String decision, String appeal, String step) {
        AppealCalls.take(TestCaller.OFFICER, decision, appeal, AppealCalls.step(step))
                .then()
                .statusCode(201);
    }

    private static void erase(String claim, int expected) {
        TestCaller.OWNER
                .request()
                .contentType("application/json")
                .body(BECAUSE)
                .post("/v1/claims/" + claim + "/erasure")
                .then()
                .statusCode(expected);
    }

    private static long logged(String decision) throws SQLException {
        return Rows.number(
                "select count(*) from log_entry l join audit_event e on e.id = l.event_id"
                        + " where e.decision_id = ? and e.type like 'appeal.%'",
                UUID.fromString(decision));
    }

    private static String inEvents(String claim) throws SQLException {
        return Rows.text(
                "select string_agg(convert_from(payload, 'UTF8') || convert_from(entry, 'UTF8'), ' ')"
                        + " from audit_event where claim_id = ?",
                UUID.fromString(claim));
    }

    private static String words(String claim) throws SQLException {
        return Rows.text(WORDS, UUID.fromString(claim), UUID.fromString(claim));
    }
}
