package org.benefitstriage.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Reviews;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewPagesTest {

    private final Browser officer = new Browser();

    @Test
    void a_review_is_in_the_list_with_its_reason_and_on_the_pages_with_the_claimants_words() {
        String claim = SampleClaims.approvable();
        Response made = Api.handIn(TestCaller.FORM, claim);
        String decision = made.path("decisionId");
        String referral =
                Reviews.ask(TestCaller.SENIOR, decision, Reviews.body()).path("referralId");
        String reference = claim.replaceAll("(?s).*?\"reference\": \"([^\"]*)\".*", "$1");
        officer.signIn(TestCaller.OFFICER);

        assertThat(officer.get("/referrals?list=unassigned&reference=" + reference)
                        .text())
                .contains("A review of the decision was asked for.", "/referrals/" + referral);
        assertThat(officer.get("/referrals/" + referral).text())
                .contains("By the claimant, received on 23 November 2026", Reviews.WORDS, "Review asked for")
                .contains("Decide this claim");
        assertThat(officer.get("/decisions/" + decision).text())
                .contains("An officer has still to decide it.", "/referrals/" + referral, Reviews.WORDS);
    }

    @Test
    void whoever_decided_before_is_told_that_it_is_for_another() {
        Response made = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer());
        String first = Api.referralOf(TestCaller.OFFICER, made.path("claimId"));
        Reviews.decide(TestCaller.OFFICER, first, Reviews.choice("DO_NOT_PAY", "CLAIMANT_ERROR", ""))
                .then()
                .statusCode(200);
        String review = Reviews.ask(TestCaller.SENIOR, made.path("decisionId"), Reviews.body())
                .path("referralId");
        officer.signIn(TestCaller.OFFICER);

        assertThat(officer.get("/referrals/" + review).text())
                .contains("You decided this claim before.", "Decided otherwise than worked out: Do not pay")
                .doesNotContain("Decide this claim", "Assign to me");
    }
}
