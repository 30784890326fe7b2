package org.benefitstriage.api.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IdempotencyTest {

    @Inject
    IdempotencyExpiry expiry;

    @Test
    void the_same_request_again_gets_the_same_answer_and_stores_nothing() throws SQLException {
        String key = UUID.randomUUID().toString();
        String claim = SampleClaims.approvable();
        Response first = Api.handIn(TestCaller.FORM, key, claim);

        Response second = Api.handIn(TestCaller.FORM, key, claim);

        second.then().statusCode(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(claimsLike(first)).isEqualTo(1);
    }

    @Test
    void a_quoted_key_is_the_same_as_a_bare_one() {
        String key = UUID.randomUUID().toString();
        String claim = SampleClaims.approvable();

        Response bare = Api.handIn(TestCaller.FORM, key, claim);
        Response quoted = Api.handIn(TestCaller.FORM, "\"" + key + "\"", claim);

        assertThat(quoted.asString()).isEqualTo(bare.asString());
    }

    @Test
    void a_key_used_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        Api.handIn(TestCaller.FORM, key, SampleClaims.approvable()).then().statusCode(201);

        Api.handIn(TestCaller.FORM, key, SampleClaims.approvable())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/key-reused"));
    }

    @Test
    void a_key_belongs_to_the_client_that_chose_it() {
        String key = UUID.randomUUID().toString();
        Response one = Api.handIn(TestCaller.FORM, key, SampleClaims.approvable());
        Response other = Api.handIn(TestCaller.OTHER_FORM, key, SampleClaims.approvable());

        other.then().statusCode(201);
        assertThat(other.<String>path("claimId")).isNotEqualTo(one.path("claimId"));
    }

    @Test
    void a_request_that_was_refused_does_not_use_its_key_up() {
        String key = UUID.randomUUID().toString();
        String claim = SampleClaims.approvable();
        Api.handIn(TestCaller.FORM, key, SampleClaims.replace(claim, "\"channel\"", "\"chanel\""))
                .then()
                .statusCode(422);

        Api.handIn(TestCaller.FORM, key, claim).then().statusCode(201);
    }

    @Test
    void without_a_usable_key_no_claim_is_taken() {
        TestCaller.FORM
                .request()
                .contentType(ContentType.JSON)
                .body(SampleClaims.approvable())
                .post("/v1/claims")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/missing-idempotency-key"));
        for (String key : List.of("   ", "\"\"", "two words", "k".repeat(201))) {
            Api.handIn(TestCaller.FORM, key, SampleClaims.approvable()).then().statusCode(400);
        }
    }

    @Test
    void while_the_first_request_runs_the_second_is_told_to_wait() throws SQLException {
        String key = UUID.randomUUID().toString();
        String claim = SampleClaims.approvable();
        try (Connection running = TestDatabase.asService();
                PreparedStatement lock = running.prepareStatement("select pg_advisory_xact_lock(?)")) {
            running.setAutoCommit(false);
            lock.setLong(1, IntakeQuery.keyLock(TestCaller.FORM.id(), new IdempotencyKey(key)));
            lock.execute();

            Response waiting = Api.handIn(TestCaller.FORM, key, claim);

            waiting.then().statusCode(409).body("type", equalTo("/problems/already-running"));
            assertThat(waiting.header("Retry-After")).isEqualTo("1");
            // Closing alone lets go of the key only when the database notices.
            running.rollback();
        }
        Api.handIn(TestCaller.FORM, key, claim).then().statusCode(201);
    }

    @Test
    void of_identical_requests_at_once_exactly_one_makes_a_claim() throws SQLException {
        for (int round = 0; round < 5; round++) {
            String key = UUID.randomUUID().toString();
            String claim = SampleClaims.approvable();

            List<Response> answers = atOnce(8, () -> Api.handIn(TestCaller.FORM, key, claim));

            assertThat(answers)
                    .extracting(Response::statusCode)
                    .containsAnyOf(201)
                    .isSubsetOf(201, 409);
            List<Response> made = answers.stream()
                    .filter(answer -> answer.statusCode() == 201)
                    .toList();
            assertThat(made.stream().map(Response::asString).distinct()).hasSize(1);
            assertThat(claimsLike(made.get(0))).isEqualTo(1);
        }
    }

    @Test
    void of_copies_of_a_claim_sent_at_once_under_different_keys_at_most_one_is_approved() throws SQLException {
        for (int round = 0; round < 5; round++) {
            String claim = SampleClaims.approvable();

            List<Response> answers = atOnce(6, () -> Api.handIn(TestCaller.FORM, claim));

            assertThat(answers).extracting(Response::statusCode).containsOnly(201);
            assertThat(answers.stream().filter(answer -> "AUTO_APPROVED".equals(answer.path("outcome"))))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(claimsLike(answers.get(0))).isEqualTo(6);
        }
    }

    @Test
    void keys_past_their_time_are_forgotten_and_their_claims_kept() throws SQLException {
        Response created = Api.handIn(TestCaller.FORM, "old-" + UUID.randomUUID(), SampleClaims.approvable());
        try (Connection owner = TestDatabase.asOwner();
                PreparedStatement age = owner.prepareStatement(
                        "update idempotency set created_at = created_at - interval '8 days' where decision_id = ?")) {
            age.setObject(1, UUID.fromString(created.path("decisionId")));
            assertThat(age.executeUpdate()).isEqualTo(1);
        }

        expiry.forget();

        assertThat(Rows.number(
                        "select count(*) from idempotency where decision_id = ?",
                        UUID.fromString(created.path("decisionId"))))
                .isZero();
        assertThat(claimsLike(created)).isEqualTo(1);
    }

    private static List<Response> atOnce(int times, Supplier<Response> request) {
        List<CompletableFuture<Response>> running = IntStream.range(0, times)
                .mapToObj(i -> CompletableFuture.supplyAsync(request))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static long claimsLike(Response answer) throws SQLException {
        return Rows.number("select count(*) from claim where reference = ?", answer.<String>path("reference"));
    }
}
