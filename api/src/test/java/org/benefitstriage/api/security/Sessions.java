package org.benefitstriage.api.security;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import org.benefitstriage.api.testing.TestCaller;

/** Signs in as the form does. */
public final class Sessions {

    private Sessions() {}

    /** The cookie of somebody who signed in, as a Cookie header has it. */
    public static String cookie(TestCaller caller) {
        Response answer = given().redirects()
                .follow(false)
                .formParam("account", caller.id())
                .formParam("password", caller.secret())
                .post("/sign-in/check");
        String cookie = answer.cookie("triage-session");
        if (cookie == null) {
            throw new AssertionError(caller.id() + " did not get a session (answer " + answer.statusCode() + ")");
        }
        return "triage-session=" + cookie;
    }
}
