package org.benefitstriage.api.replay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Running decisions again, for those who decide none. */
@Path("/v1/decisions/{decisionId}/replays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class ReplayResource {

    private final CurrentCaller current;
    private final ReplayDecision replayDecision;

    ReplayResource(CurrentCaller current, ReplayDecision replayDecision) {
        this.current = current;
        this.replayDecision = replayDecision;
    }

    @POST
    @RolesAllowed({Roles.AUDITOR, Roles.OWNER})
    @Operation(
            summary = "Run a decision again",
            description =
                    "From the stored claim and context, under the release it was made with: the one running, or one out of"
                            + " the archive. The bytes must be the same; where they are not, automatic approval is halted.")
    @APIResponse(
            responseCode = "200",
            description = "What it showed.",
            content = @Content(schema = @Schema(implementation = Replay.class)))
    public Replay replay(@PathParam("decisionId") String decisionId) {
        return replayDecision.replay(current.caller(), QueryValue.id(decisionId));
    }
}
