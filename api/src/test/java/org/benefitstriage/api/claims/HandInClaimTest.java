package org.benefitstriage.api.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.api.testing.TestSampling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HandInClaimTest {

    @Inject
    TestSampling sampling;

    @AfterEach
    void nobodyIsDrawn() {
        sampling.reset();
    }

    @Test
    void a_claim_with_everything_in_order_is_approved_at_once() {
        Response created = Api.handIn(TestCaller.FORM, SampleClaims.approvable());

        created.then()
                .statusCode(201)
                .body("outcome", equalTo("AUTO_APPROVED"))
                .body("evidenceRequired", empty())
                .body("uploadAllowed", equalTo(false))
                .body("claimantText", not(empty()));
        assertThat(created.header("Location")).endsWith("/v1/claims/" + created.path("claimId"));
        TestCaller.OFFICER
                .request()
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .body("claimId", equalTo(created.path("claimId")))
                .body("decisions[0].decisionId", equalTo(created.path("decisionId")))
                .body("referrals", empty())
                .body("claim.authority", equalTo("NEEDWOOD"));
    }

    @Test
    void what_the_form_is_told_has_exactly_the_documented_members() {
        Response created = Api.handIn(TestCaller.FORM, SampleClaims.forSenior());

        assertThat(created.jsonPath().getMap("$").keySet())
                .isEqualTo(Set.of(
                        "claimId",
                        "decisionId",
                        "outcome",
                        "evidenceRequired",
                        "claimantText",
                        "uploadAllowed",
                        "reference",
                        "decidedAt",
                        "rulesetVersion",
                        "links"));
        assertThat(created.asString()).doesNotContain("HIGH", "RSK-", "RTE-", "MRV-", "SENIOR");
    }

    @Test
    void a_claim_that_is_referred_waits_in_its_queue_with_fourteen_days_to_decide() throws SQLException {
        Response officer = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer());
        Response senior = Api.handIn(TestCaller.FORM, SampleClaims.forSenior());
        Response evidence = Api.handIn(TestCaller.FORM, SampleClaims.forEvidence());

        referral(officer).body("queue", equalTo("OFFICER")).body("status", equalTo("OPEN"));
        referral(senior).body("queue", equalTo("SENIOR")).body("status", equalTo("OPEN"));
        referral(evidence).body("queue", equalTo("OFFICER")).body("status", equalTo("WAITING_FOR_INFORMATION"));
        UUID claim = UUID.fromString(officer.path("claimId"));
        assertThat(Rows.number("select due_on - received_on from referral where claim_id = ?", claim))
                .isEqualTo(14);
    }

    private static ValidatableResponse referral(Response created) {
        created.then().statusCode(201).body("outcome", equalTo("REFERRED"));
        String id = Api.referralOf(TestCaller.OFFICER, created.path("claimId"));
        return TestCaller.OFFICER.request().get("/v1/referrals/" + id).then().statusCode(200);
    }

    @Test
    void evidence_to_hand_in_is_named_with_code_and_words() {
        Api.handIn(TestCaller.FORM, SampleClaims.unique("no-tenancy-evidence", "NEEDWOOD"))
                .then()
                .statusCode(201)
                .body("evidenceRequired.code", hasItem("TENANCY_AGREEMENT"))
                .body("evidenceRequired.text", hasItem("your tenancy agreement"))
                .body("evidenceRequired.originalOnly", hasItem(false))
                .body("uploadAllowed", equalTo(true));
    }

    @Test
    void the_form_reads_back_what_it_was_told_and_only_its_own() {
        Response created = Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        String location = created.header("Location");

        assertThat(TestCaller.FORM.request().get(location).asString()).isEqualTo(created.asString());
        TestCaller.OTHER_FORM.request().get(location).then().statusCode(404);
    }

    @Test
    void a_claim_drawn_for_the_random_check_goes_to_a_person_and_the_form_cannot_tell() {
        sampling.set(0);
        Response drawn = Api.handIn(TestCaller.FORM, SampleClaims.approvable());

        drawn.then().statusCode(201).body("outcome", equalTo("REFERRED"));
        assertThat(drawn.asString()).doesNotContain("random", "sample", "check");
    }

    @Test
    void the_same_person_claiming_again_is_not_approved_twice() {
        String claim = SampleClaims.approvable();

        Api.handIn(TestCaller.FORM, claim).then().statusCode(201).body("outcome", equalTo("AUTO_APPROVED"));
        Api.handIn(TestCaller.FORM, claim).then().statusCode(201).body("outcome", equalTo("REFERRED"));
    }

    @Test
    void without_an_adopted_policy_nothing_is_approved() {
        Api.handIn(TestCaller.UNREADY_FORM, SampleClaims.approvable("UNREADY"))
                .then()
                .statusCode(201)
                .body("outcome", equalTo("REFERRED"));
    }
}
