package org.benefitstriage.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** An officer works a case with links and forms alone: no script runs in these tests. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WorkACaseTest {

    private final Browser asha = new Browser();

    @Test
    void a_case_is_worked_from_the_list_to_the_decision() {
        Case made = Case.of(SampleClaims.forOfficer());
        asha.signIn(TestCaller.OFFICER);

        Browser.Page list = asha.get(made.inList("unassigned"));
        assertThat(list.text()).contains(made.reference(), "Winifred Yoxalley", "Medium risk", made.page());

        Browser.Page claim = asha.get(made.page());
        assertThat(claim.text())
                .contains("Why this claim was referred", "RSK-033", "RSK-034", "What was looked at and did not fire")
                .contains("Conditions of Housing Benefit", "Housing Benefit: £101.30 a week", "Evidence", "History");

        Browser.Page taken = asha.submit(claim, made.page() + "/take", Map.of());
        assertThat(taken.text()).contains("The claim is assigned to you");
        assertThat(asha.get(made.inList("yours")).text()).contains(made.page());

        Browser.Page decided = asha.submit(taken, made.page() + "/decision", Case.APPROVAL);
        assertThat(decided.status()).isEqualTo(200);
        assertThat(decided.text())
                .contains("Your decision is recorded", "Check next claim", "Approve the claim")
                .contains("Rent and account checked with the landlord.", "This claim has been decided.");
        assertThat(decided.hasForm(made.page() + "/decision")).isFalse();
        assertThat(asha.get(made.inList("closed")).text()).contains(made.page());
        assertThat(asha.get(made.inList("open")).text()).doesNotContain(made.page());
    }

    @Test
    void what_each_award_is_from_which_day_on_is_a_table_in_words() {
        Case made = Case.of(SampleClaims.forOfficer());
        asha.signIn(TestCaller.OFFICER);

        String housingBenefit = overTime(asha.get(made.page()).text(), "Housing Benefit");
        assertThat(housingBenefit)
                .contains("<caption", "Housing Benefit over time", "<th scope=\"row\"")
                .contains("<th scope=\"col\" class=\"govuk-table__header\">From</th>", ">To</th>", ">A week</th>")
                .contains(" 2026</th>", "4 April 2027</td>", "£101.30")
                // The figures end: what comes after is said, not guessed.
                .contains("5 April 2027</th>", "not worked out", "the uprating file for that year, 2027-04-01.yaml")
                .doesNotContain("null", "Optional", "2026-1");
    }

    /** The table of one benefit, as the page has it. */
    private static String overTime(String page, String benefit) {
        int start = page.indexOf("aria-label=\"Weekly entitlement over time, " + benefit + "\"");
        assertThat(start).as("the schedule of " + benefit).isPositive();
        return page.substring(start, page.indexOf("</table>", start));
    }

    @Test
    void a_decision_without_a_reason_is_not_recorded_and_keeps_what_was_chosen() {
        Case made = Case.of(SampleClaims.forOfficer());
        asha.signIn(TestCaller.OFFICER);

        Browser.Page refused = asha.submit(
                asha.get(made.page()), made.page() + "/decision", Map.of("outcome", "APPROVE", "difference", "lots"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("<title>Error: ")
                .contains("Enter the reason for your decision", "Select what your check brought to light")
                .contains("The difference must be an amount such as 4.50 or -12.00")
                .contains("Select whether the claim was worth checking")
                .contains("value=\"APPROVE\" checked", "value=\"lots\"");
        assertThat(refused.hasForm(made.page() + "/decision")).isTrue();
    }

    @Test
    void asking_for_information_needs_no_label_and_moves_the_claim_to_its_list() {
        Case made = Case.of(SampleClaims.forOfficer());
        asha.signIn(TestCaller.OFFICER);

        asha.submit(
                asha.get(made.page()),
                made.page() + "/decision",
                Map.of("outcome", "ASK_FOR_INFORMATION", "reason", "The bank statement stops in May."));

        assertThat(asha.get(made.inList("waiting")).text()).contains(made.page(), "Waiting for information");
    }

    @Test
    void a_difference_in_pounds_is_recorded_in_pence() throws SQLException {
        Case made = Case.of(SampleClaims.forOfficer());
        asha.signIn(TestCaller.OFFICER);
        Map<String, String> choice = new java.util.HashMap<>(Case.APPROVAL);
        choice.put("difference", "-£12.50");
        choice.put("label", "CLAIMANT_ERROR");

        asha.submit(asha.get(made.page()), made.page() + "/decision", choice);

        assertThat(Rows.number(
                        "select weekly_difference_pence from referral_decision where referral_id = ?",
                        UUID.fromString(made.referralId())))
                .isEqualTo(-1250);
    }

    @Test
    void the_slower_of_two_officers_sees_what_changed_and_loses_nothing_typed() throws SQLException {
        Case made = Case.of(SampleClaims.forOfficer());
        Browser tom = new Browser();
        asha.signIn(TestCaller.OFFICER);
        tom.signIn(TestCaller.SECOND_OFFICER);
        Browser.Page ashasPage = asha.get(made.page());
        Browser.Page tomsPage = tom.get(made.page());

        asha.submit(ashasPage, made.page() + "/decision", Case.APPROVAL);
        Browser.Page conflict = tom.submit(
                tomsPage,
                made.page() + "/decision",
                Map.of("outcome", "ASK_FOR_INFORMATION", "reason", "I would have asked the bank."));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text())
                .contains("This claim changed while you were working")
                .contains("Approve the claim", "Rent and account checked with the landlord.")
                .contains("I would have asked the bank.");
        assertThat(decisions(made)).isEqualTo(1);
    }

    @Test
    void of_two_officers_deciding_at_once_exactly_one_decides() throws SQLException {
        Case made = Case.of(SampleClaims.forOfficer());
        Browser tom = new Browser();
        asha.signIn(TestCaller.OFFICER);
        tom.signIn(TestCaller.SECOND_OFFICER);
        Browser.Page ashasPage = asha.get(made.page());
        Browser.Page tomsPage = tom.get(made.page());

        CompletableFuture<Browser.Page> one =
                CompletableFuture.supplyAsync(() -> asha.submit(ashasPage, made.page() + "/decision", Case.APPROVAL));
        CompletableFuture<Browser.Page> other =
                CompletableFuture.supplyAsync(() -> tom.submit(tomsPage, made.page() + "/decision", Case.APPROVAL));

        assertThat(java.util.List.of(one.join().status(), other.join().status()))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(decisions(made)).isEqualTo(1);
    }

    @Test
    void while_a_claim_is_still_open_the_conflict_page_lets_the_decision_be_recorded_again() {
        Case made = Case.of(SampleClaims.forOfficer());
        Browser moira = new Browser();
        asha.signIn(TestCaller.OFFICER);
        moira.signIn(TestCaller.SENIOR);
        Browser.Page ashasPage = asha.get(made.page());

        moira.submit(moira.get(made.page()), made.page() + "/assignee", Map.of("officer", TestCaller.OFFICER.id()));
        Browser.Page conflict = asha.submit(ashasPage, made.page() + "/decision", Case.APPROVAL);
        assertThat(conflict.status()).isEqualTo(409);
        Browser.Page decided = asha.submit(conflict, made.page() + "/decision", Case.APPROVAL);

        assertThat(decided.status()).isEqualTo(200);
        assertThat(decided.text()).contains("Your decision is recorded");
    }

    @Test
    void an_officer_sees_why_a_senior_claim_is_not_theirs_to_decide() {
        Case made = Case.of(SampleClaims.forSenior());
        asha.signIn(TestCaller.OFFICER);
        Browser.Page page = asha.get(made.page());

        assertThat(page.text()).contains("A senior officer decides this claim.");
        assertThat(page.hasForm(made.page() + "/decision")).isFalse();
        Browser moira = new Browser();
        moira.signIn(TestCaller.SENIOR);
        assertThat(moira.get(made.page()).hasForm(made.page() + "/decision")).isTrue();
    }

    @Test
    void another_councils_officer_finds_no_such_claim() {
        Case made = Case.of(SampleClaims.forOfficer());
        Browser grace = new Browser();
        grace.signIn(TestCaller.ELSEWHERE_OFFICER);

        assertThat(grace.get(made.page()).status()).isEqualTo(404);
        assertThat(grace.get("/decisions/" + made.decisionId()).status()).isEqualTo(404);
        assertThat(grace.get(made.inList("open")).text()).doesNotContain(made.page());
        String token = grace.get("/referrals").hiddenFields("/referrals/next").get("form-token");
        for (String action : new String[] {"take", "release", "decision"}) {
            Map<String, String> fields = new java.util.HashMap<>(Case.APPROVAL);
            fields.putAll(Map.of("form-token", token, "version", "0"));
            assertThat(grace.post(made.page() + "/" + action, fields).status())
                    .as(action)
                    .isEqualTo(404);
        }
    }

    private static long decisions(Case made) throws SQLException {
        return Rows.number(
                "select count(*) from referral_decision where referral_id = ?", UUID.fromString(made.referralId()));
    }
}
