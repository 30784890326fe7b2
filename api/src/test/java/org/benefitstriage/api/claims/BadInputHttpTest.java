package org.benefitstriage.api.claims;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, the answer says what was wrong; it is never 500, and nothing is approved or stored. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BadInputHttpTest {

    static Stream<String> notJson() {
        return Stream.of(
                "",
                " ",
                "{",
                "}",
                "{\"reference\":}",
                "{\"reference\":\"A\",}",
                "nonsense",
                "\u0000",
                "{\"a\":1}{\"b\":2}",
                "{\"a\":\"\u0001\"}",
                "{\"a\":01}",
                "{'a':1}",
                "[".repeat(5_000),
                "{\"a\":".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("notJson")
    void what_is_not_json_is_400(String body) throws SQLException {
        rejected(body).statusCode(400).body("type", equalTo("/problems/malformed-json"));
    }

    @Test
    void bytes_that_are_not_utf_8_are_400() throws SQLException {
        byte[] body = SampleClaims.approvable().replace("SEN", "S\u00c9N").getBytes(StandardCharsets.ISO_8859_1);
        byte[] broken = new byte[body.length + 1];
        System.arraycopy(body, 0, broken, 0, body.length);
        broken[body.length] = (byte) 0xff;
        TestCaller.FORM
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(broken)
                .post("/v1/claims")
                .then()
                .statusCode(400);
    }

    static Stream<String> notAClaim() {
        String claim = SampleClaims.approvable();
        return Stream.of(
                "null",
                "true",
                "7",
                "\"claim\"",
                "[]",
                "[{}]",
                "{}",
                claim.replaceFirst("\"reference\": \"[^\"]*\"", "\"reference\": null"),
                claim.replaceFirst("\"reference\": \"[^\"]*\"", "\"reference\": \"\""),
                claim.replaceFirst("\"reference\": \"[^\"]*\"", "\"reference\": \"a\\\\u0000b\""),
                claim.replaceFirst("\"reference\": \"[^\"]*\"", "\"reference\": \"\\\\ud800\""),
                claim.replaceFirst("\"firstNames\": \"[^\"]*\"", "\"firstNames\": \"a\\\\u0000b\""),
                claim.replaceFirst("\"dateOfBirth\": \"[^\"]*\"", "\"dateOfBirth\": \"1950-02-30\""),
                claim.replaceFirst("\"dateOfBirth\": \"[^\"]*\"", "\"dateOfBirth\": \"+999999999-12-31\""),
                claim.replaceFirst("\"amountPence\": [0-9]+", "\"amountPence\": 99999999999999999999"),
                claim.replaceFirst("\"amountPence\": [0-9]+", "\"amountPence\": 12.5"),
                claim.replaceFirst("\"amountPence\": [0-9]+", "\"amountPence\": -1"),
                claim.replaceFirst("\"amountPence\": [0-9]+", "\"amountPence\": \"104.50\""));
    }

    @ParameterizedTest
    @MethodSource("notAClaim")
    void json_that_is_not_a_claim_is_422_with_every_problem(String body) throws SQLException {
        Response answer = rejected(body).statusCode(422).extract().response();

        assertThat(answer.jsonPath().getList("violations")).isNotEmpty();
    }

    @Test
    void every_problem_is_named_with_its_pointer_not_the_first() throws SQLException {
        String claim = SampleClaims.approvable()
                .replaceFirst("\"dateOfBirth\": \"[^\"]*\"", "\"dateOfBirth\": \"soon\"")
                .replaceFirst("\"channel\": \"[^\"]*\"", "\"channel\": \"PIGEON\"")
                .replaceFirst("\"received\": \"[^\"]*\"", "\"received\": 7");

        rejected(claim)
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-facts"))
                .body("violations.pointer", hasItems("/claimant/dateOfBirth", "/channel", "/dates/received"));
    }

    @Test
    void an_unknown_field_is_422_with_the_nearest_known_name() throws SQLException {
        rejected(SampleClaims.replace(
                        SampleClaims.approvable(), "\"benefits\":", "\"benefitz\": \"BOTH\", \"benefits\":"))
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-field"))
                .body("violations[0].pointer", equalTo("/benefitz"))
                .body("violations[0].message", containsString("benefits"));
    }

    @Test
    void what_was_sent_is_never_repeated() throws SQLException {
        String claim = SampleClaims.approvable()
                .replaceFirst("\"nino\": \"[^\"]*\"", "\"nino\": \"SECRET-NINO\"")
                .replaceFirst("\"sex\"", "\"SECRET-FIELD-VALUE\"");
        String answer = rejected(claim.replaceFirst("\"channel\": \"[^\"]*\"", "\"channel\": \"SECRET-WORD\""))
                .statusCode(422)
                .extract()
                .asString();

        assertThat(answer).doesNotContain("SECRET-NINO", "SECRET-WORD", "java.", "Exception");
    }

    @Test
    void a_body_over_the_limit_is_413() throws SQLException {
        long before = claims();
        Response answer = Api.handIn(TestCaller.FORM, "{\"reference\":\"" + "x".repeat(300_000) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(claims()).isEqualTo(before);
    }

    @Test
    void another_media_type_is_415() throws SQLException {
        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
            TestCaller.FORM
                    .request()
                    .contentType(type)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(SampleClaims.approvable())
                    .post("/v1/claims")
                    .then()
                    .statusCode(415)
                    .body("type", equalTo("/problems/unsupported-media-type"));
        }
    }

    @Test
    void a_claim_for_another_council_is_403() throws SQLException {
        rejected(SampleClaims.approvable("ELSEWHERE")).statusCode(403);
    }

    @Test
    void a_wrong_role_is_403_and_nobody_is_401() {
        Api.handIn(TestCaller.OFFICER, SampleClaims.approvable())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-allowed"));
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "k")
                .body(SampleClaims.approvable())
                .post("/v1/claims")
                .then()
                .statusCode(401);
    }

    @Test
    void an_id_that_names_nothing_is_404() {
        for (String id : List.of("x", "1", "..%2f..", UUID.randomUUID().toString(), "%00", "' or 1=1 --")) {
            TestCaller.OFFICER.request().get("/v1/claims/{id}", id).then().statusCode(404);
            TestCaller.OFFICER.request().get("/v1/decisions/{id}", id).then().statusCode(404);
            TestCaller.OFFICER.request().get("/v1/referrals/{id}", id).then().statusCode(404);
            TestCaller.AUDITOR
                    .request()
                    .contentType("application/json")
                    .post("/v1/decisions/{id}/replays", id)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void query_parameters_that_make_no_sense_are_400() {
        for (String query : List.of(
                "limit=0",
                "limit=201",
                "limit=-1",
                "limit=ten",
                "limit=99999999999",
                "after=nonsense",
                "after=AAAA",
                "outcome=REFUSED",
                "band=low",
                "route=%00",
                "from=yesterday",
                "to=2026-13-01",
                "from=%2B999999999-01-01T00:00:00Z",
                "benefit=UC")) {
            TestCaller.OFFICER
                    .request()
                    .urlEncodingEnabled(false)
                    .get("/v1/decisions?" + query)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/bad-request"));
        }
    }

    private static ValidatableResponse rejected(String body) throws SQLException {
        long before = claims();
        Response answer = Api.handIn(TestCaller.FORM, body);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(claims()).isEqualTo(before);
        return answer.then();
    }

    private static long claims() throws SQLException {
        return Rows.number("select count(*) from claim");
    }
}
