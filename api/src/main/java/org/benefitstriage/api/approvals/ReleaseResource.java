package org.benefitstriage.api.approvals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The release in service and the council's approvals of releases. */
@Path("/v1/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Releases",
        description = "The release in service by its digests, and who of the council approved which release.")
public class ReleaseResource {

    static final StrictParser<ReleaseApprovalDto> PARSER =
            StrictParser.of(ReleaseApprovalDto.class, ReleaseApprovalDto.IN_WORDS);

    private final CurrentCaller current;
    private final ReleaseApprovals approvals;

    ReleaseResource(CurrentCaller current, ReleaseApprovals approvals) {
        this.current = current;
        this.approvals = approvals;
    }

    @GET
    @RolesAllowed({Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN})
    @Operation(summary = "The release in service and its approvals")
    @APIResponse(
            responseCode = "200",
            description = "The release.",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public ReleaseView read() {
        return approvals.of(current.caller().authority());
    }

    @POST
    @Path("/approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OWNER)
    @Operation(
            summary = "Approve a release",
            description =
                    "Names it by the digests that triage --version prints, so that it can be approved before it is"
                            + " put into service: then its deployment in the audit log names who approved it. Approved afterwards,"
                            + " the approval is an entry of its own. It switches nothing on or off.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReleaseApprovalDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "Approved.",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public Response approve(InputStream body) throws IOException {
        ReleaseApprovalDto dto = Body.require(PARSER.parse(body.readAllBytes())).value();
        approvals.approve(
                current.caller(),
                dto.rulesSha256(),
                dto.parametersSha256(),
                dto.modelSha256(),
                dto.basis().strip());
        return Response.status(Response.Status.CREATED).entity(read()).build();
    }
}
