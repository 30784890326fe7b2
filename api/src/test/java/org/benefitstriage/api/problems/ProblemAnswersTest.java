package org.benefitstriage.api.problems;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.UUID;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.api.staff.Account;
import org.benefitstriage.api.staff.Accounts;
import org.benefitstriage.api.staff.StoredSecret;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal is a problem that says what to do and repeats nothing that was sent. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProblemAnswersTest {

    @Inject
    Accounts accounts;

    private static final String TYPED = "QQ765432B-typed-by-somebody";

    @Test
    void malformed_json_is_400() {
        check(post("{\"reference\": \"" + TYPED), 400, "malformed-json");
    }

    @Test
    void an_empty_body_is_400() {
        check(post(""), 400, "malformed-json");
    }

    @Test
    void a_missing_idempotency_key_is_400() {
        check(
                TestCaller.FORM
                        .request()
                        .contentType("application/json")
                        .body("{}")
                        .post("/v1/claims"),
                400,
                "missing-idempotency-key");
    }

    @Test
    void a_query_parameter_of_the_wrong_form_is_400() {
        check(TestCaller.AUDITOR.request().get("/v1/decisions?limit=" + TYPED), 400, "bad-request");
        check(TestCaller.AUDITOR.request().get("/v1/decisions?band=" + TYPED), 400, "bad-request");
    }

    @Test
    void an_address_that_http_does_not_allow_is_400() throws Exception {
        var answer = RawRequest.send("GET /v1/%zz" + TYPED + " HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain(TYPED);
    }

    @Test
    void no_credentials_and_wrong_credentials_are_401_with_the_challenge() {
        Response anonymous = given().get("/v1/decisions");
        Response wrong = given().auth().preemptive().basic(TYPED, TYPED).get("/v1/decisions");
        Response garbage =
                given().header("Authorization", "Basic " + TYPED + "!").get("/v1/decisions");

        for (Response answer : new Response[] {anonymous, wrong, garbage}) {
            check(answer, 401, "sign-in-required");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Basic realm=\"Benefits Triage\"");
        }
    }

    @Test
    void the_wrong_role_is_403() {
        check(TestCaller.ADMIN.request().get("/v1/decisions"), 403, "not-allowed");
    }

    @Test
    void an_unknown_path_and_an_unknown_record_are_404() {
        check(given().get("/" + TYPED), 404, "not-found");
        check(TestCaller.AUDITOR.request().get("/v1/decisions/" + TYPED), 404, "not-found");
        check(TestCaller.AUDITOR.request().get("/v1/decisions/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void the_wrong_method_is_405() {
        check(TestCaller.FORM.request().patch("/v1/claims"), 405, "method-not-allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, /v1/claims, POST",
        "DELETE, /v1/decisions/0e1f1a1e-0000-4000-8000-000000000000, 'GET, HEAD'",
        "POST, /v1/referrals/0e1f1a1e-0000-4000-8000-000000000000/assignee, 'DELETE, PUT'",
        "PUT, /v1/policies, POST",
        "GET, /sign-out, POST",
    })
    void a_405_says_what_the_address_answers(String method, String path, String allowed) {
        Response answer =
                TestCaller.FORM.request().contentType("application/json").request(method, path);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.header("Allow").split(", *")).containsExactlyInAnyOrder(allowed.split(", *"));
    }

    @Test
    void an_unknown_format_is_406() {
        check(TestCaller.AUDITOR.request().accept("application/xml").get("/v1/decisions"), 406, "not-acceptable");
    }

    @Test
    void a_body_over_the_limit_is_413() {
        check(post("{\"reference\": \"" + TYPED.repeat(12_000) + "\"}"), 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/claims", "/v1/calculations"})
    void a_body_in_chunks_over_the_limit_is_413_with_the_same_words(String path) throws Exception {
        String answer = RawRequest.chunked(path, TestCaller.FORM, 300 * 1024);

        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"type\":\"/problems/too-large\"");
    }

    @Test
    void a_body_in_chunks_within_the_limit_is_read() throws Exception {
        assertThat(RawRequest.chunked("/v1/claims", TestCaller.FORM, 200 * 1024))
                .startsWith("HTTP/1.1 400")
                .contains("\"type\":\"/problems/malformed-json\"");
    }

    @Test
    void the_wrong_media_type_is_415() {
        Response answer = TestCaller.FORM
                .request()
                .contentType("text/plain")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(TYPED)
                .post("/v1/claims");

        check(answer, 415, "unsupported-media-type");
    }

    @Test
    void facts_that_fail_are_422_with_every_place() {
        Response answer = post("{\"reference\": 7, \"authority\": \"" + TYPED + "\"}");

        check(answer, 422, "invalid-facts");
        assertThat(answer.<java.util.List<String>>path("violations.pointer"))
                .contains("/reference", "/authority", "/claimant");
    }

    @Test
    void too_many_failures_are_429_whether_the_account_exists_or_not() {
        accounts.save(new Account(
                "needwood-guessed",
                "Uma Guest",
                CallerKind.PERSON,
                Roles.OFFICER,
                new AuthorityCode("NEEDWOOD"),
                StoredSecret.Password.of("hard to guess", 1000, new SecureRandom()),
                true));
        for (String id : new String[] {"nobody-" + UUID.randomUUID(), "needwood-guessed"}) {
            for (int i = 0; i < 5; i++) {
                check(given().auth().preemptive().basic(id, TYPED).get("/v1/decisions"), 401, "sign-in-required");
            }
            Response sixth = given().auth().preemptive().basic(id, TYPED).get("/v1/decisions");

            check(sixth, 429, "too-many-attempts");
            assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(1, 15);
        }
    }

    @Test
    void a_systems_right_key_passes_while_somebody_fails_with_its_id() {
        for (int i = 0; i < 8; i++) {
            given().auth().preemptive().basic(TestCaller.OTHER_FORM.id(), TYPED).get("/v1/decisions");
        }

        check(TestCaller.OTHER_FORM.request().get("/v1/claims/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void a_fault_of_ours_is_500_with_a_reference_and_none_of_its_words() {
        Response answer = given().get("/test-only/fault");

        check(answer, 500, "unexpected");
        assertThat(answer.asString()).doesNotContain(FaultyResource.SECRET);
        assertThat(answer.<String>path("instance")).matches("urn:uuid:[0-9a-f-]{36}");
    }

    @Test
    void a_database_that_is_away_is_503_with_retry_after() {
        Response answer = given().get("/test-only/outage");

        check(answer, 503, "unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.asString()).doesNotContain(FaultyResource.SECRET);
    }

    @Test
    void work_that_the_time_limit_ended_is_503_with_retry_after() {
        Response answer = given().get("/test-only/too-long");

        check(answer, 503, "unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.asString()).doesNotContain(FaultyResource.SECRET);
    }

    @Test
    void a_caller_who_hangs_up_in_the_middle_of_the_body_is_no_fault_of_ours() {
        check(given().get("/test-only/hung-up"), 400, "malformed-json");
    }

    @Test
    void a_person_gets_a_page_instead() {
        Response answer =
                given().accept("text/html,application/xhtml+xml,*/*;q=0.8").get("/" + TYPED);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.header("Vary")).contains("Accept");
        assertThat(answer.asString()).contains("<h1", "Not found").doesNotContain(TYPED);
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void the_address_of_every_type_leads_to_a_page_about_it(ProblemKind kind) {
        Response page = given().accept("text/html").get(kind.type());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains(kind.title());
    }

    private static Response post(String body) {
        return TestCaller.FORM
                .request()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/claims");
    }

    private static void check(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("/problems/" + slug);
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        assertThat(answer.<String>path("title")).isNotBlank();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.asString())
                .doesNotContain(TYPED)
                .doesNotContain("java.", "jakarta.", "jackson", "Exception", "\tat ", "org.benefitstriage");
    }
}
