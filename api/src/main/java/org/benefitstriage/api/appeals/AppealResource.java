package org.benefitstriage.api.appeals;

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
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.claims.IdempotencyKey;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.decisions.Decisions;
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

/** Appeals against one decision. */
@Path("/v1/decisions/{decisionId}/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class AppealResource {

    static final StrictParser<AppealDto> RECEIVED = StrictParser.of(AppealDto.class, AppealDto.IN_WORDS);
    static final StrictParser<AppealStepDto> TAKEN = StrictParser.of(AppealStepDto.class, AppealStepDto.IN_WORDS);

    private static final String KEY = "1 to 200 visible ASCII characters, one for each request.";
    private static final String EXAMPLE_KEY = "0b7fd2c5-6d3b-4a6e-9d66-3a1d3a4f21f0";

    private final CurrentCaller current;
    private final Decisions decisions;
    private final RecordAppeal record;
    private final ReadAppeals reading;

    AppealResource(CurrentCaller current, Decisions decisions, RecordAppeal record, ReadAppeals reading) {
        this.current = current;
        this.decisions = decisions;
        this.record = record;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER})
    @Operation(
            summary = "Record an appeal",
            description =
                    "That an appeal against a decision reached the council: for Housing Benefit to the First-tier Tribunal,"
                            + " to which the council sends it; for Council Tax Reduction to the Valuation Tribunal for England, to which"
                            + " whoever appeals goes when the council has had its chance to look again. While an officer has still to"
                            + " decide the claim, or an appeal to the same tribunal has not ended, the answer is 409. A late appeal is"
                            + " recorded like any other. Until it has ended the claim is not erased. Sent again under its"
                            + " Idempotency-Key it is answered the same.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AppealDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded, now or earlier under the same key.",
            content = @Content(schema = @Schema(implementation = Appeal.class)))
    public Response receive(
            @PathParam("decisionId") String decisionId,
            @Parameter(name = "Idempotency-Key", required = true, description = KEY, example = EXAMPLE_KEY)
                    @HeaderParam("Idempotency-Key")
                    Optional<String> idempotencyKey,
            InputStream body)
            throws IOException {
        Caller caller = current.caller();
        IdempotencyKey key = IdempotencyKey.of(idempotencyKey);
        AppealDto received = Body.require(RECEIVED.parse(body.readAllBytes())).value();
        if (received.isBlank()) {
            throw Body.invalid("/grounds", "expected words, or no such member where there are none");
        }
        DecisionSummary decision = decisions.summary(caller, QueryValue.id(decisionId));
        return created(record.receive(caller, decision, key, received.toDomain()));
    }

    @POST
    @Path("{appealId}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER})
    @Operation(
            summary = "Record what happened to an appeal",
            description =
                    "That it went to the tribunal, or how it ended. It may be withdrawn, and the council may revise the"
                            + " decision, at any time until it has ended; a tribunal allows or dismisses only what it has. Anything else"
                            + " is answered 409 and says why. Sent again under its Idempotency-Key it is recorded once.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AppealStepDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded, now or earlier under the same key.",
            content = @Content(schema = @Schema(implementation = Appeal.class)))
    public Response take(
            @PathParam("decisionId") String decisionId,
            @PathParam("appealId") String appealId,
            @Parameter(name = "Idempotency-Key", required = true, description = KEY, example = EXAMPLE_KEY)
                    @HeaderParam("Idempotency-Key")
                    Optional<String> idempotencyKey,
            InputStream body)
            throws IOException {
        Caller caller = current.caller();
        IdempotencyKey key = IdempotencyKey.of(idempotencyKey);
        AppealStepDto taken = Body.require(TAKEN.parse(body.readAllBytes())).value();
        if (taken.isBlank()) {
            throw Body.invalid("/note", "expected words");
        }
        UUID appeal = QueryValue.id(appealId);
        DecisionSummary decision = decisions.summary(caller, QueryValue.id(decisionId));
        return created(record.take(caller, decision, appeal, key, taken.toDomain()));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER})
    @Operation(
            summary = "List the appeals against a decision",
            description = "When each was received and what happened to it, newest first. Reading them is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The appeals; none where nobody appealed.",
            content = @Content(schema = @Schema(implementation = AppealList.class)))
    public AppealList list(@PathParam("decisionId") String decisionId) {
        Caller caller = current.caller();
        return new AppealList(reading.open(caller, decisions.summary(caller, QueryValue.id(decisionId))));
    }

    private static Response created(Appeal appeal) {
        return Response.status(Response.Status.CREATED).entity(appeal).build();
    }
}
