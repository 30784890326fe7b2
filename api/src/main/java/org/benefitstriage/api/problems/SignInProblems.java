package org.benefitstriage.api.problems;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import org.benefitstriage.api.security.identity.SecretIdentityProvider;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Nobody signed in, or the credentials are wrong: pages lead to the sign-in form, systems get a 401 and the challenge. */
public class SignInProblems {

    /** Read by the sign-in form ({@code quarkus.http.auth.form.location-cookie}). */
    private static final String AFTER_SIGN_IN = "triage-after-sign-in";

    private final ProblemResponses responses;

    SignInProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    public Response notSignedIn(UnauthorizedException anonymous, ContainerRequestContext request) {
        return isApi(request.getUriInfo()) ? challenge(request) : toSignIn(request);
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
        if (request.getMethod().equals("GET")) {
            URI page = request.getUriInfo().getAbsolutePath();
            answer.cookie(new NewCookie.Builder(AFTER_SIGN_IN)
                    .value(page.toString())
                    .path("/")
                    .httpOnly(true)
                    .secure(page.getScheme().equals("https"))
                    .sameSite(NewCookie.SameSite.STRICT)
                    .maxAge((int) Duration.ofMinutes(10).toSeconds())
                    .build());
        }
        return answer.build();
    }

    private static boolean isApi(UriInfo address) {
        return address.getPath().startsWith("/v1/");
    }
}
