package org.benefitstriage.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page of another site acts through somebody's browser; systems that are no browsers are not asked for a form token. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ForeignRequestsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String FORM = "application/x-www-form-urlencoded";

    private String decision;
    private String referral;

    @BeforeEach
    void a_referral() {
        var created = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer());
        decision = created.path("decisionId");
        referral = Api.referralOf(TestCaller.OFFICER, created.path("claimId"));
    }

    @Test
    void an_api_post_needs_neither_body_nor_media_type() {
        assertThat(send(replay()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, "multipart/form-data; boundary=x", "application/json"})
    void nor_does_a_media_type_without_a_body_matter(String type) {
        assertThat(send(replay().header("Content-Type", type)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_sent_to_the_api_is_a_body_it_does_not_read() {
        HttpResponse<String> answer = send(api("/v1/claims", TestCaller.FORM)
                .header("Content-Type", FORM)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("reference=A")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("/problems/unsupported-media-type");
    }

    @Test
    void the_session_of_the_pages_does_not_count_for_the_api() {
        HttpResponse<String> answer = send(request("/v1/decisions/" + decision + "/replays")
                .header("Cookie", Sessions.cookie(TestCaller.AUDITOR))
                .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_browser_that_says_another_site_asks_is_refused_even_with_credentials(String site) throws SQLException {
        assertRefused(replay().header("Sec-Fetch-Site", site));
        assertRefused(take().header("Sec-Fetch-Site", site));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "null", "http://localhost.elsewhere.example", "::"})
    void so_is_an_older_one_that_names_another_origin(String origin) throws SQLException {
        assertRefused(replay().header("Origin", origin));
        assertRefused(take().header("Origin", origin));
    }

    @Test
    void what_a_browser_sends_from_our_own_pages_passes() {
        assertThat(send(replay().header("Sec-Fetch-Site", "same-origin").header("Origin", origin()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(replay().header("Origin", origin())).statusCode()).isEqualTo(200);
    }

    @Test
    void reading_is_not_changing() {
        HttpResponse<String> answer = send(api("/v1/decisions/" + decision, TestCaller.AUDITOR)
                .header("Sec-Fetch-Site", "cross-site")
                .GET());

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_takes_no_form_without_its_token_whatever_its_media_type() throws SQLException {
        String session = Sessions.cookie(TestCaller.OFFICER);
        for (String action : List.of("take", "release", "decision")) {
            String path = "/referrals/" + referral + "/" + action;
            for (String body : List.of("", "version=0&outcome=APPROVE&reason=Fine&label=NO_CHANGE")) {
                assertThat(send(page(path, session).POST(BodyPublishers.ofString(body)))
                                .statusCode())
                        .as("%s without a media type", action)
                        .isEqualTo(403);
                assertThat(send(page(path, session).header("Content-Type", FORM).POST(BodyPublishers.ofString(body)))
                                .statusCode())
                        .as("%s as a form", action)
                        .isEqualTo(403);
                assertThat(send(page(path, session)
                                        .header("Content-Type", "text/plain")
                                        .POST(BodyPublishers.ofString(body)))
                                .statusCode())
                        .as("%s as text", action)
                        .isEqualTo(415);
            }
        }
        assertThat(send(page("/referrals/next", session).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
        assertUnchanged();
    }

    private void assertRefused(HttpRequest.Builder request) throws SQLException {
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/problems/not-allowed");
        assertUnchanged();
    }

    private void assertUnchanged() throws SQLException {
        assertThat(Rows.number("select version from referral where id = ?", UUID.fromString(referral)))
                .isZero();
    }

    private HttpRequest.Builder replay() {
        return api("/v1/decisions/" + decision + "/replays", TestCaller.AUDITOR).POST(BodyPublishers.noBody());
    }

    private HttpRequest.Builder take() {
        return api("/v1/referrals/" + referral + "/assignee", TestCaller.OFFICER)
                .header("If-Match", "\"0\"")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"assignee\":\"" + TestCaller.OFFICER.id() + "\"}"));
    }

    private static HttpRequest.Builder page(String path, String session) {
        return request(path).header("Cookie", session);
    }

    private static HttpRequest.Builder api(String path, TestCaller caller) {
        String credentials = Base64.getEncoder()
                .encodeToString((caller.id() + ":" + caller.secret()).getBytes(StandardCharsets.UTF_8));
        return request(path).header("Authorization", "Basic " + credentials);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path));
    }

    private static String origin() {
        return "http://localhost:" + RestAssured.port;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
