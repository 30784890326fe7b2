package org.benefitstriage.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The officer's lists: filters, order, pages and the button that picks the next claim. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QueueTest {

    private final Browser asha = new Browser();

    @BeforeEach
    void sign_in() {
        asha.signIn(TestCaller.OFFICER);
    }

    @Test
    void each_list_says_how_many_it_holds_and_which_one_is_shown() {
        Browser.Page page = asha.get("/referrals?list=unassigned");

        assertThat(page.text())
                .containsPattern("list=yours\">Your referrals \\(\\d+\\)")
                .containsPattern("list=unassigned\" aria-current=\"page\">Unassigned \\(\\d+\\)")
                .containsPattern("list=closed\">Closed \\(\\d+\\)");
    }

    @Test
    void a_list_has_no_column_that_says_the_same_of_every_line() {
        Case.of(SampleClaims.forOfficer());

        assertThat(asha.get("/referrals?list=unassigned").text()).doesNotContain(">Assigned to<", ">Status<");
        assertThat(asha.get("/referrals?list=open").text()).contains(">Assigned to<");
    }

    @Test
    void whoever_has_no_work_is_told_where_it_is() {
        Browser newcomer = new Browser();
        newcomer.signIn(TestCaller.COUNTED_OFFICER);

        assertThat(newcomer.get("/referrals").text())
                .contains("You have no claim to decide.", "href=\"/referrals?list=unassigned\">");
    }

    @Test
    void a_filter_in_force_is_shown_and_can_be_taken_away() {
        Case made = Case.of(SampleClaims.forOfficer());

        Browser.Page high = asha.get(made.inList("open") + "&risk=HIGH");
        assertThat(high.text())
                .contains("No referral in this list fits the filters", "Remove this filter: </span>High risk")
                .doesNotContain(made.page());
        Browser.Page medium = asha.get(made.inList("open") + "&risk=MEDIUM&benefit=HOUSING_BENEFIT");
        assertThat(medium.text()).contains("1 referral<", made.page());
        assertThat(asha.get(made.inList("open") + "&benefit=COUNCIL_TAX_REDUCTION")
                        .text())
                .doesNotContain(made.page());
    }

    @Test
    void part_of_a_reference_finds_a_claim_whatever_its_case() {
        Case made = Case.of(SampleClaims.forOfficer());
        String part = made.reference().substring(2).toLowerCase(java.util.Locale.ROOT);

        assertThat(asha.get("/referrals?list=open&reference=" + part).text()).contains(made.page());
    }

    @Test
    void the_order_is_said_to_people_and_to_screen_readers_and_turns_round() {
        Browser.Page rising = asha.get("/referrals?list=open&sort=reference");
        assertThat(rising.text())
                .contains("aria-sort=\"ascending\"><a class=\"govuk-link govuk-link--no-visited-state app-sort\"")
                .contains("sort=reference&amp;order=descending");
        List<String> up = references(rising);
        assertThat(up).isSorted();

        List<String> down = references(asha.get("/referrals?list=open&sort=reference&order=descending"));
        assertThat(down).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void a_long_list_is_cut_into_pages_that_keep_the_view() {
        for (int i = 0; i < 26; i++) {
            Case.of(SampleClaims.forOfficer());
        }

        Browser.Page first = asha.get("/referrals?list=open&sort=reference");
        Browser.Page second = asha.get("/referrals?list=open&sort=reference&order=ascending&page=2");

        assertThat(first.text()).contains("Showing 1 to 25 of ", "order=ascending&amp;page=2\" aria-label=\"Page 2\"");
        assertThat(second.text()).contains("Showing 26 to ");
        assertThat(referrals(second)).isNotEmpty().doesNotContainAnyElementsOf(referrals(first));
    }

    @Test
    void an_overdue_claim_says_so_in_words() {
        Case late = Case.of(SampleClaims.replace(
                SampleClaims.forOfficer(), "\"received\": \"2026-11-09\"", "\"received\": \"2026-11-07\""));

        assertThat(asha.get(late.inList("open")).text()).contains("Overdue by 2 days", "7 Nov 2026");
    }

    @Test
    void what_the_list_does_not_know_is_a_bad_request_in_plain_words() {
        for (String query : List.of("list=all", "sort=name", "page=0", "page=x", "risk=PURPLE")) {
            Browser.Page page = asha.get("/referrals?" + query);
            assertThat(page.status()).as(query).isEqualTo(400);
            assertThat(page.text()).contains("<h1").doesNotContain("PURPLE");
        }
    }

    @Test
    void check_next_claim_assigns_one_and_opens_it() {
        Case.of(SampleClaims.forOfficer());

        Browser.Page claim = asha.submit(asha.get("/referrals"), "/referrals/next", Map.of());

        assertThat(claim.path()).matches("/referrals/[0-9a-f-]{36}");
        assertThat(claim.text()).contains("Assigned to: Test account needwood-officer");
    }

    @Test
    void officers_who_ask_at_once_get_different_claims() {
        for (int i = 0; i < 8; i++) {
            Case.of(SampleClaims.forOfficer());
        }
        Browser tom = new Browser();
        tom.signIn(TestCaller.SECOND_OFFICER);
        List<CompletableFuture<Browser.Page>> asked = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            for (Browser browser : List.of(asha, tom)) {
                Browser.Page list = browser.get("/referrals");
                asked.add(CompletableFuture.supplyAsync(() -> browser.submit(list, "/referrals/next", Map.of())));
            }
        }

        List<String> opened = asked.stream().map(page -> page.join().path()).toList();

        assertThat(opened).allMatch(path -> path.matches("/referrals/[0-9a-f-]{36}"));
        assertThat(new HashSet<>(opened)).hasSize(8);
    }

    @Test
    void when_nothing_waits_the_button_says_so() {
        Browser grace = new Browser();
        Browser.Page list = grace.signIn(TestCaller.COUNTED_OFFICER);
        Browser.Page page = grace.submit(list, "/referrals/next", Map.of());
        for (int i = 0; i < 100 && page.path().matches("/referrals/[0-9a-f-]{36}"); i++) {
            page = grace.submit(grace.get("/referrals"), "/referrals/next", Map.of());
        }

        assertThat(page.text()).contains("No claim is waiting");
    }

    private static List<String> references(Browser.Page page) {
        return links(page, "[^\"]+\">([^<]+)<");
    }

    /** The referrals on a page, by their own ids: two forms may have used one reference. */
    private static List<String> referrals(Browser.Page page) {
        return links(page, "/referrals/([^\"]+)\"");
    }

    private static List<String> links(Browser.Page page, String part) {
        return Pattern.compile("app-reference\" href=\"" + part)
                .matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
