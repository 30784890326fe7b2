package org.benefitstriage.api.security;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What belongs to one council does not exist for another: 404, whatever the role, and absent from every list. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuthorityIsolationTest {

    @Test
    void another_councils_records_are_not_found() {
        Response created = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer());
        String claim = created.path("claimId");
        String decision = created.path("decisionId");
        String referral = Api.referralOf(TestCaller.OFFICER, claim);

        TestCaller.ELSEWHERE_OFFICER.request().get("/v1/claims/" + claim).then().statusCode(404);
        TestCaller.ELSEWHERE_FORM.request().get("/v1/claims/" + claim).then().statusCode(404);
        TestCaller.ELSEWHERE_OFFICER
                .request()
                .get("/v1/decisions/" + decision)
                .then()
                .statusCode(404);
        TestCaller.ELSEWHERE_OWNER
                .request()
                .get("/v1/decisions/" + decision + "/explanation")
                .then()
                .statusCode(404);
        TestCaller.ELSEWHERE_AUDITOR
                .request()
                .contentType("application/json")
                .post("/v1/decisions/" + decision + "/replays")
                .then()
                .statusCode(404);
        TestCaller.ELSEWHERE_OFFICER
                .request()
                .get("/v1/referrals/" + referral)
                .then()
                .statusCode(404);
        TestCaller.ELSEWHERE_SENIOR
                .request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"outcome\":\"APPROVE\",\"reason\":\"Fine.\",\"label\":\"NO_CHANGE\"}")
                .post("/v1/referrals/" + referral + "/decision")
                .then()
                .statusCode(404);
        TestCaller.ELSEWHERE_SENIOR
                .request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"assignee\":\"elsewhere-senior\"}")
                .put("/v1/referrals/" + referral + "/assignee")
                .then()
                .statusCode(404);
    }

    @Test
    void lists_hold_the_callers_council_only() {
        Response created = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer());
        String elsewhere = Api.decide(TestCaller.ELSEWHERE_FORM, SampleClaims.forOfficer("ELSEWHERE"));

        TestCaller.ELSEWHERE_OFFICER
                .request()
                .get("/v1/decisions?limit=200")
                .then()
                .body("items.decisionId", hasItem(elsewhere))
                .body("items.decisionId", not(hasItem(created.<String>path("decisionId"))));
        TestCaller.ELSEWHERE_OFFICER
                .request()
                .get("/v1/referrals?limit=200")
                .then()
                .body("items.decisionId", hasItem(elsewhere))
                .body("items.decisionId", not(hasItem(created.<String>path("decisionId"))));
    }

    @Test
    void another_councils_claims_are_no_linked_claims() {
        String claim = SampleClaims.approvable();
        String elsewhere = SampleClaims.replace(claim, "\"authority\": \"NEEDWOOD\"", "\"authority\": \"ELSEWHERE\"");
        Api.handIn(TestCaller.FORM, claim).then().statusCode(201);

        String decision = Api.decide(TestCaller.ELSEWHERE_FORM, elsewhere);

        TestCaller.ELSEWHERE_AUDITOR
                .request()
                .get("/v1/decisions/" + decision)
                .then()
                .statusCode(200)
                .body("record.context.linkedClaims.bySamePerson", equalTo(0))
                .body("record.context.linkedClaims.atAddress", equalTo(0));
    }
}
