package org.benefitstriage.api.explanations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.benefitstriage.api.decisions.Decisions;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explanations of decisions, for staff and auditors, and in the words staff may give to a claimant. */
@Path("/v1/decisions/{decisionId}/explanation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class ExplanationResource {

    private final CurrentCaller current;
    private final Decisions decisions;
    private final Explainer explainer;

    ExplanationResource(CurrentCaller current, Decisions decisions, Explainer explainer) {
        this.current = current;
        this.decisions = decisions;
        this.explainer = explainer;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER})
    @Operation(
            summary = "Read why a decision came out as it did",
            description =
                    "In six parts, with what did not fire and the nearest change a claimant could have made. The level"
                            + " \"claimant\" holds what may be given to the claimant: no risk, no band, nobody else's data. Officers may"
                            + " ask for \"claimant\" and \"officer\", auditors and owners for all. That it was read is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The explanation.",
            content = @Content(schema = @Schema(implementation = DecisionExplanation.class)))
    public DecisionExplanation explanation(
            @PathParam("decisionId") String decisionId,
            @Parameter(
                            description = "For whom; when left out, the fullest the caller may read.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"claimant", "officer", "auditor"}))
                    @QueryParam("level")
                    Optional<String> level) {
        Caller caller = current.caller();
        Level wanted = QueryValue.choice("level", level.map(text -> text.toUpperCase(Locale.ROOT)), Level.class)
                .orElse(fullest(caller));
        if (wanted.compareTo(fullest(caller)) > 0) {
            throw ProblemException.of(ProblemKind.NOT_ALLOWED, "This level is for auditors and owners.");
        }
        return explainer.explain(caller, decisions.open(caller, QueryValue.id(decisionId)), wanted);
    }

    private static Level fullest(Caller caller) {
        return caller.hasAnyOf(Roles.AUDITOR, Roles.OWNER) ? Level.AUDITOR : Level.OFFICER;
    }
}
