package org.benefitstriage.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The pages on which officers check figures and sign them, and the letter on a decision's page. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FigurePagesTest {

    private static final String FIGURE = "/figures/disregard.boarder_first";
    private static final String SIGN = FIGURE + "/signature";

    private final Browser browser = new Browser();

    @Test
    void a_senior_officer_signs_a_figure_and_takes_the_signature_back() {
        browser.signIn(TestCaller.SIGNING_SENIOR);
        Browser.Page list = browser.get("/figures?date=2026-11-23");
        assertThat(list.text()).contains("Need a signature (", "How it is known", "Third party");
        Browser.Page figure = browser.get(linkTo(list));

        Browser.Page refused = browser.submit(figure, SIGN, Map.of("basis", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("<title>Error: ", "Enter what you checked the figure against");

        Browser.Page signed = browser.submit(refused, SIGN, Map.of("basis", "Read in the instrument."));
        assertThat(signed.text())
                .contains("The figure is signed.", "Read in the instrument.", "Withdraw the signature");
        assertThat(browser.get("/figures?date=2026-11-23&show=signed").text()).contains(FIGURE);

        Browser.Page withdrawn = browser.submit(signed, SIGN, Map.of("basis", "The wrong paragraph."));
        assertThat(withdrawn.text()).contains("The figure has no signature now.", "Sign this figure");
    }

    @Test
    void an_officer_reads_the_figures_and_signs_none() {
        browser.signIn(TestCaller.OFFICER);
        Browser.Page list = browser.get("/figures?date=2026-11-23&show=all");

        Browser.Page figure = browser.get(linkTo(list));
        assertThat(figure.text()).contains("For the tests.");
        assertThat(figure.hasForm(SIGN)).isFalse();
        assertThat(browser.get("/figures?date=2031-01-01").text()).contains("No figures are loaded for this day");
        assertThat(browser.get(FIGURE + "?date=2026-11-23&from=2001-01-01").status())
                .isEqualTo(404);
    }

    @Test
    void a_decision_links_its_letter_with_what_the_council_has_to_know_before_it_goes_out() {
        String id = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        browser.signIn(TestCaller.OFFICER);

        Browser.Page decision = browser.get("/decisions/" + id);
        assertThat(decision.text())
                .contains("Read the notice", "Before you send it", "triage.notices.&lt;authority&gt;.contact");
        assertThat(browser.get("/decisions/" + id + "/notice").text())
                .contains("Our decision", "If you think the decision is wrong");
        assertThat(browser.get("/decisions/" + id + "/notice.pdf")
                        .response()
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("application/pdf");
    }

    @Test
    void a_line_of_the_working_says_which_of_its_figures_are_in_doubt_and_whether_they_are_signed() {
        String id = Api.decide(TestCaller.FORM, SampleClaims.unique("capital-10000", "NEEDWOOD"));
        browser.signIn(TestCaller.OFFICER);

        assertThat(browser.get("/decisions/" + id).text())
                .contains(
                        "Figure hb.minimum_award: value from third party, law cited by a source. Signed by an officer.");
    }

    private static String linkTo(Browser.Page list) {
        Matcher link = Pattern.compile("href=\"(" + Pattern.quote(FIGURE) + "\\?[^\"]+)\"")
                .matcher(list.text());
        assertThat(link.find()).as("a link to " + FIGURE).isTrue();
        return link.group(1).replace("&amp;", "&");
    }
}
