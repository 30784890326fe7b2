package org.benefitstriage.api.calculations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CalculationTest {

    @Test
    void an_award_comes_with_its_working_and_nothing_is_stored() throws SQLException {
        long before = everything();

        // The award of the scenario, worked out by hand there.
        calculate(TestCaller.OFFICER, SampleClaims.scenario("capital-10000"))
                .statusCode(200)
                .body("assessmentDate", equalTo("2026-11-23"))
                .body("entitlements.benefit", hasItem("HOUSING_BENEFIT"))
                .body("entitlements.find { it.benefit == 'HOUSING_BENEFIT' }.weeklyPence", equalTo(9317))
                .body("entitlements.find { it.benefit == 'COUNCIL_TAX_REDUCTION' }.weeklyPence", equalTo(1928))
                .body("entitlements[0].working", not(empty()))
                .body("entitlements[0].working.citation", not(hasItem("")))
                .body("openConditions", empty());

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void what_is_not_met_or_not_known_is_named_with_its_regulation() {
        calculate(TestCaller.FORM, SampleClaims.scenario("working-age-no-hb-route"))
                .statusCode(200)
                .body("openConditions", not(empty()))
                .body("openConditions.citation", not(hasItem("")))
                .body("entitlements.calculated", hasItem(false));
    }

    @Test
    void a_calculation_says_nothing_about_risk() {
        String answer = calculate(TestCaller.FORM, SampleClaims.scenario("high-risk-household-and-savings"))
                .statusCode(200)
                .extract()
                .asString();

        assertThat(answer).doesNotContain("RSK-", "MRV-", "band", "score", "HIGH");
    }

    @Test
    void facts_that_fail_are_422_and_another_councils_403() {
        calculate(TestCaller.FORM, "{}").statusCode(422);
        calculate(TestCaller.FORM, "{").statusCode(400);
        calculate(TestCaller.FORM, SampleClaims.approvable("ELSEWHERE")).statusCode(403);
    }

    private static ValidatableResponse calculate(TestCaller caller, String facts) {
        return caller.request()
                .contentType("application/json")
                .body(facts)
                .post("/v1/calculations")
                .then();
    }

    private static long everything() throws SQLException {
        return Rows.number("select (select count(*) from claim) + (select count(*) from decision)"
                + " + (select count(*) from audit_event) + (select count(*) from referral)");
    }
}
