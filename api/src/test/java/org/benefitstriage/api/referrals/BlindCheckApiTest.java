package org.benefitstriage.api.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.api.testing.TestSampling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quality check is blind over the API too: nobody who may decide it reads its risk anywhere before it is decided. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BlindCheckApiTest {

    /** Members that tell the risk, wherever they stand. */
    private static final Set<String> TELLING = Set.of(
            "band",
            "score",
            "ruleBand",
            "modelBand",
            "route",
            "routeRow",
            "topReason",
            "reasons",
            "referralReasons",
            "indicators",
            "notFired",
            "claimantText",
            "record",
            "faults",
            "queue");

    @Inject
    TestSampling sampling;

    private String claim;
    private String decision;
    private String referral;

    @BeforeEach
    void a_claim_drawn_for_a_check() {
        sampling.set(0);
        Response created = Api.handIn(TestCaller.FORM, SampleClaims.forSenior());
        claim = created.path("claimId");
        decision = created.path("decisionId");
        referral = Api.referralOf(TestCaller.OFFICER, claim);
    }

    @AfterEach
    void draw_none() {
        sampling.reset();
    }

    @Test
    void the_referral_shows_no_risk_until_it_is_decided() {
        for (TestCaller officer : List.of(TestCaller.OFFICER, TestCaller.SENIOR)) {
            assertBlind(get(officer, "/v1/referrals/" + referral).getMap("$"));
        }

        decide();

        assertThat(get(TestCaller.OFFICER, "/v1/referrals/" + referral).getMap("$"))
                .containsEntry("band", "HIGH")
                .containsEntry("queue", "SENIOR")
                .containsEntry("riskWithheld", false)
                .containsKey("topReason");
    }

    @Test
    void the_answers_to_assigning_releasing_and_asking_show_no_risk_either() {
        Map<String, Object> assigned = TestCaller.SENIOR
                .request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"assignee\":\"" + TestCaller.SENIOR.id() + "\"}")
                .put("/v1/referrals/" + referral + "/assignee")
                .jsonPath()
                .getMap("$");
        Map<String, Object> released = TestCaller.SENIOR
                .request()
                .header("If-Match", "\"1\"")
                .delete("/v1/referrals/" + referral + "/assignee")
                .jsonPath()
                .getMap("$");
        Map<String, Object> asked = answer("{\"outcome\":\"ASK_FOR_INFORMATION\",\"reason\":\"Payslips.\"}", "\"2\"");

        for (Map<String, Object> shown : List.of(assigned, released, asked)) {
            assertBlind(shown);
        }
        assertThat(decide("\"3\"")).containsEntry("band", "HIGH").containsEntry("riskWithheld", false);
    }

    @Test
    void the_list_of_referrals_shows_no_risk_and_is_not_found_by_it() {
        assertBlind(inList(TestCaller.OFFICER, "/v1/referrals?", "referralId", referral));
        for (String told : List.of("band=HIGH", "queue=SENIOR", "band=LOW", "band=MEDIUM", "queue=OFFICER")) {
            TestCaller.SENIOR
                    .request()
                    .get("/v1/referrals?limit=200&" + told)
                    .then()
                    .statusCode(200)
                    .body("items.referralId", not(hasItem(referral)));
        }

        decide();

        assertThat(inList(TestCaller.OFFICER, "/v1/referrals?band=HIGH&queue=SENIOR&", "referralId", referral))
                .containsEntry("band", "HIGH");
    }

    @Test
    void the_list_of_decisions_shows_no_risk_and_is_not_found_by_it() {
        assertBlind(inList(TestCaller.OFFICER, "/v1/decisions?", "decisionId", decision));
        for (String told : List.of("band=HIGH", "route=SENIOR_QUEUE", "band=LOW", "route=OFFICER_QUEUE")) {
            TestCaller.OFFICER
                    .request()
                    .get("/v1/decisions?limit=200&" + told)
                    .then()
                    .statusCode(200)
                    .body("items.decisionId", not(hasItem(decision)));
        }
        assertThat(inList(TestCaller.AUDITOR, "/v1/decisions?band=HIGH&", "decisionId", decision))
                .containsEntry("band", "HIGH")
                .containsEntry("routeRow", "RTE-05");

        decide();

        assertThat(inList(TestCaller.OFFICER, "/v1/decisions?band=HIGH&", "decisionId", decision))
                .containsEntry("band", "HIGH");
    }

    @Test
    void the_decision_shows_no_risk_until_it_is_decided() {
        Map<String, Object> shown =
                get(TestCaller.OFFICER, "/v1/decisions/" + decision).getMap("$");
        assertThat(shown).containsOnlyKeys("summary", "recordSha256");
        assertBlind(get(TestCaller.OFFICER, "/v1/decisions/" + decision).getMap("summary"));
        assertThat(get(TestCaller.AUDITOR, "/v1/decisions/" + decision).getMap("$"))
                .containsKeys("summary", "reasons", "record");

        decide();

        assertThat(get(TestCaller.OFFICER, "/v1/decisions/" + decision).getMap("$"))
                .containsKeys("summary", "reasons", "record");
        assertThat(get(TestCaller.OFFICER, "/v1/decisions/" + decision).getMap("summary"))
                .containsEntry("band", "HIGH");
    }

    @Test
    void the_explanation_shows_no_risk_until_it_is_decided() {
        String path = "/v1/decisions/" + decision + "/explanation";
        for (String level : List.of("claimant", "officer")) {
            Map<String, Object> shown =
                    get(TestCaller.OFFICER, path + "?level=" + level).getMap("$");
            assertBlind(shown);
            assertThat(part(shown, "rationale"))
                    .containsOnlyKeys("summary", "conditions", "award", "plainWorking", "working");
            assertThat(part(shown, "safety")).doesNotContainKey("band");
            assertThat(part(shown, "impact")).doesNotContainKey("told");
        }
        assertToldEverything(get(TestCaller.AUDITOR, path).getMap("$"));

        decide();

        assertToldEverything(get(TestCaller.OFFICER, path).getMap("$"));
    }

    private static void assertToldEverything(Map<String, Object> explanation) {
        assertThat(part(explanation, "rationale"))
                .containsKeys("indicators", "notFired", "points", "model", "route", "referralReasons", "nearestChange");
        assertThat(part(explanation, "impact")).containsKey("told");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> explanation, String name) {
        return (Map<String, Object>) explanation.get(name);
    }

    @Test
    void the_claim_shows_no_risk_until_it_is_decided() {
        String path = "/v1/claims/" + claim;
        assertBlind(get(TestCaller.OFFICER, path).getMap("decisions[0]"));
        assertBlind(get(TestCaller.OFFICER, path).getMap("referrals[0]"));
        assertThat(get(TestCaller.AUDITOR, path).getMap("decisions[0]")).containsEntry("band", "HIGH");
        assertThat(get(TestCaller.AUDITOR, path).getMap("referrals[0]")).containsEntry("band", "HIGH");

        decide();

        assertThat(get(TestCaller.OFFICER, path).getMap("decisions[0]")).containsEntry("band", "HIGH");
        assertThat(get(TestCaller.OFFICER, path).getMap("referrals[0]")).containsEntry("band", "HIGH");
    }

    @Test
    void running_it_again_is_for_those_who_do_not_decide() {
        String path = "/v1/decisions/" + decision + "/replays";
        for (TestCaller officer : List.of(TestCaller.OFFICER, TestCaller.SENIOR)) {
            officer.request().contentType("application/json").post(path).then().statusCode(403);
        }
        TestCaller.AUDITOR
                .request()
                .contentType("application/json")
                .post(path)
                .then()
                .statusCode(200)
                .body("result", equalTo("MATCHES"));
    }

    private static io.restassured.path.json.JsonPath get(TestCaller caller, String path) {
        Response answer = caller.request().get(path);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static Map<String, Object> inList(TestCaller caller, String list, String key, String id) {
        return get(caller, list + "limit=200").getMap("items.find { it." + key + " == '" + id + "' }");
    }

    private void decide() {
        decide("\"0\"");
    }

    private Map<String, Object> decide(String version) {
        return answer("{\"outcome\":\"APPROVE\",\"reason\":\"The papers agree.\",\"label\":\"NO_CHANGE\"}", version);
    }

    private Map<String, Object> answer(String choice, String version) {
        Response answer = TestCaller.SENIOR
                .request()
                .header("If-Match", version)
                .contentType("application/json")
                .body(choice)
                .post("/v1/referrals/" + referral + "/decision");
        answer.then().statusCode(200);
        return answer.jsonPath().getMap("$");
    }

    private static void assertBlind(Map<String, Object> shown) {
        assertThat(shown).containsEntry("riskWithheld", true).doesNotContainKeys(TELLING.toArray(String[]::new));
        assertThat(shown.toString()).doesNotContain("RSK-", "RTE-", "MRV-");
    }
}
