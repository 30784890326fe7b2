package org.benefitstriage.api.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.api.staff.Account;
import org.benefitstriage.api.staff.Accounts;
import org.benefitstriage.api.staff.StoredSecret;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReferralTest {

    private static final String APPROVE =
            "{\"outcome\":\"APPROVE\",\"reason\":\"The papers agree.\",\"label\":\"NO_CHANGE\",\"worthChecking\":\"NO\"}";

    @Inject
    Accounts accounts;

    private String referral;

    @BeforeEach
    void aReferral() {
        Response created = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer());
        referral = Api.referralOf(TestCaller.OFFICER, created.path("claimId"));
    }

    @Test
    void an_officer_takes_decides_and_closes() throws SQLException {
        assign(TestCaller.OFFICER, TestCaller.OFFICER, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("assignee", equalTo(TestCaller.OFFICER.id()));

        decide(TestCaller.OFFICER, APPROVE, "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("CLOSED"));

        assertThat(Rows.number(
                        "select count(*) from referral_decision where referral_id = ? and officer = ? and outcome = 'APPROVE'",
                        UUID.fromString(referral),
                        TestCaller.OFFICER.id()))
                .isEqualTo(1);
        assertThat(events()).containsExactlyInAnyOrder("referral.assigned", "officer.decided");
    }

    @Test
    void the_words_of_an_officer_never_reach_the_log() throws SQLException {
        decide(TestCaller.OFFICER, APPROVE, "\"0\"").statusCode(200);

        assertThat(Rows.text(
                        "select convert_from(payload, 'UTF8') from audit_event where type = 'officer.decided'"
                                + " and payload like ('%' || ? || '%')::bytea",
                        referral))
                .contains("\"outcome\":\"APPROVE\"")
                .doesNotContain("papers");
    }

    @Test
    void a_decided_referral_cannot_be_changed() {
        decide(TestCaller.OFFICER, APPROVE, "\"0\"").statusCode(200);

        decide(TestCaller.OFFICER, APPROVE, "\"1\"").statusCode(409).body("type", equalTo("/problems/already-decided"));
        assign(TestCaller.OFFICER, TestCaller.OFFICER, "\"1\"").statusCode(409);
        release(TestCaller.OFFICER, "\"1\"").statusCode(409);
    }

    @Test
    void asking_for_information_keeps_the_referral_open_to_a_later_decision() {
        decide(TestCaller.OFFICER, "{\"outcome\":\"ASK_FOR_INFORMATION\",\"reason\":\"Payslips missing.\"}", "\"0\"")
                .statusCode(200)
                .body("status", equalTo("WAITING_FOR_INFORMATION"));

        decide(TestCaller.OFFICER, APPROVE, "\"1\"").statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void a_change_without_a_version_is_428_and_with_an_old_one_412() {
        decide(TestCaller.OFFICER, APPROVE, "").statusCode(428).body("type", equalTo("/problems/version-required"));
        assign(TestCaller.OFFICER, TestCaller.OFFICER, "").statusCode(428);
        release(TestCaller.OFFICER, "").statusCode(428);

        assign(TestCaller.OFFICER, TestCaller.OFFICER, "\"0\"").statusCode(200);
        decide(TestCaller.OFFICER, APPROVE, "\"0\"").statusCode(412).body("type", equalTo("/problems/stale-version"));
        decide(TestCaller.OFFICER, APPROVE, "W/\"1\"").statusCode(412);
        decide(TestCaller.OFFICER, APPROVE, "*").statusCode(412);
        release(TestCaller.OFFICER, "\"0\"").statusCode(412);
    }

    @Test
    void of_two_officers_at_once_one_wins_and_the_other_is_told() throws SQLException {
        for (int round = 0; round < 5; round++) {
            aReferral();
            String same = referral;
            List<CompletableFuture<Integer>> both = Stream.of(TestCaller.OFFICER, TestCaller.SECOND_OFFICER)
                    .map(officer -> CompletableFuture.supplyAsync(() ->
                            decide(officer, same, APPROVE, "\"0\"").extract().statusCode()))
                    .toList();
            List<Integer> answers = both.stream().map(CompletableFuture::join).toList();

            assertThat(answers).containsOnlyOnce(200);
            assertThat(answers).isSubsetOf(200, 409, 412);
            assertThat(Rows.number(
                            "select count(*) from referral_decision where referral_id = ?", UUID.fromString(same)))
                    .isEqualTo(1);
        }
    }

    @Test
    void officers_take_and_release_their_own_work_only() {
        assign(TestCaller.OFFICER, TestCaller.SECOND_OFFICER, "\"0\"").statusCode(403);
        assign(TestCaller.SECOND_OFFICER, TestCaller.SECOND_OFFICER, "\"0\"").statusCode(200);
        assign(TestCaller.OFFICER, TestCaller.OFFICER, "\"1\"").statusCode(403);
        release(TestCaller.OFFICER, "\"1\"").statusCode(403);
        decide(TestCaller.OFFICER, APPROVE, "\"1\"").statusCode(409).body("type", equalTo("/problems/conflict"));
        release(TestCaller.SECOND_OFFICER, "\"1\"").statusCode(200).body("$", not(hasKey("assignee")));
    }

    @Test
    void a_senior_officer_hands_work_to_anybody_and_takes_it_back() {
        assign(TestCaller.SENIOR, TestCaller.SECOND_OFFICER, "\"0\"")
                .statusCode(200)
                .body("assignee", equalTo(TestCaller.SECOND_OFFICER.id()));
        release(TestCaller.SENIOR, "\"1\"").statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "OWNER", "ADMIN", "FORM", "ELSEWHERE_OFFICER", "ELSEWHERE_SENIOR"})
    void work_goes_to_officers_of_the_same_council_only(TestCaller other) {
        assign(TestCaller.SENIOR, other, "\"0\"")
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-facts"))
                .body("violations.pointer", equalTo(List.of("/assignee")))
                .body("violations[0].message", containsString("active officer"));
    }

    @Test
    void work_goes_to_nobody_who_left_or_never_was() {
        accounts.save(new Account(
                "needwood-left",
                "Rolf Leaver",
                CallerKind.PERSON,
                Roles.OFFICER,
                new AuthorityCode("NEEDWOOD"),
                StoredSecret.Password.of("gone for good", 1000, new SecureRandom()),
                false));
        for (String nobody : List.of("needwood-left", "never-was")) {
            TestCaller.SENIOR
                    .request()
                    .header("If-Match", "\"0\"")
                    .contentType("application/json")
                    .body("{\"assignee\":\"" + nobody + "\"}")
                    .put("/v1/referrals/" + referral + "/assignee")
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", equalTo(List.of("/assignee")));
        }
        assign(TestCaller.SENIOR, TestCaller.SECOND_OFFICER, "\"0\"").statusCode(200);
    }

    @Test
    void the_senior_queue_is_decided_by_senior_officers() {
        Response created = Api.handIn(TestCaller.FORM, SampleClaims.forSenior());
        referral = Api.referralOf(TestCaller.OFFICER, created.path("claimId"));

        decide(TestCaller.OFFICER, APPROVE, "\"0\"").statusCode(403);
        decide(TestCaller.SENIOR, APPROVE, "\"0\"").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"outcome\":\"APPROVE\",\"label\":\"NO_CHANGE\"}",
                "{\"outcome\":\"APPROVE\",\"reason\":\"\",\"label\":\"NO_CHANGE\"}",
                "{\"outcome\":\"APPROVE\",\"reason\":\"   \",\"label\":\"NO_CHANGE\"}",
                "{\"outcome\":\"APPROVE\",\"reason\":\"Fine.\"}",
                "{\"outcome\":\"DO_NOT_PAY\",\"reason\":\"Not liable.\"}",
                "{\"outcome\":\"REFUSE\",\"reason\":\"No.\",\"label\":\"NO_CHANGE\"}",
                "{\"outcome\":\"APPROVE\",\"reason\":\"Fine.\",\"label\":\"NO_CHANGE\",\"extra\":1}",
                "{\"outcome\":\"APPROVE\",\"reason\":\"Fine.\",\"label\":\"NO_CHANGE\",\"weeklyDifferencePence\":1.5}",
                "{\"outcome\":\"APPROVE\",\"reason\":\"a\\u0000b\",\"label\":\"NO_CHANGE\"}",
            })
    void a_decision_that_is_not_complete_is_422(String body) {
        decide(TestCaller.OFFICER, body, "\"0\"").statusCode(422);
    }

    @Test
    void the_list_can_be_narrowed_and_shows_the_soonest_due_first() {
        assign(TestCaller.OFFICER, TestCaller.OFFICER, "\"0\"").statusCode(200);

        list("assignee=" + TestCaller.OFFICER.id()).body("items.referralId", hasItem(referral));
        list("assignment=UNASSIGNED").body("items.referralId", not(hasItem(referral)));
        list("assignment=ASSIGNED&status=OPEN&queue=OFFICER").body("items.referralId", hasItem(referral));
        list("status=CLOSED").body("items.referralId", not(hasItem(referral)));
        List<String> due = list("limit=200").extract().jsonPath().getList("items.dueOn", String.class);
        assertThat(due).isSorted();
    }

    private static ValidatableResponse list(String query) {
        return TestCaller.OFFICER
                .request()
                .get("/v1/referrals?limit=200&" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse decide(TestCaller officer, String body, String version) {
        return decide(officer, referral, body, version);
    }

    private static ValidatableResponse decide(TestCaller officer, String referral, String body, String version) {
        return officer.request()
                .header("If-Match", version)
                .contentType("application/json")
                .body(body)
                .post("/v1/referrals/" + referral + "/decision")
                .then();
    }

    private ValidatableResponse assign(TestCaller officer, TestCaller to, String version) {
        return officer.request()
                .header("If-Match", version)
                .contentType("application/json")
                .body("{\"assignee\":\"" + to.id() + "\"}")
                .put("/v1/referrals/" + referral + "/assignee")
                .then();
    }

    private ValidatableResponse release(TestCaller officer, String version) {
        return officer.request()
                .header("If-Match", version)
                .delete("/v1/referrals/" + referral + "/assignee")
                .then();
    }

    private List<String> events() throws SQLException {
        return List.of(Rows.text(
                        "select string_agg(type, ',') from audit_event where convert_from(payload, 'UTF8') like ?",
                        "%" + referral + "%")
                .split(","));
    }
}
