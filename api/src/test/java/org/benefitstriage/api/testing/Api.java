package org.benefitstriage.api.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;

/** Requests that many tests of the running service make. */
public final class Api {

    private Api() {}

    /** Hands a claim in under a key of its own. */
    public static Response handIn(TestCaller caller, String claim) {
        return handIn(caller, UUID.randomUUID().toString(), claim);
    }

    /** Hands a claim in under a given key. */
    public static Response handIn(TestCaller caller, String key, String claim) {
        return caller.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(claim)
                .post("/v1/claims");
    }

    /** Hands a claim in that is stored, and gives the decision's id. */
    public static String decide(TestCaller caller, String claim) {
        Response answer = handIn(caller, claim);
        answer.then().statusCode(201);
        return answer.path("decisionId");
    }

    /** The referral of a claim that was just handed in. */
    public static String referralOf(TestCaller officer, String claimId) {
        Response claim = officer.request().get("/v1/claims/" + claimId);
        claim.then().statusCode(200);
        return claim.path("referrals[0].referralId");
    }
}
