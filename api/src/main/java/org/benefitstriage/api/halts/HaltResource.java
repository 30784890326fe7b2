package org.benefitstriage.api.halts;

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
import org.benefitstriage.api.audit.Actor;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.policy.HaltReason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The switch of automatic approval. */
@Path("/v1/halts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Halts",
        description = "The switch of automatic approval. While a halt is open every claim goes to a person.")
public class HaltResource {

    static final StrictParser<HaltDto> PARSER = StrictParser.of(HaltDto.class, HaltDto.IN_WORDS);

    private final CurrentCaller current;
    private final Halts halts;

    HaltResource(CurrentCaller current, Halts halts) {
        this.current = current;
        this.halts = halts;
    }

    @GET
    @RolesAllowed({Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN})
    @Operation(summary = "List the halts", description = "Newest first, open and lifted; those of every council too.")
    @APIResponse(
            responseCode = "200",
            description = "The halts.",
            content = @Content(schema = @Schema(implementation = HaltList.class)))
    public HaltList list() {
        return HaltList.of(halts.of(current.caller().authority()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.SENIOR_OFFICER, Roles.OWNER})
    @Operation(
            summary = "Switch automatic approval off",
            description = "From the next claim on, every claim of the council goes to a person.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = HaltDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "Switched off.",
            content = @Content(schema = @Schema(implementation = HaltList.class)))
    public Response open(InputStream body) throws IOException {
        HaltDto dto = Body.require(PARSER.parse(body.readAllBytes())).value();
        Caller caller = current.caller();
        halts.open(caller.authority(), HaltReason.PERSON, dto.because().strip(), Actor.of(caller));
        return Response.status(Response.Status.CREATED).entity(list()).build();
    }

    @POST
    @Path("/{haltId}/clearance")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN})
    @Operation(
            summary = "Lift a halt",
            description = "The owner of the policy lifts the council's halts, an administrator those of every council."
                    + " Both rows, and who wrote them, are kept for good.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = HaltDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "Lifted.",
            content = @Content(schema = @Schema(implementation = HaltList.class)))
    public Response clear(@PathParam("haltId") String haltId, InputStream body) throws IOException {
        HaltDto dto = Body.require(PARSER.parse(body.readAllBytes())).value();
        halts.clear(current.caller(), QueryValue.id(haltId), dto.because().strip());
        return Response.status(Response.Status.CREATED).entity(list()).build();
    }
}
