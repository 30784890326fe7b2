package org.benefitstriage.api.calculations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
    void facts_are_enough_where_an_award_needs_no_more() {
        calculate(TestCaller.FORM, """
            {
              "authority": "NEEDWOOD", "benefits": "COUNCIL_TAX_REDUCTION",
              "dates": {"received": "2026-11-16"},
              "claimant": {"dateOfBirth": "1950-03-14"},
              "councilTax": {"annualLiabilityPence": 150000, "jointlyLiableOthers": 0,
                "liableForCouncilTax": "YES", "band": "C"},
              "existingBenefits": {"pensionCredit": {"state": "GUARANTEE_CREDIT"}}
            }\
            """)
                .statusCode(200)
                .body("entitlements.size()", equalTo(1))
                // £1,500.00 / 365 x 7, on guarantee credit.
                .body("entitlements[0].weeklyPence", equalTo(2877))
                .body("entitlements[0].schedule[0].weeklyPence", equalTo(2877))
                .body("undetermined", not(empty()));
    }

    @Test
    void what_an_award_needs_and_the_facts_do_not_say_is_undetermined_never_guessed() {
        calculate(TestCaller.FORM, "{\"benefits\":\"BOTH\"}")
                .statusCode(200)
                .body("entitlements.calculated", everyItem(equalTo(false)))
                .body("undetermined.what", hasItem("/claimant/dateOfBirth"))
                .body("assumed", not(empty()));
        calculate(TestCaller.FORM, "{}").statusCode(200).body("entitlements.size()", equalTo(2));
    }

    @Test
    void figures_in_doubt_are_named_with_how_they_are_known() {
        calculate(TestCaller.OFFICER, SampleClaims.scenario("taper-to-small-award"))
                .statusCode(200)
                .body("entitlements[0].figuresInDoubt.reference", not(empty()))
                .body("entitlements[0].figuresInDoubt.certainty", everyItem(not(equalTo("STATUTE"))));
    }

    @Test
    void a_covered_day_of_another_year_and_any_council_will_do_and_a_day_without_figures_says_so() {
        calculate(TestCaller.FORM, SampleClaims.approvable("ELSEWHERE")).statusCode(200);
        String facts = SampleClaims.scenario("capital-10000");
        calculate(TestCaller.FORM, facts.replace("\"received\": \"2026-11-09\"", "\"received\": \"2031-05-12\""))
                .statusCode(200)
                .body("entitlements.calculated", everyItem(equalTo(false)))
                .body("undetermined", not(empty()));
    }

    @Test
    void what_is_there_and_wrong_is_refused_with_its_place() {
        calculate(TestCaller.FORM, "{\"benefits\":\"RENT\"}")
                .statusCode(422)
                .body("violations.pointer", hasItem("/benefits"));
        calculate(TestCaller.FORM, "{\"claimant\":{\"age\":70}}").statusCode(422);
        calculate(TestCaller.FORM, "{").statusCode(400);
        calculate(TestCaller.FORM, "[]").statusCode(422);
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
