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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
import org.benefitstriage.api.testing.TestSampling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a claim was a random check is told in clear once: with the officer's decision that closes the check, and never before. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RandomCheckInLogTest {

    private static final String APPROVE = Reviews.choice("APPROVE", "NO_CHANGE", "");

    @Inject
    TestSampling sampling;

    @BeforeEach
    void draw_every_claim() {
        sampling.set(17);
    }

    @AfterEach
    void draw_none() {
        sampling.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gc-council-single", "high-risk-household-and-savings"})
    void a_check_is_told_with_the_decision_that_closes_it_whatever_else_the_claim_was_referred_for(String scenario)
            throws SQLException {
        Response made = Api.handIn(TestCaller.FORM, SampleClaims.unique(scenario, "NEEDWOOD"));
        String decision = made.path("decisionId");
        String referral = Api.referralOf(TestCaller.SENIOR, made.path("claimId"));
        assertThat(told(decision)).isZero();
        answer(referral, 0, "{\"outcome\":\"ASK_FOR_INFORMATION\",\"reason\":\"Payslips.\"}");
        assertThat(told(decision)).as("asking decides nothing").isZero();
        assertThat(inClear(decision)).doesNotContain("draw", "sampled", "samplePerTenThousand", "control.random");

        answer(referral, 1, APPROVE);

        assertThat(told(decision)).isEqualTo(1);
        assertThat(Reviews.entry("control.random", decision))
                .contains("\"actor\":{\"id\":\"triage\",\"kind\":\"engine\"}")
                .contains("\"claimRef\":\"" + made.path("claimId") + "\"")
                .contains("\"decisionId\":\"" + decision + "\"")
                .contains("\"draw\":17", "\"samplePerTenThousand\":300");
        assertThat(Rows.number(
                        "select count(distinct xmin::text) from audit_event where decision_id = ?"
                                + " and (type = 'control.random' or type like 'officer.%'"
                                + " and convert_from(payload, 'UTF8') like '%APPROVE%')",
                        UUID.fromString(decision)))
                .as("transactions")
                .isEqualTo(1);
    }

    @Test
    void a_claim_that_was_not_drawn_is_no_check() throws SQLException {
        sampling.reset();
        String decision = Reviews.decidedBy(TestCaller.OFFICER, APPROVE);
        assertThat(told(decision)).isZero();
        explained(TestCaller.AUDITOR, decision).body("safety", not(hasKey("randomCheck")));
    }

    @Test
    void a_review_afterwards_tells_it_no_second_time() throws SQLException {
        String decision = Reviews.decidedBy(TestCaller.OFFICER, APPROVE);
        Reviews.decide(TestCaller.SECOND_OFFICER, Reviews.reviewOf(decision), APPROVE)
                .then()
                .statusCode(200);
        assertThat(told(decision)).isEqualTo(1);
    }

    @Test
    void the_database_takes_no_second_one() throws SQLException {
        String decision = Reviews.decidedBy(TestCaller.OFFICER, APPROVE);
        try (Connection service = TestDatabase.asService();
                Statement statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "insert into audit_event (id, authority, type, at, actor_kind, actor_id, claim_id, decision_id,"
                                    + " payload, entry) select gen_random_uuid(), authority, type, at, actor_kind, actor_id,"
                                    + " claim_id, decision_id, payload, entry from audit_event where type = 'control.random'"
                                    + " and decision_id = '" + decision + "'"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"));
        }
    }

    @Test
    void auditors_read_the_draw_and_officers_do_not() {
        Response made = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer());
        String decision = made.path("decisionId");
        explained(TestCaller.AUDITOR, decision)
                .body("safety.randomCheck.draw", equalTo(17))
                .body("safety.randomCheck.samplePerTenThousand", equalTo(300))
                .body("safety.randomCheck", not(hasKey("toldAt")))
                .body("safety.randomCheck.inWords", containsString("when an officer has decided"));
        explained(TestCaller.OFFICER, decision).body("safety", not(hasKey("randomCheck")));

        answer(Api.referralOf(TestCaller.SENIOR, made.path("claimId")), 0, APPROVE);

        explained(TestCaller.AUDITOR, decision)
                .body("safety.randomCheck", hasKey("toldAt"))
                .body("safety.randomCheck.inWords", containsString("in clear since an officer decided"));
        explained(TestCaller.OFFICER, decision).body("safety", not(hasKey("randomCheck")));
    }

    @Test
    void it_is_in_a_log_that_verifies() throws Exception {
        String decision = Reviews.decidedBy(TestCaller.OFFICER, APPROVE);
        LogWait.untilSigned();
        ExportedLog export = ExportedLog.download(TestCaller.AUDITOR);
        assertThat(export.log()).satisfies(ReceiptHttpTest::holds);
        assertThat(export.database()).satisfies(ReceiptHttpTest::holds);
        assertThat(Rows.number(
                        "select count(*) from log_entry l join audit_event e on e.id = l.event_id"
                                + " where e.decision_id = ? and e.type = 'control.random'",
                        UUID.fromString(decision)))
                .isEqualTo(1);
    }

    private static ValidatableResponse explained(TestCaller reader, String decision) {
        return reader.request()
                .get("/v1/decisions/" + decision + "/explanation")
                .then()
                .statusCode(200);
    }

    private static void answer(String referral, int version, String choice) {
        TestCaller.SENIOR
                .request()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(choice)
                .post("/v1/referrals/" + referral + "/decision")
                .then()
                .statusCode(200);
    }

    private static long told(String decision) throws SQLException {
        return Rows.number(
                "select count(*) from audit_event where decision_id = ? and type = 'control.random'",
                UUID.fromString(decision));
    }

    /** Everything the log and the history say in clear of a decision. */
    private static String inClear(String decision) throws SQLException {
        return Rows.text(
                "select string_agg(type || convert_from(payload, 'UTF8') || convert_from(entry, 'UTF8'), ' ')"
                        + " from audit_event where decision_id = ?",
                UUID.fromString(decision));
    }
}
