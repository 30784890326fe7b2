package org.benefitstriage.api.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.ledger.verify.VerifierRun;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReceiptHttpTest {

    @Test
    void a_receipt_proves_the_decision_to_somebody_who_has_only_it_and_the_key() throws Exception {
        String decision = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        byte[] receipt = receipt(TestCaller.FORM, decision).asByteArray();
        byte[] entry = TestCaller.AUDITOR
                .request()
                .get("/v1/decisions/" + decision + "/receipt/entry")
                .asByteArray();
        ExportedLog kept = new ExportedLog()
                .with("receipt", receipt)
                .with("entry", entry)
                .with(
                        "keys",
                        TestCaller.FORM
                                .request()
                                .accept("text/plain")
                                .get("/v1/audit/key")
                                .asByteArray());

        assertThat(kept.run("receipt", "entry", "receipt", "--key", "keys").exitCode())
                .isZero();
        byte[] altered = entry.clone();
        altered[entry.length / 2] ^= 1;
        VerifierRun refused = kept.with("entry", altered).run("receipt", "entry", "receipt", "--key", "keys");
        assertThat(refused.problems()).contains("INCLUSION_NOT_PROVED");
    }

    @Test
    void the_receipt_is_the_same_whenever_it_is_asked_for() throws Exception {
        String decision = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        String first = receipt(TestCaller.OFFICER, decision).asString();
        Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        LogWait.untilSigned();

        assertThat(receipt(TestCaller.OFFICER, decision).asString()).isEqualTo(first);
    }

    @Test
    void it_is_there_within_two_seconds() throws Exception {
        Instant before = Instant.now();
        receipt(TestCaller.FORM, Api.decide(TestCaller.FORM, SampleClaims.forOfficer()));
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void until_it_is_signed_the_answer_says_when_to_ask_again() throws Exception {
        try (LogFreeze freeze = LogFreeze.begin()) {
            String decision = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
            TestCaller.FORM
                    .request()
                    .get("/v1/decisions/" + decision + "/receipt")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("1"))
                    .body("type", equalTo("/problems/receipt-pending"));
            assertThat(freeze.connection().isValid(1)).isTrue();
        }
        LogWait.untilSigned();
    }

    @Test
    void another_council_and_a_decision_that_is_none_are_not_found() throws Exception {
        String decision = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        receipt(TestCaller.FORM, decision);
        for (String path : new String[] {"/receipt", "/receipt/entry"}) {
            TestCaller.ELSEWHERE_AUDITOR
                    .request()
                    .get("/v1/decisions/" + decision + path)
                    .then()
                    .statusCode(404);
            TestCaller.AUDITOR
                    .request()
                    .get("/v1/decisions/" + UUID.randomUUID() + path)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void the_entry_tells_a_claimant_neither_band_nor_reasons() throws Exception {
        String decision = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        receipt(TestCaller.FORM, decision);
        TestCaller.FORM
                .request()
                .get("/v1/decisions/" + decision + "/receipt/entry")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REFERRED"))
                .body("decisionId", equalTo(decision))
                .body("inputs.assessment", notNullValue())
                .body("$", not(org.hamcrest.Matchers.hasKey("band")))
                .body("$", not(org.hamcrest.Matchers.hasKey("reasons")))
                .body("$", not(org.hamcrest.Matchers.hasKey("score")));
    }

    @Test
    void the_export_of_an_honest_log_verifies_both_ways_with_what_it_discloses() throws Exception {
        String claim = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer()).path("claimId");
        LogWait.untilSigned();
        ExportedLog export = ExportedLog.download(TestCaller.AUDITOR, "?claims=" + claim);

        assertThat(export.log()).satisfies(ReceiptHttpTest::holds);
        assertThat(export.database()).satisfies(ReceiptHttpTest::holds);
        assertThat(export.disclosure()).satisfies(ReceiptHttpTest::holds);
        assertThat(export.text("disclosures.jsonl").lines().count()).isGreaterThan(10);
        assertThat(export.text("decisions.jsonl").lines().count() - 2)
                .isEqualTo(Rows.number("select count(*) from decision where authority = 'NEEDWOOD'"));
    }

    @Test
    void an_export_holds_nothing_of_another_council() throws Exception {
        Api.decide(TestCaller.ELSEWHERE_FORM, SampleClaims.forOfficer("ELSEWHERE"));
        LogWait.untilSigned();
        String foreign = Rows.text("select id::text from decision where authority = 'ELSEWHERE' limit 1");
        ExportedLog export = ExportedLog.download(TestCaller.AUDITOR);

        assertThat(export.text("decisions.jsonl")).doesNotContain(foreign);
        assertThat(new String(export.file("checkpoint"), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("benefits-triage.example/NEEDWOOD/log-1\n");
    }

    @Test
    void that_the_log_was_exported_is_in_the_log() throws Exception {
        ExportedLog.download(TestCaller.AUDITOR);
        LogWait.untilSigned();
        assertThat(Rows.number("select count(*) from log_entry where log = 'NEEDWOOD/log-1'"
                        + " and convert_from(bytes, 'UTF8') like '%\"type\":\"data.exported\"%'"))
                .isPositive();
    }

    static void holds(VerifierRun run) {
        assertThat(run.exitCode()).as(run.problems()).isZero();
    }

    private static Response receipt(TestCaller caller, String decision) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        Response answer = caller.request().get("/v1/decisions/" + decision + "/receipt");
        while (answer.statusCode() == 503 && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            answer = caller.request().get("/v1/decisions/" + decision + "/receipt");
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }
}
