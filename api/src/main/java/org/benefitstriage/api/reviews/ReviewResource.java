package org.benefitstriage.api.reviews;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.claims.Claims;
import org.benefitstriage.api.claims.IdempotencyKey;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.decisions.Decisions;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asking for a decision to be looked at again by a person, and what came of it. */
@Path("/v1/decisions/{decisionId}/review-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class ReviewResource {

    static final StrictParser<ReviewRequestDto> PARSER =
            StrictParser.of(ReviewRequestDto.class, ReviewRequestDto.IN_WORDS);

    private final CurrentCaller current;
    private final Decisions decisions;
    private final Claims claims;
    private final RequestReview review;
    private final ReadReviews reading;

    ReviewResource(
            CurrentCaller current, Decisions decisions, Claims claims, RequestReview review, ReadReviews reading) {
        this.current = current;
        this.decisions = decisions;
        this.claims = claims;
        this.review = review;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FORM_CLIENT, Roles.OFFICER, Roles.SENIOR_OFFICER})
    @Operation(
            summary = "Ask for a review",
            description = "Puts a decision in front of an officer who has not decided it before. The form asks for the"
                    + " claimants whose claims it handed in, an officer for whoever wrote or called. Any decision can be"
                    + " reviewed, an automatic approval and an officer's alike; while an officer has still to decide, or a"
                    + " review waits, the answer is 409. No reason is needed. A late request is recorded like any other: whether"
                    + " it can count is for the officer. Sent again under its Idempotency-Key it is answered the same.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReviewRequestDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded, now or earlier under the same key.",
            content = @Content(schema = @Schema(implementation = ReviewRequest.class)))
    public Response ask(
            @PathParam("decisionId") String decisionId,
            @Parameter(
                            name = "Idempotency-Key",
                            required = true,
                            description = "1 to 200 visible ASCII characters, one for each request.",
                            example = "0b7fd2c5-6d3b-4a6e-9d66-3a1d3a4f21f0")
                    @HeaderParam("Idempotency-Key")
                    Optional<String> idempotencyKey,
            InputStream body)
            throws IOException {
        Caller caller = current.caller();
        IdempotencyKey key = IdempotencyKey.of(idempotencyKey);
        byte[] bytes = body.readAllBytes();
        ReviewRequestDto asked = Body.require(PARSER.parse(bytes)).value();
        if (asked.isEmpty()) {
            throw Body.invalid("/reasons", "expected words, or no such member where no reason was given");
        }
        DecisionSummary decision = decision(caller, QueryValue.id(decisionId));
        ReviewRequest recorded = review.request(caller, decision, key, asked.toDomain(), bytes);
        return Response.status(Response.Status.CREATED)
                .entity(shown(caller, recorded))
                .build();
    }

    @GET
    @RolesAllowed({Roles.FORM_CLIENT, Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER})
    @Operation(
            summary = "List the reviews of a decision",
            description =
                    "Who asked, when, and what came of it, newest first. Staff also read the reasons that were given, and"
                            + " that they did is logged; the form reads of its own claims whether a review waits and what came of it.")
    @APIResponse(
            responseCode = "200",
            description = "The requests; none where nobody asked.",
            content = @Content(schema = @Schema(implementation = ReviewRequestList.class)))
    public ReviewRequestList list(@PathParam("decisionId") String decisionId) {
        Caller caller = current.caller();
        DecisionSummary decision = decision(caller, QueryValue.id(decisionId));
        List<ReviewRequest> found = reading.open(caller, decision);
        return new ReviewRequestList(
                found.stream().map(request -> shown(caller, request)).toList());
    }

    /** A form knows its own claims only. */
    private DecisionSummary decision(Caller caller, UUID id) {
        DecisionSummary decision = decisions.summary(caller, id);
        if (caller.has(Roles.FORM_CLIENT)
                && !claims.find(caller, decision.claimId()).clientId().equals(caller.id())) {
            throw ProblemException.of(ProblemKind.NOT_FOUND);
        }
        return decision;
    }

    private static ReviewRequest shown(Caller caller, ReviewRequest request) {
        return caller.has(Roles.FORM_CLIENT) ? request.forForm() : request;
    }
}
