package org.benefitstriage.api.halts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.benefitstriage.api.audit.Actor;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.policy.HaltReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** While a halt stands nothing is approved without a person; lifting it is a recorded act of whoever may. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HaltTest {

    private static final String BECAUSE = "{\"because\": \"The rent check is being repaired.\"}";

    @Inject
    Halts halts;

    @AfterEach
    void liftEverything() {
        for (TestCaller caller : List.of(TestCaller.OWNER, TestCaller.ADMIN)) {
            halts.of(new AuthorityCode(caller.authority())).stream()
                    .filter(HaltView::open)
                    .filter(halt -> halt.everybody() == (caller == TestCaller.ADMIN))
                    .forEach(halt -> clear(caller, halt.id().toString()).statusCode(201));
        }
    }

    @Test
    void a_claim_that_would_be_approved_goes_to_a_person_while_a_halt_stands_and_replays_with_its_reason()
            throws SQLException {
        String before = decide(TestCaller.FORM);
        assertThat(outcome(before)).isEqualTo("AUTO_APPROVED");
        long events = events("approval.halted");

        post(TestCaller.SENIOR, BECAUSE).statusCode(201).body("automaticApproval", equalTo(false));
        String halted = decide(TestCaller.FORM);
        assertThat(outcome(halted)).isEqualTo("REFERRED");
        Response record = TestCaller.AUDITOR.request().get("/v1/decisions/" + halted);
        assertThat(record.<List<String>>path("record.guardRails.findAll { it.asksForPerson }.id"))
                .containsExactly("MRV-040");
        assertThat(record.<List<String>>path("record.context.halts")).containsExactly("PERSON");
        TestCaller.OWNER
                .request()
                .contentType("application/json")
                .post("/v1/decisions/" + halted + "/replays")
                .then()
                .body("result", equalTo("MATCHES"));
        assertThat(events("approval.halted")).isEqualTo(events + 1);

        String id = TestCaller.OWNER.request().get("/v1/halts").path("halts[0].id");
        clear(TestCaller.OWNER, id).statusCode(201).body("automaticApproval", equalTo(true));
        assertThat(outcome(decide(TestCaller.FORM))).isEqualTo("AUTO_APPROVED");
        clear(TestCaller.OWNER, id).statusCode(409);
    }

    @Test
    void a_halt_of_one_council_leaves_the_others_alone() {
        post(TestCaller.OWNER, BECAUSE).statusCode(201);
        assertThat(outcome(TestCaller.ELSEWHERE_AUDITOR, decide(TestCaller.ELSEWHERE_FORM)))
                .isEqualTo("AUTO_APPROVED");
        String id = TestCaller.OWNER.request().get("/v1/halts").path("halts[0].id");
        clear(TestCaller.ELSEWHERE_OWNER, id).statusCode(404);
    }

    @Test
    void what_stands_on_every_council_is_lifted_by_an_administrator_and_opened_once() {
        UUID id = halts.openForEverybody(HaltReason.LEDGER, "head 17 does not verify", Actor.service("test"));
        assertThat(halts.openForEverybody(HaltReason.LEDGER, "head 17 does not verify", Actor.service("test")))
                .isEqualTo(id);

        assertThat(outcome(decide(TestCaller.FORM))).isEqualTo("REFERRED");
        assertThat(outcome(TestCaller.ELSEWHERE_AUDITOR, decide(TestCaller.ELSEWHERE_FORM)))
                .isEqualTo("REFERRED");
        clear(TestCaller.OWNER, id.toString()).statusCode(403);
        clear(TestCaller.ADMIN, id.toString()).statusCode(201);
        assertThat(outcome(decide(TestCaller.FORM))).isEqualTo("AUTO_APPROVED");
    }

    @Test
    void a_reason_is_asked_for_and_a_halt_that_is_none_is_not_found() {
        post(TestCaller.OWNER, "{\"because\": \" \"}").statusCode(422).body("violations.pointer", hasItem("/because"));
        clear(TestCaller.OWNER, UUID.randomUUID().toString()).statusCode(404);
        clear(TestCaller.OWNER, "none").statusCode(404);
    }

    private static ValidatableResponse post(TestCaller caller, String body) {
        return caller.request()
                .contentType("application/json")
                .body(body)
                .post("/v1/halts")
                .then();
    }

    private static ValidatableResponse clear(TestCaller caller, String id) {
        return caller.request()
                .contentType("application/json")
                .body(BECAUSE)
                .post("/v1/halts/" + id + "/clearance")
                .then();
    }

    private static String decide(TestCaller form) {
        return Api.decide(form, SampleClaims.approvable(form.authority()));
    }

    private static String outcome(String decisionId) {
        return outcome(TestCaller.AUDITOR, decisionId);
    }

    private static String outcome(TestCaller auditor, String decisionId) {
        return auditor.request().get("/v1/decisions/" + decisionId).path("summary.outcome");
    }

    private static long events(String type) throws SQLException {
        return Rows.number("select count(*) from audit_event where type = ?", type);
    }
}
