package org.benefitstriage.api.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.benefitstriage.api.audit.Actor;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long a claim's personal data are kept, and removing them. */
@Path("/v1/claims/{claimId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention", description = "How long personal data are kept, what holds them, and removing them.")
public class ErasureResource {

    static final StrictParser<ErasureDto> PARSER = StrictParser.of(ErasureDto.class, ErasureDto.IN_WORDS);

    private final CurrentCaller current;
    private final Erasures erasures;
    private final Holds holds;
    private final Retention retention;

    ErasureResource(CurrentCaller current, Erasures erasures, Holds holds, Retention retention) {
        this.current = current;
        this.erasures = erasures;
        this.holds = holds;
        this.retention = retention;
    }

    @GET
    @Path("/retention")
    @RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER})
    @Operation(
            summary = "Read how long a claim is kept",
            description = "The schedule, the day it falls due, holds, and once it is erased when, by whom and why.")
    @APIResponse(
            responseCode = "200",
            description = "What is known.",
            content = @Content(schema = @Schema(implementation = RetentionView.class)))
    public RetentionView read(@PathParam("claimId") String claimId) {
        return retention.of(current.caller(), QueryValue.id(claimId));
    }

    @POST
    @Path("/holds")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.SENIOR_OFFICER, Roles.OWNER})
    @Operation(
            summary = "Put a claim on hold",
            description =
                    "For example for an appeal, a complaint or an enquiry: while the hold stands it is not erased.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ErasureDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "On hold.",
            content = @Content(schema = @Schema(implementation = RetentionView.class)))
    public Response hold(@PathParam("claimId") String claimId, InputStream body) throws IOException {
        holds.place(current.caller(), QueryValue.id(claimId), because(body));
        return Response.status(Response.Status.CREATED).entity(read(claimId)).build();
    }

    @POST
    @Path("/holds/{holdId}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.SENIOR_OFFICER, Roles.OWNER})
    @Operation(summary = "End a hold", description = "Both rows, and who wrote them, are kept for good.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ErasureDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "Ended.",
            content = @Content(schema = @Schema(implementation = RetentionView.class)))
    public Response release(@PathParam("claimId") String claimId, @PathParam("holdId") String holdId, InputStream body)
            throws IOException {
        holds.release(current.caller(), QueryValue.id(claimId), QueryValue.id(holdId), because(body));
        return Response.status(Response.Status.CREATED).entity(read(claimId)).build();
    }

    @POST
    @Path("/erasure")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OWNER)
    @Operation(
            summary = "Erase a claim",
            description =
                    "Removes the claim as handed in, what links it to a person, its decision records and what opens its commitments"
                            + " in the audit log, for good. Refused while a hold stands or an officer has still to decide. The log still verifies.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ErasureDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "Erased.",
            content = @Content(schema = @Schema(implementation = Erasure.class)))
    public Response erase(@PathParam("claimId") String claimId, InputStream body) throws IOException {
        Caller caller = current.caller();
        UUID claim = QueryValue.id(claimId);
        Erasure erasure =
                erasures.erase(caller.authority(), claim, Erasure.Basis.REQUEST, because(body), Actor.of(caller));
        return Response.status(Response.Status.CREATED).entity(erasure).build();
    }

    private static String because(InputStream body) throws IOException {
        return Body.require(PARSER.parse(body.readAllBytes())).value().because().strip();
    }
}
