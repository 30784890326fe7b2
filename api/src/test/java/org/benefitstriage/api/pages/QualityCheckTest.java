package org.benefitstriage.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.api.testing.TestSampling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A claim drawn at random is checked blind: nothing on the officer's pages gives its risk away until it is decided. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QualityCheckTest {

    @Inject
    TestSampling sampling;

    private final Browser asha = new Browser();

    @BeforeEach
    void draw_every_claim() {
        sampling.set(0);
        asha.signIn(TestCaller.OFFICER);
    }

    @AfterEach
    void draw_none() {
        sampling.reset();
    }

    @Test
    void a_claim_that_would_have_been_approved_and_a_risky_one_look_alike() {
        Case harmless = Case.of(SampleClaims.approvable());
        Case risky = Case.of(SampleClaims.forOfficer());

        for (Case made : new Case[] {harmless, risky}) {
            Browser.Page page = asha.get(made.page());
            assertThat(page.text()).contains("This is a quality check.", "Quality check</strong>");
            assertBlind(page);
            assertBlind(asha.get("/decisions/" + made.decisionId()));
        }
    }

    @Test
    void it_leaves_the_other_lists_and_has_one_of_its_own_without_risk() {
        Case made = Case.of(SampleClaims.forOfficer());

        assertThat(asha.get(made.inList("open")).text()).doesNotContain(made.page());
        assertThat(asha.get(made.inList("unassigned")).text()).doesNotContain(made.page());
        Browser.Page own = asha.get(made.inList("quality-checks"));
        assertThat(own.text()).contains(made.page(), "Drawn at random from claims of every risk");
        assertBlind(own);
        assertThat(asha.get(made.inList("quality-checks") + "&risk=HIGH&sort=risk")
                        .text())
                .as("no filter tells the risk")
                .contains(made.page());
    }

    @Test
    void the_list_of_decisions_does_not_tell_it_either() {
        Case made = Case.of(SampleClaims.forOfficer());

        Browser.Page decisions = asha.get("/decisions");

        int row = decisions.text().indexOf(made.decisionId());
        assertThat(row).isPositive();
        String line = decisions.text().substring(row, decisions.text().indexOf("</tr>", row));
        assertThat(line).contains("Quality check").doesNotContain("risk");
    }

    @Test
    void once_it_is_decided_everything_is_shown() {
        Case made = Case.of(SampleClaims.forOfficer());

        Browser.Page decided = asha.submit(asha.get(made.page()), made.page() + "/decision", Case.APPROVAL);

        assertThat(decided.text()).contains("Medium risk", "RSK-033", "Why this claim was referred");
        assertThat(asha.get(made.inList("closed")).text()).contains("Medium risk");
    }

    @Test
    void asking_for_information_does_not_lift_the_blind() {
        Case made = Case.of(SampleClaims.forOfficer());

        asha.submit(
                asha.get(made.page()),
                made.page() + "/decision",
                java.util.Map.of("outcome", "ASK_FOR_INFORMATION", "reason", "Two statements are missing."));

        assertBlind(asha.get(made.page()));
    }

    @Test
    void an_auditor_sees_the_decision_as_recorded() {
        Case made = Case.of(SampleClaims.forOfficer());
        Browser idris = new Browser();
        idris.signIn(TestCaller.AUDITOR);

        assertThat(idris.get("/decisions/" + made.decisionId()).text()).contains("Medium risk", "RSK-033");
    }

    private static void assertBlind(Browser.Page page) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .doesNotContain("Low risk<", "Medium risk<", "High risk<")
                .doesNotContain("RSK-", "RTE-", "MRV-", "Why this claim was")
                .doesNotContainPattern(">\\s*Points\\s*<|\\d points");
    }
}
