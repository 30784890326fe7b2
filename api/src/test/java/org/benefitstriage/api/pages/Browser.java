package org.benefitstriage.api.pages;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.benefitstriage.api.testing.TestCaller;

/** A browser without scripts: keeps cookies, follows links, posts forms with what their hidden fields say. */
final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** What the browser shows. */
    record Page(int status, String path, String text, HttpResponse<String> response) {

        /** The hidden fields of the form with this action. */
        Map<String, String> hiddenFields(String action) {
            Matcher form = Pattern.compile("<form action=\"" + Pattern.quote(action) + "\".*?</form>", Pattern.DOTALL)
                    .matcher(text);
            if (!form.find()) {
                throw new AssertionError("no form posts to " + action);
            }
            return HIDDEN.matcher(form.group())
                    .results()
                    .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2)));
        }

        boolean hasForm(String action) {
            return text.contains("<form action=\"" + action + "\"");
        }
    }

    Page signIn(TestCaller caller) {
        return signIn(caller.id(), caller.secret());
    }

    Page signIn(String account, String password) {
        get("/sign-in");
        return post("/sign-in/check", Map.of("account", account, "password", password));
    }

    Page get(String path) {
        return send(request(path).GET());
    }

    /** Posts exactly these fields. */
    Page post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Fills in the form of a page and sends it. */
    Page submit(Page page, String action, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(page.hiddenFields(action));
        fields.putAll(typed);
        return post(action, fields);
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Page(response.statusCode(), response.uri().getPath(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
