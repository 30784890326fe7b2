package org.benefitstriage.api.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;

/** Requests about reviews that several tests make. */
public final class Reviews {

    /** The day on which the service under test lives. */
    public static final String TODAY = "2026-11-23";

    /** Words that must turn up nowhere but where they belong. */
    public static final String WORDS = "My landlord Zebedee raised the rent in May.";

    private Reviews() {}

    /** A sound request of a claimant who says why. */
    public static String body() {
        return "{\"askedBy\":\"CLAIMANT\",\"receivedOn\":\"" + TODAY + "\",\"reasons\":\"" + WORDS + "\"}";
    }

    /** Asks under a key of its own. */
    public static Response ask(TestCaller caller, String decisionId, String body) {
        return ask(caller, decisionId, UUID.randomUUID().toString(), body);
    }

    /** Asks under a given key. */
    public static Response ask(TestCaller caller, String decisionId, String key, String body) {
        return caller.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/decisions/" + decisionId + "/review-requests");
    }

    /** Decides a referral as it was first read. */
    public static Response decide(TestCaller officer, String referralId, String body) {
        return officer.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(body)
                .post("/v1/referrals/" + referralId + "/decision");
    }

    /** A final choice, with or without a change of the award. */
    public static String choice(String outcome, String label, String difference) {
        return "{\"outcome\":\"" + outcome + "\",\"reason\":\"Looked at everything.\",\"label\":\"" + label + "\""
                + (difference.isEmpty() ? "" : ",\"weeklyDifferencePence\":" + difference) + "}";
    }
}
