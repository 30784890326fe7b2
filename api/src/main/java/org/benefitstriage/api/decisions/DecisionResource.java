package org.benefitstriage.api.decisions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.erasure.Erasure;
import org.benefitstriage.api.paging.Page;
import org.benefitstriage.api.paging.PageRequest;
import org.benefitstriage.api.referrals.BlindChecks;
import org.benefitstriage.api.rest.Links;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.routing.Outcome;
import org.benefitstriage.engine.routing.Route;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions, for staff and auditors. */
@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions", description = "What was decided, why, and the same again.")
public class DecisionResource {

    private final CurrentCaller current;
    private final Decisions decisions;
    private final BlindChecks checks;

    DecisionResource(CurrentCaller current, Decisions decisions, BlindChecks checks) {
        this.current = current;
        this.decisions = decisions;
        this.checks = checks;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER})
    @Operation(
            summary = "List decisions",
            description =
                    "Newest first. A list stays stable while decisions are added. Of an open quality check those who may"
                            + " decide it see nothing that tells its risk, and a list narrowed by route or band leaves it out.")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            headers =
                    @Header(
                            name = "Link",
                            description = "The next page (rel=\"next\"), when there is one.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = DecisionList.class)))
    public Response list(
            @Parameter(description = "Only this outcome.", schema = @Schema(implementation = Outcome.class))
                    @QueryParam("outcome")
                    Optional<String> outcome,
            @Parameter(description = "Only this route.", schema = @Schema(implementation = Route.class))
                    @QueryParam("route")
                    Optional<String> route,
            @Parameter(description = "Only this band.", schema = @Schema(implementation = Band.class))
                    @QueryParam("band")
                    Optional<String> band,
            @Parameter(
                            description = "Only claims for this benefit, alone or with the other.",
                            schema = @Schema(implementation = Benefit.class))
                    @QueryParam("benefit")
                    Optional<String> benefit,
            @Parameter(description = "Decided at or after this date or time (UTC).", example = "2026-04-06")
                    @QueryParam("from")
                    Optional<String> from,
            @Parameter(description = "Decided before this date or time (UTC).", example = "2026-04-13T00:00:00Z")
                    @QueryParam("to")
                    Optional<String> to,
            @Parameter(description = "Items on a page, 1 to 200; 50 when left out.", example = "50")
                    @QueryParam("limit")
                    Optional<String> limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("after") Optional<String> after,
            @Context UriInfo request) {
        DecisionFilter filter = new DecisionFilter(
                QueryValue.choice("outcome", outcome, Outcome.class),
                QueryValue.choice("route", route, Route.class),
                QueryValue.choice("band", band, Band.class),
                QueryValue.choice("benefit", benefit, Benefit.class),
                QueryValue.instant("from", from),
                QueryValue.instant("to", to));
        Page<DecisionSummary> page = decisions.page(current.caller(), filter, PageRequest.of(limit, after));
        Set<UUID> withheld = checks.hidden(
                current.caller(),
                page.items().stream().map(DecisionSummary::decisionId).toList());
        return Links.page(request, page, DecisionList.of(page, withheld));
    }

    @GET
    @Path("/{decisionId}")
    @RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER})
    @Operation(summary = "Read a decision", description = "With everything it rests on. That it was read is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The decision.",
            content = @Content(schema = @Schema(implementation = DecisionDetail.class)))
    public DecisionDetail read(@PathParam("decisionId") String decisionId) {
        UUID id = QueryValue.id(decisionId);
        Optional<Erasure> erasure = decisions.erasure(current.caller(), id);
        if (erasure.isPresent()) {
            return DecisionDetail.of(decisions.summary(current.caller(), id), erasure.get());
        }
        StoredDecision decision = decisions.open(current.caller(), id);
        return DecisionDetail.of(decision, withheld(decision));
    }

    private boolean withheld(StoredDecision decision) {
        return checks.hides(current.caller(), decision.summary().decisionId());
    }
}
