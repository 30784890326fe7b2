package org.benefitstriage.api.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;

/** Requests about appeals that several tests make. */
public final class AppealCalls {

    /** Words that must turn up nowhere but where they belong. */
    public static final String GROUNDS = "My niece Philomena never lived here.";

    private AppealCalls() {}

    /** A sound appeal with grounds. */
    public static String received(String tribunal) {
        return "{\"tribunal\":\"" + tribunal + "\",\"receivedOn\":\"" + Reviews.TODAY + "\",\"grounds\":\"" + GROUNDS
                + "\"}";
    }

    /** Something that happened today. */
    public static String step(String step) {
        return "{\"step\":\"" + step + "\",\"on\":\"" + Reviews.TODAY + "\",\"note\":\"The letter of " + step
                + " names Philomena.\"}";
    }

    /** Records an appeal under a key of its own. */
    public static Response receive(TestCaller caller, String decision, String body) {
        return receive(caller, decision, UUID.randomUUID().toString(), body);
    }

    /** Records an appeal under a given key. */
    public static Response receive(TestCaller caller, String decision, String key, String body) {
        return post(caller, "/v1/decisions/" + decision + "/appeals", key, body);
    }

    /** The appeal to the First-tier Tribunal that was just recorded. */
    public static String received(TestCaller caller, String decision) {
        Response answer = receive(caller, decision, received("FIRST_TIER"));
        answer.then().statusCode(201);
        return answer.path("appealId");
    }

    /** Records what happened under a key of its own. */
    public static Response take(TestCaller caller, String decision, String appeal, String body) {
        return take(caller, decision, appeal, UUID.randomUUID().toString(), body);
    }

    /** Records what happened under a given key. */
    public static Response take(TestCaller caller, String decision, String appeal, String key, String body) {
        return post(caller, "/v1/decisions/" + decision + "/appeals/" + appeal + "/steps", key, body);
    }

    /** The appeals against a decision, asked for. */
    public static Response list(TestCaller caller, String decision) {
        return caller.request().get("/v1/decisions/" + decision + "/appeals");
    }

    private static Response post(TestCaller caller, String path, String key, String body) {
        return caller.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
    }
}
