package org.benefitstriage.api.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.DatabaseProxy;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database goes away and comes back: callers are told to wait, nothing is half-written, nothing acknowledged is lost. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DatabaseOutageTest {

    @AfterEach
    void theDatabaseIsBack() throws InterruptedException {
        DatabaseProxy.mend();
        for (int i = 0; i < 100; i++) {
            if (TestCaller.OFFICER.request().get("/v1/decisions?limit=1").statusCode() == 200) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the service did not find its database again within ten seconds");
    }

    @Test
    void during_an_outage_callers_get_503_with_retry_after_and_the_same_key_works_afterwards()
            throws SQLException, InterruptedException {
        // Known to the service before the outage, so that it is the claim that fails and not the sign-in.
        TestCaller.FORM.request().get("/v1/claims/" + UUID.randomUUID()).then().statusCode(404);
        String key = UUID.randomUUID().toString();
        String claim = SampleClaims.approvable();
        long before = Rows.number("select count(*) from claim");

        DatabaseProxy.cut();
        Api.handIn(TestCaller.FORM, key, claim)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/unavailable"));
        TestCaller.OFFICER.request().get("/v1/referrals").then().statusCode(503).header("Retry-After", notNullValue());
        assertThat(Rows.number("select count(*) from claim")).isEqualTo(before);

        DatabaseProxy.mend();
        Response again = eventually(key, claim);
        assertThat(again.statusCode()).isEqualTo(201);
    }

    @Test
    void cut_in_the_middle_of_a_burst_every_acknowledged_claim_is_there_and_none_is_half_written()
            throws SQLException, InterruptedException {
        List<CompletableFuture<Response>> burst = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            IntStream.range(0, 12)
                    .mapToObj(i -> SampleClaims.forOfficer())
                    .map(claim -> CompletableFuture.supplyAsync(() -> Api.handIn(TestCaller.FORM, claim)))
                    .forEach(burst::add);
            Thread.sleep(40);
            DatabaseProxy.cut();
            Thread.sleep(60);
            DatabaseProxy.mend();
        }
        List<Response> answers = burst.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Response::statusCode).isSubsetOf(201, 503);
        for (Response answer : answers) {
            if (answer.statusCode() == 201) {
                UUID claim = UUID.fromString(answer.path("claimId"));
                assertThat(Rows.number("select count(*) from claim where id = ?", claim))
                        .isEqualTo(1);
            }
        }
        assertThat(
                        Rows.number(
                                "select count(*) from claim c"
                                        + " where not exists (select from decision d where d.claim_id = c.id)"
                                        + " or not exists (select from audit_event e where e.claim_id = c.id and e.type like 'decision.%')"))
                .as("claims without a decision or its event")
                .isZero();
        assertThat(Rows.number("select count(*) from decision d where d.outcome = 'REFERRED'"
                        + " and not exists (select from referral r where r.decision_id = d.id)"))
                .as("referred without a referral")
                .isZero();
        assertThat(Rows.number("select count(*) from audit_event e where e.type in ('decision.auto', 'decision.routed')"
                        + " and not exists (select from decision d where d.id = e.decision_id)"))
                .as("events without their decision")
                .isZero();
    }

    private static Response eventually(String key, String claim) throws InterruptedException {
        Response answer = Api.handIn(TestCaller.FORM, key, claim);
        for (int i = 0; i < 100 && answer.statusCode() == 503; i++) {
            Thread.sleep(100);
            answer = Api.handIn(TestCaller.FORM, key, claim);
        }
        return answer;
    }
}
