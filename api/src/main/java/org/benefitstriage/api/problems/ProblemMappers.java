package org.benefitstriage.api.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that reaches the edge of the service becomes a problem; none of its text leaves with it. */
public class ProblemMappers {

    /** A database that was restarted is back within this time. */
    static final Duration OUTAGE = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemResponses responses;
    private final AllowedMethods methods;

    ProblemMappers(ProblemResponses responses, AllowedMethods methods) {
        this.responses = responses;
        this.methods = methods;
    }

    @ServerExceptionMapper
    public Response ours(ProblemException problem, HttpHeaders request) {
        return responses.of(problem, request.getAcceptableMediaTypes());
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refusal, HttpHeaders request) {
        return responses.of(ProblemKind.NOT_ALLOWED, request.getAcceptableMediaTypes());
    }

    @ServerExceptionMapper
    public Response notFound(NotFoundException nothing, HttpHeaders request) {
        return responses.of(ProblemKind.NOT_FOUND, request.getAcceptableMediaTypes());
    }

    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException mismatch, HttpHeaders request) {
        return json(mismatch, request);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException unreadable, HttpHeaders request) {
        if (unreadable instanceof StreamReadException) {
            return responses.of(ProblemKind.MALFORMED_JSON, request.getAcceptableMediaTypes());
        }
        if (unreadable instanceof JsonMappingException mismatch
                && !(unreadable instanceof InvalidDefinitionException)) {
            return responses.of(JsonViolations.problem(mismatch), request.getAcceptableMediaTypes());
        }
        return unexpected(unreadable, request);
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException method, HttpHeaders request, UriInfo address) {
        Response problem = responses.of(ProblemKind.METHOD_NOT_ALLOWED, request.getAcceptableMediaTypes());
        return Response.fromResponse(problem)
                .allow(methods.of(address.getPath()))
                .build();
    }

    /** What the framework raised itself, or an answer somebody threw. */
    @ServerExceptionMapper
    public Response framework(WebApplicationException raised, HttpHeaders request) {
        if (raised.getCause() instanceof JsonProcessingException unreadable) {
            return json(unreadable, request);
        }
        Response answer = raised.getResponse();
        if (answer.getStatus() >= 500 && answer.getStatus() != 503) {
            return unexpected(raised, request);
        }
        if (answer.getStatus() < 400) {
            return answer;
        }
        return responses.of(ProblemKind.ofStatus(answer.getStatus()), request.getAcceptableMediaTypes());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable fault, HttpHeaders request) {
        if (DatabaseOutage.isBehind(fault)) {
            LOG.warn("The database cannot be reached: a request was answered 503");
            ProblemException outage =
                    ProblemException.of(ProblemKind.UNAVAILABLE).retryAfter(OUTAGE);
            return responses.of(outage, request.getAcceptableMediaTypes());
        }
        if (FaultChain.has(fault, HttpClosedException.class::isInstance)) {
            // The caller hung up in the middle of the body: nobody reads this answer, and nothing is wrong with us.
            return responses.of(ProblemKind.MALFORMED_JSON, request.getAcceptableMediaTypes());
        }
        UUID reference = UUID.randomUUID();
        LOG.errorf("Problem %s: %s", reference, FaultOutline.of(fault));
        return responses.of(ProblemKind.UNEXPECTED, reference, request.getAcceptableMediaTypes());
    }
}
