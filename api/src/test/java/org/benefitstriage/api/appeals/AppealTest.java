package org.benefitstriage.api.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.api.testing.AppealCalls.GROUNDS;
import static org.benefitstriage.api.testing.AppealCalls.list;
import static org.benefitstriage.api.testing.AppealCalls.receive;
import static org.benefitstriage.api.testing.AppealCalls.received;
import static org.benefitstriage.api.testing.AppealCalls.step;
import static org.benefitstriage.api.testing.AppealCalls.take;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Reviews;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AppealTest {

    @Test
    void an_appeal_is_received_goes_to_the_tribunal_and_ends_and_each_is_an_entry() throws SQLException {
        String decision = Reviews.approved();
        String appeal = received(TestCaller.OFFICER, decision);
        list(TestCaller.AUDITOR, decision)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("RECEIVED"))
                .body("items[0].grounds", equalTo(GROUNDS))
                .body("items[0].steps", empty());

        take(TestCaller.OFFICER, decision, appeal, step("SENT"))
                .then()
                .statusCode(201)
                .body("state", equalTo("WITH_TRIBUNAL"));
        take(TestCaller.SENIOR, decision, appeal, step("ALLOWED_IN_PART"))
                .then()
                .statusCode(201)
                .body("state", equalTo("ENDED"))
                .body("steps.step", equalTo(List.of("SENT", "ALLOWED_IN_PART")))
                .body("steps.recordedBy", equalTo(List.of(TestCaller.OFFICER.id(), TestCaller.SENIOR.id())));

        assertThat(Reviews.types(decision)).contains("appeal.received", "appeal.sent", "appeal.decided");
        for (String type : List.of("appeal.received", "appeal.sent", "appeal.decided")) {
            assertThat(Reviews.entry(type, decision))
                    .contains("\"appealId\":\"" + appeal + "\"", "\"tribunal\":\"FIRST_TIER\"", "\"note\":")
                    .contains("\"decisionId\":\"" + decision + "\"", "\"claimRef\":", "\"kind\":\"officer\"")
                    .doesNotContain("Philomena", TestCaller.OFFICER.id(), TestCaller.SENIOR.id());
        }
        assertThat(Reviews.entry("appeal.decided", decision)).contains("\"outcome\":\"ALLOWED_IN_PART\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALLOWED", "ALLOWED_IN_PART", "DISMISSED"})
    void a_tribunal_decides_only_what_it_has(String outcome) {
        String decision = Reviews.approved();
        take(TestCaller.OFFICER, decision, received(TestCaller.OFFICER, decision), step(outcome))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("detail", containsString("has not gone to the tribunal"));
        assertThat(Reviews.types(decision)).doesNotContain("appeal.decided");
    }

    @ParameterizedTest
    @CsvSource({"WITHDRAWN, ''", "REVISED_BY_COUNCIL, ''", "WITHDRAWN, SENT", "DISMISSED, SENT"})
    void nothing_follows_its_end_but_another_appeal(String end, String before) {
        String decision = Reviews.approved();
        String appeal = received(TestCaller.OFFICER, decision);
        if (!before.isEmpty()) {
            take(TestCaller.OFFICER, decision, appeal, step(before)).then().statusCode(201);
            take(TestCaller.OFFICER, decision, appeal, step(before))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("recorded already"));
        }
        take(TestCaller.OFFICER, decision, appeal, step(end)).then().statusCode(201);
        for (String more : List.of("SENT", "ALLOWED", "WITHDRAWN")) {
            take(TestCaller.OFFICER, decision, appeal, step(more))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("has ended"));
        }
        received(TestCaller.OFFICER, decision);
        list(TestCaller.OFFICER, decision).then().body("items.state", equalTo(List.of("RECEIVED", "ENDED")));
    }

    @Test
    void each_tribunal_has_an_appeal_of_its_own_and_one_at_a_time() {
        String decision = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        received(TestCaller.OFFICER, decision);
        receive(TestCaller.OFFICER, decision, received("FIRST_TIER"))
                .then()
                .statusCode(409)
                .body("detail", containsString("has not ended yet"));
        receive(TestCaller.OFFICER, decision, received("VALUATION")).then().statusCode(201);
        list(TestCaller.OFFICER, decision).then().body("items.tribunal", equalTo(List.of("VALUATION", "FIRST_TIER")));
    }

    @Test
    void sent_again_under_its_key_it_is_recorded_once() throws Exception {
        String decision = Reviews.approved();
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Response>> both = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(
                        () -> receive(TestCaller.OFFICER, decision, key, received("FIRST_TIER"))))
                .toList();
        String appeal = both.get(0).get().path("appealId");
        assertThat((String) both.get(1).get().path("appealId"))
                .isEqualTo(appeal)
                .isNotBlank();
        receive(TestCaller.OFFICER, decision, key, received("VALUATION"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/key-reused"));

        String sent = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            take(TestCaller.OFFICER, decision, appeal, sent, step("SENT"))
                    .then()
                    .statusCode(201)
                    .body("steps", hasSize(1));
        }
        take(TestCaller.OFFICER, decision, appeal, sent, step("WITHDRAWN"))
                .then()
                .statusCode(422);
        take(TestCaller.OFFICER, decision, appeal, key, step("WITHDRAWN"))
                .then()
                .statusCode(422);
        assertThat(Reviews.types(decision))
                .filteredOn(type -> type.startsWith("appeal."))
                .containsExactlyInAnyOrder("appeal.received", "appeal.sent");
    }

    @Test
    void nobody_appeals_against_what_is_not_theirs_or_not_decided() {
        String decision = Reviews.approved();
        String appeal = received(TestCaller.OFFICER, decision);
        receive(TestCaller.ELSEWHERE_OFFICER, decision, received("FIRST_TIER"))
                .then()
                .statusCode(404);
        take(TestCaller.ELSEWHERE_OFFICER, decision, appeal, step("SENT"))
                .then()
                .statusCode(404);
        take(TestCaller.OFFICER, Reviews.approved(), appeal, step("SENT"))
                .then()
                .statusCode(404);
        list(TestCaller.ELSEWHERE_AUDITOR, decision).then().statusCode(404);
        for (TestCaller reader :
                new TestCaller[] {TestCaller.FORM, TestCaller.AUDITOR, TestCaller.OWNER, TestCaller.ADMIN}) {
            receive(reader, decision, received("FIRST_TIER")).then().statusCode(403);
        }
        receive(TestCaller.OFFICER, Api.decide(TestCaller.FORM, SampleClaims.forOfficer()), received("FIRST_TIER"))
                .then()
                .statusCode(409)
                .body("detail", containsString("still to decide"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"tribunal\":\"FIRST_TIER\",\"receivedOn\":\"2026-11-21\"}', /receivedOn",
        "'{\"tribunal\":\"FIRST_TIER\",\"receivedOn\":\"2026-11-24\"}', /receivedOn",
        "'{\"tribunal\":\"FIRST_TIER\"}', /receivedOn",
        "'{\"tribunal\":\"SUPREME_COURT\",\"receivedOn\":\"2026-11-23\"}', /tribunal",
        "'{\"tribunal\":\"FIRST_TIER\",\"receivedOn\":\"2026-11-23\",\"grounds\":\" \"}', /grounds",
    })
    void what_cannot_be_received_is_told_by_place(String bad, String place) {
        receive(TestCaller.OFFICER, Reviews.approved(), bad)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem(place));
    }

    @Test
    void an_appeal_is_about_a_benefit_that_was_claimed() {
        String decision = Reviews.decidedBy(TestCaller.OFFICER, Reviews.choice("APPROVE", "NO_CHANGE", ""));
        receive(TestCaller.OFFICER, decision, received("VALUATION"))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/tribunal"));
        receive(TestCaller.OFFICER, decision, received("FIRST_TIER")).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"step\":\"SENT\",\"on\":\"2026-11-22\",\"note\":\"By post.\"}', /on",
        "'{\"step\":\"SENT\",\"on\":\"2026-11-24\",\"note\":\"By post.\"}', /on",
        "'{\"step\":\"SENT\",\"on\":\"2026-11-23\"}', /note",
        "'{\"step\":\"SENT\",\"on\":\"2026-11-23\",\"note\":\" \"}', /note",
        "'{\"step\":\"LOST\",\"on\":\"2026-11-23\",\"note\":\"By post.\"}', /step",
    })
    void what_cannot_have_happened_is_told_by_place(String bad, String place) {
        String decision = Reviews.approved();
        take(TestCaller.OFFICER, decision, received(TestCaller.OFFICER, decision), bad)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem(place));
    }

    @Test
    void every_level_of_the_explanation_says_how_far_it_has_got_without_the_words() {
        String decision = Reviews.approved();
        String appeal = received(TestCaller.OFFICER, decision);
        take(TestCaller.OFFICER, decision, appeal, step("SENT")).then().statusCode(201);
        for (String level : new String[] {"claimant", "officer", "auditor"}) {
            TestCaller.AUDITOR
                    .request()
                    .get("/v1/decisions/" + decision + "/explanation?level=" + level)
                    .then()
                    .statusCode(200)
                    .body("impact.appeals[0].tribunal", equalTo("FIRST_TIER"))
                    .body("impact.appeals[0].state", equalTo("WITH_TRIBUNAL"))
                    .body("impact.appeals[0]", not(hasKey("outcome")))
                    .body("impact.appeals[0].inWords", containsString("First-tier Tribunal (Housing Benefit)"))
                    .body("impact.appeals[0].inWords", containsString("It went to the tribunal (2026-11-23)."))
                    .body("impact.appeals[0].inWords", not(containsString("Philomena")));
        }
        take(TestCaller.OFFICER, decision, appeal, step("DISMISSED")).then().statusCode(201);
        TestCaller.AUDITOR
                .request()
                .get("/v1/decisions/" + decision + "/explanation?level=claimant")
                .then()
                .body("impact.appeals[0].outcome", equalTo("DISMISSED"));
    }

    @Test
    void that_somebody_read_an_appeal_is_logged() throws SQLException {
        String decision = Reviews.approved();
        received(TestCaller.OFFICER, decision);
        list(TestCaller.AUDITOR, decision).then().statusCode(200);
        assertThat(Rows.number(
                        "select count(*) from audit_event where type = 'data.viewed' and decision_id = ? and actor_id = ?"
                                + " and convert_from(payload, 'UTF8') like '%\"appeals\"%'",
                        UUID.fromString(decision), TestCaller.AUDITOR.id()))
                .isEqualTo(1);
    }
}
