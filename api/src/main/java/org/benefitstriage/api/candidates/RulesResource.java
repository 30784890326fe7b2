package org.benefitstriage.api.candidates;

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
import java.net.URI;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules in use, the candidate beside them, and the council's approvals. */
@Path(RulesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Rules",
        description =
                "The rules in use and a candidate release beside them. When other rules come into use, claims go to"
                        + " people until the council has approved them after reading what they would have changed.")
public class RulesResource {

    static final String PATH = "/v1/rules";

    static final StrictParser<RulesApprovalDto> APPROVALS =
            StrictParser.of(RulesApprovalDto.class, RulesApprovalDto.IN_WORDS);

    static final StrictParser<RulesComparisonDto> COMPARISONS =
            StrictParser.of(RulesComparisonDto.class, RulesApprovalDto.IN_WORDS);

    private final CurrentCaller current;
    private final RulesRegister register;
    private final RulesApprovals approvals;

    RulesResource(CurrentCaller current, RulesRegister register, RulesApprovals approvals) {
        this.current = current;
        this.register = register;
        this.approvals = approvals;
    }

    @GET
    @RolesAllowed({Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN})
    @Operation(summary = "The rules and their approvals")
    @APIResponse(
            responseCode = "200",
            description = "The rules.",
            content = @Content(schema = @Schema(implementation = RulesInUse.class)))
    public RulesInUse list() {
        return register.of(current.caller().authority());
    }

    @POST
    @Path("/comparisons")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AUDITOR, Roles.OWNER})
    @Operation(
            summary = "Make a report on another release",
            description =
                    "What the release would have decided on the council's newest claims: how many would have gone"
                            + " another way, which rules came out otherwise, and for whom. It had no effect. The report is kept.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RulesComparisonDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "The report.",
            content = @Content(schema = @Schema(implementation = RulesComparison.class)))
    public Response compare(InputStream body) throws IOException {
        RulesComparisonDto dto =
                Body.require(COMPARISONS.parse(body.readAllBytes())).value();
        Caller caller = current.caller();
        String sha256 = approvals.compare(caller, dto.releaseSha256());
        return Response.created(URI.create(PATH + "/comparisons/" + sha256))
                .entity(approvals.report(caller.authority(), sha256).orElseThrow())
                .build();
    }

    @GET
    @Path("/comparisons/{sha256}")
    @RolesAllowed({Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN})
    @Operation(summary = "A report, byte for byte", description = "The bytes have the SHA-256 in the address.")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content = @Content(schema = @Schema(implementation = RulesComparison.class)))
    public Response report(@PathParam("sha256") String sha256) {
        return approvals
                .report(current.caller().authority(), sha256)
                .map(document -> Response.ok(document).build())
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    @POST
    @Path("/approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OWNER)
    @Operation(
            summary = "Approve rules",
            description = "Names the rules and the report that was read. Rules without a report, or with one that rests"
                    + " on too few claims, are refused.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RulesApprovalDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "Approved.",
            content = @Content(schema = @Schema(implementation = RulesInUse.class)))
    public Response approve(InputStream body) throws IOException {
        RulesApprovalDto dto =
                Body.require(APPROVALS.parse(body.readAllBytes())).value();
        approvals.approve(
                current.caller(),
                dto.rulesSha256(),
                dto.comparisonSha256(),
                dto.basis().strip());
        return Response.status(Response.Status.CREATED).entity(list()).build();
    }
}
