package org.benefitstriage.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Reviews;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer records a review request and decides the review with nothing but the pages. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewFormTest {

    private static final Map<String, String> ASKED = Map.of(
            "asked-by", "REPRESENTATIVE",
            "received-on-day", "23",
            "received-on-month", "11",
            "received-on-year", "2026",
            "reasons", Reviews.WORDS);

    private final Browser officer = new Browser();
    private String decision;

    @BeforeEach
    void a_decided_claim() {
        decision = Reviews.approved();
        officer.signIn(TestCaller.OFFICER);
    }

    @Test
    void from_the_decisions_page_a_request_is_recorded_and_decided() throws SQLException {
        Browser.Page before = officer.get("/decisions/" + decision);
        assertThat(before.text()).contains("Nobody has asked for this decision to be looked at again.", opening());

        Browser.Page after = officer.submit(officer.get(opening()), action(), ASKED);

        assertThat(after.path()).isEqualTo("/decisions/" + decision);
        assertThat(after.text())
                .contains("The review request is recorded and waits for an officer")
                .contains("By somebody acting for the claimant, received on 23 November 2026", Reviews.WORDS)
                .contains("Decide the review")
                .doesNotContain(opening(), "Nobody has asked");
        assertThat(Reviews.entry("review.requested", decision))
                .contains("\"reason\":\"REPRESENTATIVE\"", "\"note\":")
                .doesNotContain("Zebedee");

        String referral = Reviews.reviews(TestCaller.OFFICER, decision).path("items[0].referralId");
        String page = "/referrals/" + referral;
        officer.submit(officer.get(page), page + "/decision", Case.APPROVAL);
        assertThat(officer.get("/decisions/" + decision).text())
                .contains("The decision stands.", opening())
                .doesNotContain("Decide the review");
    }

    @Test
    void without_a_reason_it_is_a_request_all_the_same() {
        Map<String, String> typed = new HashMap<>(ASKED);
        typed.put("reasons", " ");
        assertThat(officer.submit(officer.get(opening()), action(), typed).text())
                .contains("No reason was given; none is needed.");
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_what_was_typed_is_kept() throws SQLException {
        Browser.Page page = officer.submit(officer.get(opening()), action(), Map.of("reasons", Reviews.WORDS));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("<title>Error: Record a review request")
                .contains("<a href=\"#asked-by\">Select who asks for the review</a>", "id=\"asked-by-error\"")
                .contains("<a href=\"#received-on\">Enter the day the request reached the council")
                .contains("id=\"received-on-error\"", Reviews.WORDS);
        assertThat(recorded()).isZero();
        assertThat(officer.submit(page, action(), ASKED).path()).isEqualTo("/decisions/" + decision);
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2, 2026, Enter the day the request reached the council",
        "x, 11, 2026, Enter the day the request reached the council",
        "23, 11, 26, Enter the day the request reached the council",
        "24, 11, 2026, The day it reached the council cannot be in the future",
        "20, 11, 2026, The day it reached the council cannot be before the decision was made",
    })
    void a_day_that_cannot_be_is_said_at_its_field(String day, String month, String year, String error)
            throws SQLException {
        Map<String, String> typed = new HashMap<>(ASKED);
        typed.putAll(Map.of("received-on-day", day, "received-on-month", month, "received-on-year", year));
        Browser.Page page = officer.submit(officer.get(opening()), action(), typed);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("<a href=\"#received-on\">" + error, "value=\"" + day + "\"", Reviews.WORDS);
        assertThat(recorded()).isZero();
    }

    @Test
    void sent_twice_it_is_one_request() throws SQLException {
        Browser.Page form = officer.get(opening());
        officer.submit(form, action(), ASKED);
        assertThat(officer.submit(form, action(), ASKED).path()).isEqualTo("/decisions/" + decision);
        assertThat(recorded()).isEqualTo(1);

        Map<String, String> other = new HashMap<>(ASKED);
        other.put("asked-by", "CLAIMANT");
        Browser.Page refused = officer.submit(form, action(), other);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text())
                .as("and what it says leads nowhere that is not there")
                .contains("A review of this decision already waits for an officer.", "What you typed is not recorded")
                .doesNotContain("href=\"#asked-by\"");
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void sent_with_other_answers_after_the_first_was_decided_it_has_to_be_sent_on_purpose() throws SQLException {
        Browser.Page form = officer.get(opening());
        officer.submit(form, action(), ASKED);
        String referral = Reviews.reviews(TestCaller.OFFICER, decision).path("items[0].referralId");
        Reviews.decide(TestCaller.SENIOR, referral, Reviews.choice("APPROVE", "NO_CHANGE", ""))
                .then()
                .statusCode(200);
        Map<String, String> other = new HashMap<>(ASKED);
        other.put("asked-by", "CLAIMANT");

        Browser.Page asked = officer.submit(form, action(), other);
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.text()).contains("<a href=\"#asked-by\">This form was sent before with other answers");
        assertThat(recorded()).isEqualTo(1);
        assertThat(officer.submit(asked, action(), other).path()).isEqualTo("/decisions/" + decision);
        assertThat(recorded()).isEqualTo(2);
    }

    @Test
    void while_one_waits_there_is_no_form_for_another_and_the_words_are_not_lost() throws SQLException {
        Browser.Page form = officer.get(opening());
        Reviews.ask(TestCaller.FORM, decision, Reviews.body()).then().statusCode(201);

        assertThat(officer.get(opening()).text())
                .contains("A review of this decision already waits for an officer.")
                .doesNotContain("<form action=\"" + action());
        Map<String, String> typed = new HashMap<>(ASKED);
        typed.put("reasons", "The account is closed.");
        Browser.Page refused = officer.submit(form, action(), typed);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text())
                .contains("already waits", "What you typed is not recorded", "The account is closed.");
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void before_an_officer_has_decided_the_page_says_why_there_is_nothing_to_review() {
        String open = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        assertThat(officer.get("/decisions/" + open).text())
                .contains("An officer has still to decide this claim")
                .doesNotContain("/reviews/new");
    }

    @Test
    void whoever_decided_before_is_sent_to_another_officer() {
        String refused = Reviews.decidedBy(TestCaller.OFFICER, Reviews.choice("DO_NOT_PAY", "CLAIMANT_ERROR", ""));
        Reviews.reviewOf(refused);
        assertThat(officer.get("/decisions/" + refused).text())
                .contains("You decided this claim before. Another officer decides the review.")
                .doesNotContain("Decide the review<");
    }

    @Test
    void who_only_reads_is_offered_nothing_and_another_council_finds_nothing() {
        Browser auditor = new Browser();
        auditor.signIn(TestCaller.AUDITOR);
        assertThat(auditor.get("/decisions/" + decision).text()).doesNotContain("/reviews/new", "Nobody has asked");
        assertThat(auditor.get(opening()).status()).isEqualTo(403);
        Browser stranger = new Browser();
        stranger.signIn(TestCaller.ELSEWHERE_OFFICER);
        assertThat(stranger.get(opening()).status()).isEqualTo(404);
    }

    @Test
    void without_its_token_the_form_records_nothing() throws SQLException {
        officer.get(opening());
        assertThat(officer.post(action(), ASKED).status()).isEqualTo(403);
        assertThat(recorded()).isZero();
    }

    @Test
    void after_erasure_nothing_is_recorded_any_more() {
        Browser.Page form = officer.get(opening());
        String claim =
                TestCaller.OFFICER.request().get("/v1/decisions/" + decision).path("summary.claimId");
        TestCaller.OWNER
                .request()
                .contentType("application/json")
                .body("{\"because\":\"Asked for.\"}")
                .post("/v1/claims/" + claim + "/erasure")
                .then()
                .statusCode(201);
        assertThat(officer.submit(form, action(), ASKED).status()).isEqualTo(410);
        Reviews.reviews(TestCaller.AUDITOR, decision).then().body("items", hasSize(equalTo(0)));
    }

    private String opening() {
        return "/decisions/" + decision + "/reviews/new";
    }

    private String action() {
        return "/decisions/" + decision + "/reviews";
    }

    private long recorded() throws SQLException {
        return Rows.number("select count(*) from review_request where decision_id = ?", UUID.fromString(decision));
    }
}
