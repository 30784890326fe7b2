package org.benefitstriage.api.models;

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
import java.util.List;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.problems.Violation;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.policy.BandThresholds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The models of the service and the council's approvals of them. */
@Path("/v1/models")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Models",
        description =
                "The risk model in use, the candidate beside it, and the council's approvals. Without an approval of"
                        + " the model with the policy's thresholds there is no score, and every claim goes to a person.")
public class ModelResource {

    static final StrictParser<ActivationDto> PARSER = StrictParser.of(ActivationDto.class, ActivationDto.IN_WORDS);

    private final CurrentCaller current;
    private final ModelRegister register;
    private final ActivateModel activate;
    private final CandidateComparison comparison;

    ModelResource(
            CurrentCaller current, ModelRegister register, ActivateModel activate, CandidateComparison comparison) {
        this.current = current;
        this.register = register;
        this.activate = activate;
        this.comparison = comparison;
    }

    @GET
    @RolesAllowed({Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN})
    @Operation(summary = "The models and their approvals")
    @APIResponse(
            responseCode = "200",
            description = "The models.",
            content = @Content(schema = @Schema(implementation = ModelList.class)))
    public ModelList list() {
        return register.of(current.caller().authority());
    }

    @GET
    @Path("/comparison")
    @RolesAllowed({Roles.AUDITOR, Roles.OWNER})
    @Operation(
            summary = "The candidate beside the model in use",
            description = "On the claims of the council that both have scored: how their bands agree, and what officers"
                    + " found where they looked. The candidate has had no effect.")
    @APIResponse(
            responseCode = "200",
            description = "The comparison.",
            content = @Content(schema = @Schema(implementation = ComparisonView.class)))
    public ComparisonView compare() {
        return comparison.of(current.caller().authority());
    }

    @POST
    @Path("/activations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OWNER)
    @Operation(
            summary = "Approve a model with thresholds",
            description =
                    "Names the model, its card and its fairness report by the SHA-256 under which they were read. A"
                            + " model without either, or whose files are others, is refused.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ActivationDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "Approved.",
            content = @Content(schema = @Schema(implementation = ModelList.class)))
    public Response activate(InputStream body) throws IOException {
        ActivationDto dto = Body.require(PARSER.parse(body.readAllBytes())).value();
        if (dto.highFrom() <= dto.mediumFrom()) {
            throw ProblemException.of(
                    ProblemKind.INVALID_FACTS, List.of(new Violation("/highFrom", "expected more than mediumFrom")));
        }
        activate.activate(
                current.caller(),
                new ActivateModel.Approval(
                        dto.modelSha256(),
                        dto.cardSha256(),
                        dto.fairnessSha256(),
                        new BandThresholds(dto.mediumFrom(), dto.highFrom()),
                        dto.basis().strip()));
        return Response.status(Response.Status.CREATED).entity(list()).build();
    }
}
