package org.benefitstriage.api.problems;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.benefitstriage.api.rest.ApiPath;
import org.benefitstriage.api.security.identity.SecretIdentityProvider;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Nobody signed in, or the credentials are wrong: pages lead to the sign-in form, systems get a 401 and the challenge. */
public class SignInProblems {

    /** Read by the sign-in form ({@code quarkus.http.auth.form.location-cookie}). */
    private static final String AFTER_SIGN_IN = "triage-after-sign-in";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9:/._-]+");

    private final ProblemResponses responses;

    SignInProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    public Response notSignedIn(UnauthorizedException anonymous, ContainerRequestContext request) {
        return ApiPath.is(request.getUriInfo()) ? challenge(request) : toSignIn(request);
    }

    @ServerExceptionMapper
    public Response refused(AuthenticationFailedException refusal, ContainerRequestContext request) {
        Duration wait = refusal.getAttribute(SecretIdentityProvider.WAIT);
        if (wait != null) {
            ProblemException throttled =
                    ProblemException.of(ProblemKind.TOO_MANY_ATTEMPTS).retryAfter(wait);
            return responses.of(throttled, request.getAcceptableMediaTypes());
        }
        return notSignedIn(new UnauthorizedException(), request);
    }

    private Response challenge(ContainerRequestContext request) {
        return Response.fromResponse(responses.of(ProblemKind.SIGN_IN_REQUIRED, request.getAcceptableMediaTypes()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Benefits Triage\", charset=\"UTF-8\"")
                .build();
    }

    /** Remembers the page, without its query, which may hold what somebody searched for. */
    private static Response toSignIn(ContainerRequestContext request) {
        Response.ResponseBuilder answer =
                Response.seeOther(URI.create("/sign-in")).header(HttpHeaders.CACHE_CONTROL, "no-store");
        String page = request.getUriInfo().getAbsolutePath().toString();
        if (request.getMethod().equals("GET") && PLAIN.matcher(page).matches()) {
            // Written by hand: JAX-RS would put quotes around the address, and the form reads it as it is.
            String secure = page.startsWith("https:") ? "; Secure" : "";
            answer.header(
                    HttpHeaders.SET_COOKIE,
                    AFTER_SIGN_IN + "=" + page + "; Path=/; Max-Age=600; HttpOnly; SameSite=Strict" + secure);
        }
        return answer.build();
    }
}
