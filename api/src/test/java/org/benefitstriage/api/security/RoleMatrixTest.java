package org.benefitstriage.api.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Who may call what: one table, compared with the code and walked over HTTP with an account of each role. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RoleMatrixTest {

    /** The matrix. An endpoint that is not in it fails the test, and so does one that is gone. */
    private static final String MATRIX = """
            POST   /v1/claims                              form-client
            GET    /v1/claims/{claimId}                    form-client officer senior-officer auditor
            GET    /v1/claims/{claimId}/retention          officer senior-officer auditor owner
            POST   /v1/claims/{claimId}/holds              senior-officer owner
            POST   /v1/claims/{claimId}/holds/{holdId}/release  senior-officer owner
            POST   /v1/claims/{claimId}/erasure            owner
            POST   /v1/calculations                        form-client officer senior-officer
            GET    /v1/decisions                           officer senior-officer auditor owner
            GET    /v1/decisions/{decisionId}              officer senior-officer auditor owner
            GET    /v1/decisions/{decisionId}/explanation  officer senior-officer auditor owner
            POST   /v1/decisions/{decisionId}/replays      auditor owner
            GET    /v1/decisions/{decisionId}/notice       officer senior-officer auditor owner
            GET    /v1/decisions/{decisionId}/receipt      form-client officer senior-officer auditor owner
            GET    /v1/decisions/{decisionId}/receipt/entry form-client officer senior-officer auditor owner
            POST   /v1/decisions/{decisionId}/review-requests form-client officer senior-officer
            GET    /v1/decisions/{decisionId}/review-requests form-client officer senior-officer auditor owner
            POST   /v1/decisions/{decisionId}/appeals      officer senior-officer
            GET    /v1/decisions/{decisionId}/appeals      officer senior-officer auditor owner
            POST   /v1/decisions/{decisionId}/appeals/{appealId}/steps officer senior-officer
            GET    /v1/audit/export                        auditor
            GET    /v1/audit/keys                          auditor admin
            POST   /v1/audit/keys/rewrapping               admin
            GET    /v1/audit/checkpoint                    officer senior-officer auditor owner admin
            GET    /v1/audit/key                           form-client officer senior-officer auditor owner admin
            GET    /v1/referrals                           officer senior-officer
            GET    /v1/referrals/{referralId}              officer senior-officer
            PUT    /v1/referrals/{referralId}/assignee     officer senior-officer
            DELETE /v1/referrals/{referralId}/assignee     officer senior-officer
            POST   /v1/referrals/{referralId}/decision     officer senior-officer
            GET    /v1/policies/current                    owner auditor admin senior-officer
            POST   /v1/policies                            owner
            GET    /v1/parameters                          officer senior-officer auditor owner admin
            POST   /v1/parameters/{figureId}/signatures    senior-officer owner
            GET    /v1/halts                               senior-officer auditor owner admin
            POST   /v1/halts                               senior-officer owner
            POST   /v1/halts/{haltId}/clearance            owner admin
            GET    /v1/rules                               senior-officer auditor owner admin
            POST   /v1/rules/comparisons                   auditor owner
            GET    /v1/rules/comparisons/{sha256}          senior-officer auditor owner admin
            POST   /v1/rules/approvals                     owner
            GET    /v1/models                              senior-officer auditor owner admin
            GET    /v1/models/comparison                   auditor owner
            POST   /v1/models/activations                  owner
            GET    /v1/releases                            senior-officer auditor owner admin
            POST   /v1/releases/approvals                  owner
            GET    /v1/measurements                        auditor owner

            GET    /                                       public
            GET    /sign-in                                public
            GET    /sign-in/failed                         public
            POST   /sign-out                               public
            GET    /signed-out                             public
            GET    /problems                               public
            GET    /problems/{slug}                        public
            GET    /rule-book                              public
            GET    /accessibility                          public
            GET    /referrals                              officer senior-officer
            POST   /referrals/next                         officer senior-officer
            GET    /referrals/{id}                         officer senior-officer
            POST   /referrals/{id}/decision                officer senior-officer
            POST   /referrals/{id}/take                    officer senior-officer
            POST   /referrals/{id}/release                 officer senior-officer
            POST   /referrals/{id}/assignee                senior-officer
            GET    /decisions                              officer senior-officer auditor owner
            GET    /decisions/{id}                         officer senior-officer auditor owner
            GET    /decisions/{id}/reviews/new             officer senior-officer
            POST   /decisions/{id}/reviews                 officer senior-officer
            GET    /decisions/{id}/appeals/new             officer senior-officer
            POST   /decisions/{id}/appeals                 officer senior-officer
            GET    /decisions/{id}/appeals/{appealId}/steps/new officer senior-officer
            POST   /decisions/{id}/appeals/{appealId}/steps officer senior-officer
            GET    /decisions/{id}/notice                  officer senior-officer auditor owner
            GET    /decisions/{id}/notice.pdf              officer senior-officer auditor owner
            GET    /decisions/{id}/receipt                 officer senior-officer auditor owner
            GET    /decisions/{id}/receipt/entry           officer senior-officer auditor owner
            GET    /figures                                officer senior-officer auditor owner
            GET    /figures/{id}                           officer senior-officer auditor owner
            POST   /figures/{id}/signature                 senior-officer owner
            GET    /halts                                  senior-officer auditor owner admin
            POST   /halts                                  senior-officer owner
            POST   /halts/{id}/clearance                   owner admin
            GET    /rules                                  senior-officer auditor owner admin
            POST   /rules/comparisons                      auditor owner
            POST   /rules/approvals                        owner
            GET    /models                                 senior-officer auditor owner admin
            POST   /models/activations                     owner
            GET    /measurements                           auditor owner
            """;

    private static final List<TestCaller> ONE_OF_EACH = List.of(
            TestCaller.FORM,
            TestCaller.OFFICER,
            TestCaller.SENIOR,
            TestCaller.AUDITOR,
            TestCaller.OWNER,
            TestCaller.ADMIN);

    private static final List<TestCaller> ELSEWHERE = List.of(
            TestCaller.ELSEWHERE_FORM,
            TestCaller.ELSEWHERE_OFFICER,
            TestCaller.ELSEWHERE_SENIOR,
            TestCaller.ELSEWHERE_AUDITOR);

    @Test
    void the_code_declares_exactly_the_matrix() {
        Map<String, Set<String>> declared = new TreeMap<>();
        Endpoint.all().forEach(endpoint -> declared.put(endpoint.name(), endpoint.roles()));

        assertThat(declared).isEqualTo(matrix());
    }

    @Test
    void a_caller_gets_past_the_door_exactly_where_the_matrix_lets_the_role_in() {
        SoftAssertions softly = new SoftAssertions();
        for (TestCaller caller : ONE_OF_EACH) {
            String session = caller.kind() == CallerKind.PERSON ? Sessions.cookie(caller) : "";
            for (Endpoint endpoint : restricted()) {
                if (!endpoint.isApi() && session.isEmpty()) {
                    continue;
                }
                Response answer = call(
                        as(caller, session, endpoint),
                        endpoint,
                        UUID.randomUUID().toString());
                boolean allowed = endpoint.roles().contains(caller.role());
                softly.assertThat(refusedForRole(answer))
                        .as("%s refuses %s (answer %d)", endpoint.name(), caller.role(), answer.statusCode())
                        .isEqualTo(!allowed);
                softly.assertThat(answer.statusCode())
                        .as("%s for %s", endpoint.name(), caller.role())
                        .isNotIn(401, 303, 500);
            }
        }
        softly.assertAll();
    }

    @Test
    void nobody_in_particular_is_sent_away_from_everything_that_is_not_public() {
        SoftAssertions softly = new SoftAssertions();
        for (Endpoint endpoint : restricted()) {
            Response answer = call(given(), endpoint, UUID.randomUUID().toString());
            softly.assertThat(answer.statusCode())
                    .as("%s anonymously", endpoint.name())
                    .isEqualTo(endpoint.isApi() ? 401 : 303);
            if (!endpoint.isApi()) {
                softly.assertThat(answer.header("Location")).endsWith("/sign-in");
            }
        }
        softly.assertAll();
    }

    @Test
    void a_client_cannot_use_the_pages() {
        String session = Sessions.cookie(TestCaller.FORM);

        Response answer =
                given().redirects().follow(false).header("Cookie", session).get("/rule-book");
        Response queue =
                given().redirects().follow(false).header("Cookie", session).get("/referrals");

        assertThat(queue.statusCode()).isEqualTo(303);
        assertThat(queue.header("Location")).endsWith("/sign-in");
        assertThat(answer.asString()).doesNotContain("Sign out");
    }

    @Test
    void another_authoritys_record_does_not_exist() {
        Response claim = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer());
        String claimId = claim.path("claimId");
        String referralId = Api.referralOf(TestCaller.OFFICER, claimId);
        Map<String, String> ids = Map.of(
                "{claimId}", claimId,
                "{decisionId}", claim.path("decisionId"),
                "{referralId}", referralId);
        SoftAssertions softly = new SoftAssertions();
        for (TestCaller caller : ELSEWHERE) {
            String session = caller.kind() == CallerKind.PERSON ? Sessions.cookie(caller) : "";
            for (Endpoint endpoint : restricted()) {
                boolean usesSession = !endpoint.isApi();
                if (!endpoint.path().contains("{")
                        || !endpoint.roles().contains(caller.role())
                        || usesSession
                                && (session.isEmpty() || endpoint.method().equals("POST"))) {
                    continue; // forms need a token of their page, which a stranger does not get: ReferralPagesTest
                }
                String id = endpoint.path().startsWith("/decisions") ? claim.path("decisionId") : referralId;
                Response answer = call(as(caller, session, endpoint), fill(endpoint, ids), id);
                softly.assertThat(answer.statusCode())
                        .as("%s for %s", endpoint.name(), caller.id())
                        .isEqualTo(404);
            }
        }
        softly.assertAll();
    }

    private static Endpoint fill(Endpoint endpoint, Map<String, String> ids) {
        String path = endpoint.path();
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replace(id.getKey(), id.getValue());
        }
        return new Endpoint(endpoint.method(), path, endpoint.roles());
    }

    private static boolean refusedForRole(Response answer) {
        return answer.statusCode() == 403 && "/problems/not-allowed".equals(answer.path("type"));
    }

    private static RequestSpecification as(TestCaller caller, String session, Endpoint endpoint) {
        return endpoint.isApi() ? caller.request() : given().header("Cookie", session);
    }

    /** Sends a sound request as far as the door can tell; what comes after the door may find fault with it. */
    private static Response call(RequestSpecification request, Endpoint endpoint, String id) {
        request.redirects().follow(false).header("Accept", "application/json, text/html;q=0.5");
        if (!endpoint.method().equals("GET") && endpoint.isApi()) {
            request.contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", UUID.randomUUID().toString());
            if (!endpoint.method().equals("DELETE")) {
                request.body(body(endpoint));
            }
        } else if (!endpoint.method().equals("GET")) {
            request.contentType("application/x-www-form-urlencoded").body("version=0");
        }
        return request.request(endpoint.method(), endpoint.path().replaceAll("\\{[^}]+}", id));
    }

    /** A sound body by the last part of the address; where none is needed, an empty one. */
    private static String body(Endpoint endpoint) {
        return switch (endpoint.path().substring(endpoint.path().lastIndexOf('/') + 1)) {
            case "assignee" -> "{\"assignee\": \"needwood-officer\"}";
            case "decision" -> "{\"outcome\": \"ASK_FOR_INFORMATION\", \"reason\": \"The rent is not shown.\"}";
            case "holds", "release", "erasure" -> "{\"because\": \"For the tests.\"}";
            case "review-requests" -> "{\"askedBy\": \"CLAIMANT\", \"receivedOn\": \"2026-11-23\"}";
            case "appeals" -> "{\"tribunal\": \"FIRST_TIER\", \"receivedOn\": \"2026-11-23\"}";
            case "steps" -> "{\"step\": \"SENT\", \"on\": \"2026-11-23\", \"note\": \"By post.\"}";
            case "signatures" ->
                "{\"date\": \"2026-11-23\", \"basis\": \"Read it.\", \"valueDigest\": \"" + "0".repeat(64) + "\"}";
            default -> "{}";
        };
    }

    private static List<Endpoint> restricted() {
        return Endpoint.all().stream().filter(endpoint -> !endpoint.isPublic()).toList();
    }

    private static Map<String, Set<String>> matrix() {
        return MATRIX.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().split("\\s+"))
                .collect(Collectors.toMap(
                        words -> words[0] + " " + words[1],
                        words -> new TreeSet<>(Arrays.asList(words).subList(2, words.length)),
                        (one, other) -> {
                            throw new AssertionError("an endpoint is in the matrix twice");
                        },
                        TreeMap::new));
    }
}
