package org.benefitstriage.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.AppealCalls;
import org.benefitstriage.api.testing.Reviews;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer records an appeal and what happens to it with nothing but the pages. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AppealFormTest {

    private final Browser officer = new Browser();
    private String decision;

    @BeforeEach
    void a_decided_claim() {
        decision = Reviews.approved();
        officer.signIn(TestCaller.OFFICER);
    }

    @Test
    void from_the_decisions_page_an_appeal_is_recorded_and_led_to_its_end() throws SQLException {
        assertThat(officer.get(page()).text()).contains("Nobody has appealed against this decision.", opening());
        assertThat(officer.get(opening()).text())
                .contains("Housing Benefit: to the First-tier Tribunal")
                .contains("Council Tax Reduction: to the Valuation Tribunal for England")
                .contains("HB revision request or appeal: 1 month (SI 2001/1002 regs 4, 18;")
                .contains("value: third party; law: recalled: check before printing");

        Browser.Page recorded = officer.submit(officer.get(opening()), action(), filled("FIRST_TIER"));
        assertThat(recorded.path()).isEqualTo(page());
        assertThat(recorded.text())
                .contains("The appeal is recorded")
                .contains("Appeal to the First-tier Tribunal (Housing Benefit)", "The council has it.")
                .contains(AppealCalls.GROUNDS, "Record what happened next");

        Browser.Page next = officer.get(steps() + "/new");
        assertThat(next.text())
                .contains("value=\"SENT\"", "value=\"WITHDRAWN\"")
                .doesNotContain("value=\"ALLOWED\"");
        assertThat(officer.submit(next, steps(), filled("SENT")).text()).contains("It is with the tribunal.");

        Browser.Page last = officer.get(steps() + "/new");
        assertThat(last.text())
                .contains("value=\"ALLOWED\"", "value=\"DISMISSED\"")
                .doesNotContain("value=\"SENT\"");
        assertThat(officer.submit(last, steps(), filled("DISMISSED")).text())
                .contains(
                        "What happened to the appeal is recorded", "It has ended.", "The tribunal dismissed the appeal")
                .doesNotContain("Record what happened next")
                .contains(opening());
        assertThat(Reviews.entry("appeal.decided", decision)).contains("\"outcome\":\"DISMISSED\"");
        assertThat(officer.get(steps() + "/new").text())
                .contains("The appeal has ended: nothing can be added to it.")
                .doesNotContain("<form action=\"" + steps());
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_what_was_typed_is_kept() throws SQLException {
        Browser.Page bare = officer.submit(officer.get(opening()), action(), Map.of("words", "Kept words."));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.text())
                .contains("<title>Error: Record an appeal", "Kept words.")
                .contains("<a href=\"#choice\">Select which benefit the appeal is about</a>", "id=\"choice-error\"")
                .contains("<a href=\"#on\">Enter the day the appeal reached the council", "id=\"on-error\"");
        assertThat(appeals()).isZero();

        AppealCalls.received(TestCaller.OFFICER, decision);
        Browser.Page step = officer.submit(officer.get(steps() + "/new"), steps(), Map.of("on-day", "23"));
        assertThat(step.status()).isEqualTo(422);
        assertThat(step.text())
                .contains("<a href=\"#choice\">Select what happened</a>", "value=\"23\"")
                .contains("<a href=\"#words\">Enter what was sent and how", "id=\"words-error\"");
    }

    @Test
    void a_day_that_cannot_be_is_said_at_its_field() {
        Map<String, String> typed = new HashMap<>(filled("FIRST_TIER"));
        typed.put("on-day", "20");
        assertThat(officer.submit(officer.get(opening()), action(), typed).text())
                .contains("<a href=\"#on\">The day cannot be before the decision was made");
        AppealCalls.received(TestCaller.OFFICER, decision);
        Map<String, String> early = new HashMap<>(filled("SENT"));
        early.put("on-day", "22");
        assertThat(officer.submit(officer.get(steps() + "/new"), steps(), early).text())
                .contains("<a href=\"#on\">The day cannot be before what happened to the appeal before");
    }

    @Test
    void sent_twice_it_is_one_appeal_and_one_step() throws SQLException {
        Browser.Page form = officer.get(opening());
        officer.submit(form, action(), filled("FIRST_TIER"));
        assertThat(officer.submit(form, action(), filled("FIRST_TIER")).path()).isEqualTo(page());
        assertThat(appeals()).isEqualTo(1);
        assertThat(officer.submit(form, action(), filled("VALUATION")).status()).isEqualTo(409);
        Browser.Page step = officer.get(steps() + "/new");
        officer.submit(step, steps(), filled("SENT"));
        assertThat(officer.submit(step, steps(), filled("SENT")).path()).isEqualTo(page());
        assertThat(appeals()).isEqualTo(1);
    }

    @Test
    void when_a_colleague_was_quicker_the_page_says_so_and_keeps_the_words() {
        String appeal = AppealCalls.received(TestCaller.OFFICER, decision);
        Browser.Page step = officer.get(steps() + "/new");
        AppealCalls.take(TestCaller.SENIOR, decision, appeal, AppealCalls.step("SENT"))
                .then()
                .statusCode(201);
        Browser.Page refused = officer.submit(step, steps(), filled("SENT"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text())
                .contains("That the appeal went to the tribunal is recorded already.", "It is with the tribunal.")
                .contains(AppealCalls.GROUNDS);
    }

    @Test
    void who_only_reads_is_offered_nothing_and_another_council_finds_nothing() {
        AppealCalls.received(TestCaller.OFFICER, decision);
        Browser auditor = new Browser();
        auditor.signIn(TestCaller.AUDITOR);
        assertThat(auditor.get(page()).text())
                .contains("Appeal to the First-tier Tribunal", AppealCalls.GROUNDS)
                .doesNotContain("Record what happened next", "/appeals/new");
        assertThat(auditor.get(opening()).status()).isEqualTo(403);
        Browser stranger = new Browser();
        stranger.signIn(TestCaller.ELSEWHERE_OFFICER);
        assertThat(stranger.get(opening()).status()).isEqualTo(404);
    }

    @Test
    void before_an_officer_has_decided_there_is_nothing_to_appeal_against() {
        decision = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        assertThat(officer.get(page()).text()).doesNotContain("/appeals/new");
        assertThat(officer.get(opening()).text()).contains("An officer has still to decide this claim");
    }

    @Test
    void without_its_token_the_form_records_nothing() throws SQLException {
        officer.get(opening());
        assertThat(officer.post(action(), filled("FIRST_TIER")).status()).isEqualTo(403);
        assertThat(appeals()).isZero();
    }

    private static Map<String, String> filled(String choice) {
        return Map.of(
                "choice", choice, "on-day", "23", "on-month", "11", "on-year", "2026", "words", AppealCalls.GROUNDS);
    }

    private String page() {
        return "/decisions/" + decision;
    }

    private String opening() {
        return page() + "/appeals/new";
    }

    private String action() {
        return page() + "/appeals";
    }

    private String steps() {
        return page() + "/appeals/"
                + AppealCalls.list(TestCaller.OFFICER, decision).path("items[0].appealId") + "/steps";
    }

    private long appeals() throws SQLException {
        return Rows.number("select count(*) from appeal where decision_id = ?", UUID.fromString(decision));
    }
}
