package org.benefitstriage.api.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
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

    /** An automatic approval: its decision. */
    public static String approved() {
        Response answer = Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        answer.then().statusCode(201);
        return answer.path("decisionId");
    }

    /** A claim for officers that one of them decided: its decision. */
    public static String decidedBy(TestCaller officer, String choice) {
        Response answer = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer());
        decide(officer, Api.referralOf(officer, answer.path("claimId")), choice)
                .then()
                .statusCode(200);
        return answer.path("decisionId");
    }

    /** The referral in which a review is decided that was just asked for. */
    public static String reviewOf(String decision) {
        Response asked = ask(TestCaller.SENIOR, decision, body());
        asked.then().statusCode(201);
        return asked.path("referralId");
    }

    /** The reviews of a decision, asked for. */
    public static Response reviews(TestCaller caller, String decision) {
        return caller.request().get("/v1/decisions/" + decision + "/review-requests");
    }

    /** The kinds of events there are about a decision. */
    public static List<String> types(String decision) {
        try {
            return List.of(Rows.text(
                            "select string_agg(type, ' ') from audit_event where decision_id = ?",
                            UUID.fromString(decision))
                    .split(" "));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The entry of one event about a decision. */
    public static String entry(String type, String decision) throws SQLException {
        return Rows.text(
                "select convert_from(entry, 'UTF8') from audit_event where type = ? and decision_id = ?",
                type,
                UUID.fromString(decision));
    }
}
