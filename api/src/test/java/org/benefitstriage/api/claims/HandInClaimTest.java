package org.benefitstriage.api.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HandInClaimTest {

    @Test
    void a_claim_is_decided_stored_and_can_be_read_back() {
        Response created = handIn("hand-in-1", SampleClaims.unique());

        created.then().statusCode(201).body("outcome", equalTo("AUTO_APPROVED"));
        String location = created.header("Location");
        assertThat(location).endsWith("/v1/claims/" + created.path("claimId"));
        TestCaller.OFFICER.request().get(location).then().statusCode(200);
    }

    @Test
    void the_form_learns_nothing_about_risk() {
        handIn("hand-in-2", SampleClaims.unique())
                .then()
                .body("$", not(hasKey("band")))
                .body("$", not(hasKey("score")))
                .body("$", not(hasKey("reasons")));
    }

    private static Response handIn(String key, String claim) {
        return TestCaller.FORM
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(claim)
                .post("/v1/claims");
    }
}
