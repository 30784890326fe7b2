package org.benefitstriage.api.explanations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExplanationHttpTest {

    @Test
    void each_of_the_six_parts_says_something_about_a_referred_claim() {
        String id = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());

        read(TestCaller.AUDITOR, id, "")
                .body("decisionId", equalTo(id))
                .body("level", equalTo("AUDITOR"))
                .body("outcome", equalTo("REFERRED"))
                .body("rationale.referralReasons", not(empty()))
                .body("rationale.conditions.source", everyItem(not(equalTo(""))))
                .body("rationale.indicators.id", hasItem("RSK-033"))
                .body("rationale.working", not(empty()))
                .body("rationale.model.parts", hasSize(17))
                .body("rationale.route.row", equalTo("RTE-06"))
                .body("responsibility.humanInvolvement", equalTo("PENDING"))
                .body("responsibility.policy.approvers", hasItem("Section 151 officer"))
                .body("responsibility.madeWith", hasSize(5))
                .body("data.used.what", hasItem("The claim form"))
                .body("data.used.asOf", not(empty()))
                .body(
                        "fairness.inWords",
                        containsString(
                                "The council approved this model after reading its card and its fairness report"))
                .body("fairness", hasKey("modelCardSha256"))
                .body("fairness.notTested", not(empty()))
                .body("safety.inWords", containsString("Not measured yet"))
                .body("impact.rights.what", hasItem(containsString("tribunal")))
                .body("impact.told", not(empty()));
    }

    @Test
    void what_did_not_fire_is_there_with_the_value_it_saw() {
        String id = Api.decide(TestCaller.FORM, SampleClaims.approvable());

        read(TestCaller.OFFICER, id, "")
                .body("level", equalTo("OFFICER"))
                .body("responsibility.humanInvolvement", equalTo("NONE"))
                .body("rationale.indicators", empty())
                .body("rationale.notFired.size()", greaterThan(40))
                .body("rationale.notFired.saw.flatten()", not(empty()))
                .body("rationale.guardRailsClear.saw", everyItem(not(empty())))
                .body("rationale.conditions.saw", hasItem(not(empty())))
                .body("responsibility", not(hasKey("madeWith")));
    }

    @Test
    void the_nearest_change_of_an_account_in_another_name_is_an_own_account() {
        String id = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());

        read(TestCaller.OFFICER, id, "officer")
                .body(
                        "rationale.nearestChange.changes",
                        contains("an account in the claimant's own name is given and the bank confirms it"))
                .body("rationale.nearestChange.route", equalTo("AUTO_APPROVE"));
    }

    @Test
    void a_claimant_reads_the_law_the_award_and_the_rights_but_nothing_that_teaches_how_to_score_low() {
        String id = Api.decide(TestCaller.FORM, SampleClaims.unique("high-risk-linked-claims", "NEEDWOOD"));

        String text = read(TestCaller.OFFICER, id, "claimant")
                .body("level", equalTo("CLAIMANT"))
                .body("rationale.conditions", not(empty()))
                .body("rationale.plainWorking", not(empty()))
                .body("rationale", not(hasKey("indicators")))
                .body("rationale", not(hasKey("nearestChange")))
                .body("impact.rights", not(empty()))
                .body("impact.told", not(empty()))
                .extract()
                .asString();
        assertThat(text)
                .doesNotContain("RSK-", "MRV-", "RTE-", "VAL-", "HIGH", "SENIOR")
                .doesNotContain("same property", "same account", "same person")
                .doesNotContainIgnoringCase("mismatch", "points", "senior officer");
    }

    @Test
    void the_fullest_level_is_for_those_who_do_not_decide() {
        String id = Api.decide(TestCaller.FORM, SampleClaims.approvable());

        TestCaller.SENIOR
                .request()
                .get("/v1/decisions/" + id + "/explanation?level=auditor")
                .then()
                .statusCode(403);
        TestCaller.OFFICER
                .request()
                .get("/v1/decisions/" + id + "/explanation?level=everything")
                .then()
                .statusCode(400);
        read(TestCaller.OWNER, id, "auditor").body("responsibility.madeWith.what", hasItem("Decision record"));
    }

    @Test
    void a_figure_in_doubt_is_shown_with_who_signed_it_and_against_what() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.unique("sc-council-single", "NEEDWOOD"));
        var figures = read(TestCaller.AUDITOR, id, "auditor").extract().jsonPath();

        assertThat(figures.getList("responsibility.figures.figure")).isNotEmpty();
        assertThat(Rows.number(
                        "select count(*) from decision where id = ? and outcome = 'AUTO_APPROVED'",
                        UUID.fromString(id)))
                .isEqualTo(
                        figures.getList("responsibility.figures.findAll { it.signedBy == null }")
                                        .isEmpty()
                                ? 1
                                : 0);
    }

    private static ValidatableResponse read(TestCaller caller, String id, String level) {
        return caller.request()
                .get("/v1/decisions/" + id + "/explanation" + (level.isEmpty() ? "" : "?level=" + level))
                .then()
                .statusCode(200);
    }
}
