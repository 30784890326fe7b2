package org.benefitstriage.api.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Map;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.api.staff.Account;
import org.benefitstriage.api.staff.Accounts;
import org.benefitstriage.api.staff.StoredSecret;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.junit.jupiter.api.Test;

/** Signing in and out over plain HTTP, as a browser without scripts does it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInTest {

    @Inject
    Accounts accounts;

    @Test
    void an_officer_signs_in_by_form_and_sees_the_referrals() {
        Browser.Page page = new Browser().signIn(TestCaller.OFFICER);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.path()).isEqualTo("/referrals");
        assertThat(page.text()).contains("Your referrals", "Sign out");
    }

    @Test
    void an_auditor_begins_with_the_decisions() {
        assertThat(new Browser().signIn(TestCaller.AUDITOR).path()).isEqualTo("/decisions");
    }

    @Test
    void whoever_wanted_a_page_is_led_there_after_signing_in() {
        Browser browser = new Browser();

        assertThat(browser.get("/decisions?outcome=REFERRED").path()).isEqualTo("/sign-in");
        assertThat(browser.signIn(TestCaller.OFFICER).path()).isEqualTo("/decisions");
    }

    @Test
    void a_wrong_password_and_an_unknown_account_get_the_same_words() {
        Browser.Page wrong = new Browser().signIn(TestCaller.COUNTED_OFFICER.id(), "not it");
        Browser.Page unknown = new Browser().signIn("nobody-here", "not it");

        assertThat(wrong.text())
                .contains("You are not signed in", "Error: Sign in")
                .isEqualTo(unknown.text());
        assertThat(wrong.text()).doesNotContain(TestCaller.COUNTED_OFFICER.id());
    }

    @Test
    void an_account_that_is_switched_off_is_out_at_once() {
        SecureRandom random = new SecureRandom();
        Account leaver = new Account(
                "needwood-leaver",
                "Una Crewe",
                CallerKind.PERSON,
                Roles.OFFICER,
                new AuthorityCode("NEEDWOOD"),
                StoredSecret.Password.of("until-friday", 1000, random),
                true);
        accounts.save(leaver);
        Browser browser = new Browser();
        assertThat(browser.signIn("needwood-leaver", "until-friday").path()).isEqualTo("/referrals");

        accounts.save(new Account(
                leaver.id(),
                leaver.displayName(),
                leaver.kind(),
                leaver.role(),
                leaver.authority(),
                leaver.secret(),
                false));

        assertThat(browser.get("/referrals").path()).isEqualTo("/sign-in");
    }

    @Test
    void signing_out_ends_the_session() {
        Browser browser = new Browser();
        Browser.Page page = browser.signIn(TestCaller.OFFICER);

        Browser.Page after = browser.submit(page, "/sign-out", Map.of());

        assertThat(after.path()).isEqualTo("/signed-out");
        assertThat(browser.get("/referrals").path()).isEqualTo("/sign-in");
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites_and_says_nothing() {
        Response answer = postSignIn();
        String cookie = answer.getHeaders().getValues("Set-Cookie").stream()
                .filter(value -> value.startsWith("triage-session="))
                .findFirst()
                .orElseThrow();

        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Strict");
        assertThat(cookie).doesNotContain(TestCaller.OFFICER.id());
    }

    @Test
    void a_sign_in_form_posted_from_another_site_is_refused() {
        Response answer = given().redirects()
                .follow(false)
                .header("Origin", "https://elsewhere.example")
                .formParam("account", TestCaller.OFFICER.id())
                .formParam("password", TestCaller.OFFICER.secret())
                .post("/sign-in/check");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.cookie("triage-session")).isNull();
    }

    @Test
    void a_session_is_good_for_pages_only_and_basic_credentials_for_the_api_only() {
        String session = postSignIn().cookie("triage-session");

        given().cookie("triage-session", session).get("/v1/referrals").then().statusCode(401);
        TestCaller.OFFICER
                .request()
                .redirects()
                .follow(false)
                .get("/referrals")
                .then()
                .statusCode(303);
    }

    @Test
    void pages_with_personal_data_are_not_kept_by_the_browser() {
        Browser browser = new Browser();
        Browser.Page page = browser.signIn(TestCaller.OFFICER);

        assertThat(page.response().headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.response().headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'");
    }

    private static Response postSignIn() {
        return given().redirects()
                .follow(false)
                .formParam("account", TestCaller.OFFICER.id())
                .formParam("password", TestCaller.OFFICER.secret())
                .post("/sign-in/check");
    }
}
