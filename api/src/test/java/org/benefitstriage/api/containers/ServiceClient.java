package org.benefitstriage.api.containers;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.benefitstriage.api.testing.TestCaller;

/** A client that does not wait for ever: no answer within its patience is an answer of its own. */
final class ServiceClient {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final URI service;
    private final Duration patience;

    ServiceClient(URI service, Duration patience) {
        this.service = service;
        this.patience = patience;
    }

    /** Hands a claim in. */
    Attempt handIn(TestCaller caller, String key, String claim) {
        HttpRequest request = request(caller, "/v1/claims")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(claim))
                .build();
        long began = System.nanoTime();
        Answer answer = send(request);
        return new Attempt(key, claim, began, System.nanoTime(), answer);
    }

    /** Signs a person in by the form; this client keeps the cookie. */
    Answer signIn(TestCaller caller) {
        return send(HttpRequest.newBuilder(service.resolve("/sign-in/check"))
                .timeout(patience)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("account=" + caller.id() + "&password=" + caller.secret()))
                .build());
    }

    /** A page as a browser asks for it: who is signed in, the cookie says. */
    Answer page(String path) {
        return send(HttpRequest.newBuilder(service.resolve(path))
                .timeout(patience)
                .header("Accept", "text/html")
                .build());
    }

    Answer get(TestCaller caller, String path) {
        return send(request(caller, path).GET().build());
    }

    Answer post(TestCaller caller, String path) {
        return send(
                request(caller, path).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    private HttpRequest.Builder request(TestCaller caller, String path) {
        String credentials = caller.id() + ":" + caller.secret();
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(patience)
                .header("Accept", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().firstValue("Retry-After"), response.body());
        } catch (IOException e) {
            return new Answer(0, Optional.empty(), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, Optional.empty(), e.toString());
        }
    }
}
