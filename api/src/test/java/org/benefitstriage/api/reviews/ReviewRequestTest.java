package org.benefitstriage.api.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.api.testing.Reviews.approved;
import static org.benefitstriage.api.testing.Reviews.ask;
import static org.benefitstriage.api.testing.Reviews.body;
import static org.benefitstriage.api.testing.Reviews.choice;
import static org.benefitstriage.api.testing.Reviews.decide;
import static org.benefitstriage.api.testing.Reviews.decidedBy;
import static org.benefitstriage.api.testing.Reviews.entry;
import static org.benefitstriage.api.testing.Reviews.reviewOf;
import static org.benefitstriage.api.testing.Reviews.reviews;
import static org.benefitstriage.api.testing.Reviews.types;
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
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.benefitstriage.api.queue.NextReferral;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Reviews;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewRequestTest {

    @Inject
    NextReferral next;

    @Test
    void an_automatic_approval_is_reviewed_by_a_person_at_the_claimants_word() {
        String decision = approved();
        ask(TestCaller.FORM, decision, body())
                .then()
                .statusCode(201)
                .body("result", equalTo("WAITING"))
                .body("$", not(hasKey("reasons")))
                .body("$", not(hasKey("recordedBy")));

        Response waiting = reviews(TestCaller.OFFICER, decision);
        waiting.then().statusCode(200).body("items", hasSize(1)).body("items[0].reasons", equalTo(Reviews.WORDS));
        String referral = waiting.path("items[0].referralId");
        TestCaller.OFFICER
                .request()
                .get("/v1/referrals/" + referral)
                .then()
                .statusCode(200)
                .body("review", equalTo(true))
                .body("status", equalTo("OPEN"))
                .body("queue", equalTo("OFFICER"))
                .body("topReason", equalTo("A review of the decision was asked for."));

        decide(TestCaller.OFFICER, referral, choice("APPROVE", "NO_CHANGE", ""))
                .then()
                .statusCode(200);
        reviews(TestCaller.FORM, decision).then().body("items[0].result", equalTo("STANDS"));
        assertThat(types(decision))
                .contains("review.requested", "review.decided")
                .doesNotContain("officer.decided");
    }

    @Test
    void a_review_can_end_otherwise_and_the_log_says_how_it_departs_from_the_working() throws SQLException {
        String decision = approved();
        String referral = reviewOf(decision);
        decide(TestCaller.OFFICER, referral, choice("DO_NOT_PAY", "CLAIMANT_ERROR", ""))
                .then()
                .statusCode(200);

        reviews(TestCaller.FORM, decision).then().body("items[0].result", equalTo("CHANGED"));
        assertThat(entry("review.decided", decision))
                .contains("\"outcome\":\"DO_NOT_PAY\"")
                .contains("{\"code\":\"AWARD_NOT_PAID\",\"weight\":0}");
    }

    @Test
    void the_letter_says_what_the_review_decided() {
        String decision = approved();
        decide(TestCaller.OFFICER, reviewOf(decision), choice("DO_NOT_PAY", "CLAIMANT_ERROR", ""))
                .then()
                .statusCode(200);
        TestCaller.OFFICER
                .request()
                .accept("text/html")
                .get("/v1/decisions/" + decision + "/notice")
                .then()
                .statusCode(200)
                .body(containsString("Looked at everything."));
    }

    @Test
    void whoever_decided_the_claim_neither_takes_nor_is_given_nor_decides_the_review() {
        String decision = decidedBy(TestCaller.OFFICER, choice("DO_NOT_PAY", "CLAIMANT_ERROR", ""));
        String referral = reviewOf(decision);
        decide(TestCaller.OFFICER, referral, choice("APPROVE", "NO_CHANGE", ""))
                .then()
                .statusCode(409)
                .body("detail", containsString("another officer has to"));
        for (TestCaller giver : new TestCaller[] {TestCaller.OFFICER, TestCaller.SENIOR}) {
            giver.request()
                    .contentType("application/json")
                    .header("If-Match", "\"0\"")
                    .body("{\"assignee\":\"" + TestCaller.OFFICER.id() + "\"}")
                    .put("/v1/referrals/" + referral + "/assignee")
                    .then()
                    .statusCode(409);
        }

        decide(TestCaller.SECOND_OFFICER, referral, choice("APPROVE", "COUNCIL_ERROR", ""))
                .then()
                .statusCode(200);
        reviews(TestCaller.AUDITOR, decision).then().body("items[0].result", equalTo("CHANGED"));
        String again = reviewOf(decision);
        decide(TestCaller.SECOND_OFFICER, again, choice("APPROVE", "NO_CHANGE", ""))
                .then()
                .statusCode(409);
        decide(TestCaller.SENIOR, again, choice("APPROVE", "NO_CHANGE", ""))
                .then()
                .statusCode(200);
        reviews(TestCaller.AUDITOR, decision).then().body("items.result", equalTo(List.of("STANDS", "CHANGED")));
    }

    @Test
    void the_next_claim_is_never_a_review_of_what_the_officer_decided() {
        Response made = Api.handIn(TestCaller.ELSEWHERE_FORM, SampleClaims.forOfficer("ELSEWHERE"));
        String first = Api.referralOf(TestCaller.ELSEWHERE_OFFICER, made.path("claimId"));
        decide(TestCaller.ELSEWHERE_OFFICER, first, choice("DO_NOT_PAY", "CLAIMANT_ERROR", ""))
                .then()
                .statusCode(200);
        String review = ask(TestCaller.ELSEWHERE_FORM, made.path("decisionId"), body())
                .then()
                .statusCode(201)
                .extract()
                .response()
                .path("requestId");
        UUID waiting = UUID.fromString(TestCaller.ELSEWHERE_AUDITOR
                .request()
                .get("/v1/decisions/" + made.path("decisionId") + "/review-requests")
                .path("items.find { it.requestId == '" + review + "' }.referralId"));

        assertThat(everyNext(TestCaller.ELSEWHERE_OFFICER)).doesNotContain(waiting);
        assertThat(everyNext(TestCaller.ELSEWHERE_SENIOR)).contains(waiting);
    }

    /** Everything that is handed to an officer who asks until nothing is left. */
    private List<UUID> everyNext(TestCaller officer) {
        Caller caller = new Caller(
                officer.id(), officer.kind(), Set.of(officer.role()), new AuthorityCode(officer.authority()));
        List<UUID> taken = new ArrayList<>();
        for (Optional<UUID> each = next.take(caller); each.isPresent(); each = next.take(caller)) {
            taken.add(each.get());
        }
        return taken;
    }

    @Test
    void sent_again_under_its_key_it_is_one_request_and_another_waits_for_the_first() throws Exception {
        String decision = approved();
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Response>> both = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(() -> ask(TestCaller.FORM, decision, key, body())))
                .toList();
        String first = both.get(0).get().path("requestId");
        assertThat((String) both.get(1).get().path("requestId"))
                .isEqualTo(first)
                .isNotBlank();
        assertThat((String) ask(TestCaller.FORM, decision, key, body()).path("requestId"))
                .isEqualTo(first);

        ask(TestCaller.FORM, decision, key, body().replace("CLAIMANT", "REPRESENTATIVE"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/key-reused"));
        ask(TestCaller.FORM, approved(), key, body()).then().statusCode(422);
        ask(TestCaller.OFFICER, decision, body())
                .then()
                .statusCode(409)
                .body("detail", containsString("already waits"));
        assertThat(Rows.number("select count(*) from review_request where decision_id = ?", UUID.fromString(decision)))
                .isEqualTo(1);
        assertThat(types(decision)).filteredOn("review.requested"::equals).hasSize(1);
    }

    @Test
    void nobody_asks_about_what_is_not_theirs_or_not_decided() {
        String decision = approved();
        for (TestCaller stranger :
                new TestCaller[] {TestCaller.ELSEWHERE_FORM, TestCaller.ELSEWHERE_OFFICER, TestCaller.OTHER_FORM}) {
            ask(stranger, decision, body()).then().statusCode(404);
            reviews(stranger, decision).then().statusCode(404);
        }
        for (TestCaller reader : new TestCaller[] {TestCaller.AUDITOR, TestCaller.OWNER, TestCaller.ADMIN}) {
            ask(reader, decision, body()).then().statusCode(403);
        }
        ask(TestCaller.OFFICER, UUID.randomUUID().toString(), body()).then().statusCode(404);
        ask(TestCaller.OFFICER, Api.decide(TestCaller.FORM, SampleClaims.forOfficer()), body())
                .then()
                .statusCode(409)
                .body("detail", containsString("still to decide"));
        reviews(TestCaller.OFFICER, decision).then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"askedBy\":\"CLAIMANT\",\"receivedOn\":\"2026-11-21\"}', /receivedOn",
        "'{\"askedBy\":\"CLAIMANT\",\"receivedOn\":\"2026-11-24\"}', /receivedOn",
        "'{\"askedBy\":\"CLAIMANT\"}', /receivedOn",
        "'{\"askedBy\":\"NEIGHBOUR\",\"receivedOn\":\"2026-11-23\"}', /askedBy",
        "'{\"askedBy\":\"CLAIMANT\",\"receivedOn\":\"2026-11-23\",\"reasons\":\"\"}', /reasons",
        "'{\"askedBy\":\"CLAIMANT\",\"receivedOn\":\"2026-11-23\",\"reasons\":\"  \"}', /reasons",
    })
    void what_cannot_be_is_told_by_place(String bad, String place) {
        ask(TestCaller.OFFICER, approved(), bad)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-facts"))
                .body("violations.pointer", hasItem(place));
    }

    @Test
    void too_many_words_are_refused_and_none_are_enough() {
        String decision = approved();
        String tooLong = body().replace(Reviews.WORDS, "x".repeat(4001));
        ask(TestCaller.OFFICER, decision, tooLong)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/reasons"));
        ask(TestCaller.OFFICER, decision, "{\"askedBy\":\"REPRESENTATIVE\",\"receivedOn\":\"" + Reviews.TODAY + "\"}")
                .then()
                .statusCode(201)
                .body("$", not(hasKey("reasons")));
    }

    @Test
    void the_explanation_tells_claimant_and_auditor_how_to_ask_and_what_came_of_it() {
        String decision = approved();
        reviewOf(decision);
        for (String level : new String[] {"claimant", "auditor"}) {
            TestCaller.AUDITOR
                    .request()
                    .get("/v1/decisions/" + decision + "/explanation?level=" + level)
                    .then()
                    .statusCode(200)
                    .body("impact.howToAsk", containsString("looked at again by a person"))
                    .body("impact.reviews[0].result", equalTo("WAITING"))
                    .body("impact.reviews[0].inWords", not(containsString("Zebedee")));
        }
    }
}
