package org.benefitstriage.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Signing in and out over plain HTTP, as a browser without scripts does it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInTest {

    @Test
    void an_officer_signs_in_by_form_and_sees_the_referrals() {
        Browser browser = new Browser();

        Browser.Page page = browser.signIn(TestCaller.OFFICER);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.path()).isEqualTo("/referrals");
        assertThat(page.text()).contains("Your referrals", "Sign out");
    }
}
