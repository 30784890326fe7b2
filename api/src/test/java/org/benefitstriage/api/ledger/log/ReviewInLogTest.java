package org.benefitstriage.api.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.benefitstriage.api.testing.Reviews;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** A review in the log as anybody verifies it, and after the claim's erasure. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewInLogTest {

    private static final String BECAUSE = "{\"because\": \"Asked for, and nothing stands against it.\"}";

    @Test
    void a_review_is_in_a_log_that_verifies_and_its_words_open_only_until_they_are_erased() throws Exception {
        Response made = Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        String claim = made.path("claimId");
        String decision = made.path("decisionId");
        String key = UUID.randomUUID().toString();
        Reviews.ask(TestCaller.FORM, decision, key, Reviews.body()).then().statusCode(201);
        erase(claim, 409);
        String referral = TestCaller.OFFICER
                .request()
                .get("/v1/decisions/" + decision + "/review-requests")
                .path("items[0].referralId");
        Reviews.decide(TestCaller.OFFICER, referral, Reviews.choice("APPROVE", "NO_CHANGE", ""))
                .then()
                .statusCode(200);
        LogWait.untilSigned();
        ExportedLog before = ExportedLog.download(TestCaller.AUDITOR, "?claims=" + claim);
        assertThat(before.log()).satisfies(ReceiptHttpTest::holds);
        assertThat(before.database()).satisfies(ReceiptHttpTest::holds);
        assertThat(before.disclosure()).satisfies(ReceiptHttpTest::holds);
        assertThat(logged(decision)).isEqualTo(2);
        assertThat(everywhere(claim)).contains("Zebedee");
        assertThat(inEvents(claim)).doesNotContain("Zebedee");

        erase(claim, 201);
        LogWait.untilSigned();

        assertThat(everywhere(claim)).doesNotContain("Zebedee");
        assertThat(ExportedLog.download(TestCaller.AUDITOR, "?claims=" + claim).log())
                .satisfies(ReceiptHttpTest::holds);
        assertThat(logged(decision)).isEqualTo(2);
        Reviews.ask(TestCaller.OFFICER, decision, Reviews.body()).then().statusCode(410);
        Reviews.ask(TestCaller.FORM, decision, key, Reviews.body()).then().statusCode(410);
        TestCaller.AUDITOR
                .request()
                .get("/v1/decisions/" + decision + "/review-requests")
                .then()
                .statusCode(200)
                .body("items[0].result", equalTo("STANDS"))
                .body("items[0]", not(hasKey("reasons")));
    }

    @Test
    void the_database_takes_no_review_of_anothers_decision() throws SQLException {
        Response made = Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        String decision = made.path("decisionId");
        Reviews.ask(TestCaller.FORM, decision, Reviews.body()).then().statusCode(201);
        try (Connection service = TestDatabase.asService();
                Statement statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "insert into review_request select gen_random_uuid(), claim_id, decision_id, referral_id,"
                                    + " 'ELSEWHERE', asked_by, received_on, words, recorded_by, request_key, recorded_at"
                                    + " from review_request where decision_id = '" + decision + "'"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23514"));
        }
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
                        + " where e.decision_id = ? and e.type in ('review.requested', 'review.decided')",
                UUID.fromString(decision));
    }

    private static String inEvents(String claim) throws SQLException {
        return Rows.text(
                "select string_agg(convert_from(payload, 'UTF8') || convert_from(entry, 'UTF8'), ' ')"
                        + " from audit_event where claim_id = ?",
                UUID.fromString(claim));
    }

    private static String everywhere(String claim) throws SQLException {
        return inEvents(claim)
                + Rows.text(
                        "select string_agg(coalesce(words, ''), ' ') from review_request where claim_id = ?",
                        UUID.fromString(claim));
    }
}
