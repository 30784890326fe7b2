package org.benefitstriage.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.benefitstriage.api.testing.AppealCalls;
import org.benefitstriage.api.testing.Reviews;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in Chromium: accessible by what a machine can tell, within the content security policy, on a phone too. */
@Tag("browser")
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PagesInABrowserTest {

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;

    private static Playwright playwright;
    private static Browser chromium;

    @BeforeAll
    static void start() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        chromium.close();
        playwright.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void no_page_fails_a_check_of_wcag_2_2_aa_or_breaks_the_content_security_policy(int width) {
        Case made = Case.of(SampleClaims.forOfficer());
        String approved = Reviews.approved();
        String appeal = AppealCalls.received(TestCaller.OFFICER, approved);
        try (BrowserContext context = context(width)) {
            List<String> console = new ArrayList<>();
            Page page = context.newPage();
            page.onConsoleMessage(message -> console.add(message.text()));
            page.navigate(url("/sign-in"));
            assertAccessible(page);
            page.navigate(url("/sign-in/failed"));
            assertAccessible(page);
            signIn(page, TestCaller.SENIOR);
            for (String path : List.of(
                    "/referrals?list=open",
                    "/referrals?list=closed&reference=none&risk=HIGH",
                    "/referrals?list=quality-checks",
                    made.page(),
                    "/decisions",
                    "/decisions/" + made.decisionId(),
                    "/decisions/" + approved,
                    "/decisions/" + approved + "/reviews/new",
                    "/decisions/" + approved + "/appeals/new",
                    "/decisions/" + approved + "/appeals/" + appeal + "/steps/new",
                    "/rule-book",
                    "/accessibility",
                    "/problems",
                    "/nowhere")) {
                page.navigate(url(path));
                page.locator("details").all().forEach(details -> details.evaluate("folded => folded.open = true"));
                assertAccessible(page);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("%s fits %d pixels", path, width)
                        .isEqualTo(true);
            }
            assertThat(console)
                    .filteredOn(text -> text.contains("Content Security Policy"))
                    .isEmpty();
        }
    }

    @Test
    void a_form_that_was_not_filled_in_stays_accessible_and_leads_to_its_first_fault() {
        Case made = Case.of(SampleClaims.forOfficer());
        try (BrowserContext context = context(DESKTOP)) {
            Page page = context.newPage();
            signIn(page, TestCaller.OFFICER);
            page.navigate(url(made.page()));
            page.click("text=Record decision");

            assertAccessible(page);
            assertThat(page.evaluate("document.activeElement.className"))
                    .asString()
                    .contains("govuk-error-summary");
            page.click("text=Enter the reason for your decision");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("reason");
        }
    }

    @Test
    void a_case_is_decided_with_scripts_switched_off() {
        Case made = Case.of(SampleClaims.forOfficer());
        try (BrowserContext context =
                chromium.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            signIn(page, TestCaller.OFFICER);
            page.navigate(url(made.inList("unassigned")));
            page.click(".app-reference");
            page.check("text=Approve the claim");
            page.fill("#reason", "Rent and account checked with the landlord.");
            page.check("text=No change: the claim was right");
            page.check("label:text-is('Yes')");
            page.click("text=Record decision");

            assertThat(page.textContent("main")).contains("Your decision is recorded");
        }
    }

    private static void signIn(Page page, TestCaller caller) {
        page.navigate(url("/sign-in"));
        page.fill("#account", caller.id());
        page.fill("#password", caller.secret());
        page.click("main button");
    }

    private static void assertAccessible(Page page) {
        List<Rule> violations =
                new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations();
        assertThat(violations)
                .as("accessibility of %s", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .isEmpty();
    }

    private static BrowserContext context(int width) {
        return chromium.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    private static String url(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }
}
