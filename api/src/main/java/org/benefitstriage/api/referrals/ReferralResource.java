package org.benefitstriage.api.referrals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.benefitstriage.api.paging.Page;
import org.benefitstriage.api.paging.PageRequest;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.rest.EntityTag;
import org.benefitstriage.api.rest.Links;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.risk.Band;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The officers' queue. */
@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER})
@Tag(name = "Referrals", description = "Claims in front of people. Every change names the version it was made on.")
public class ReferralResource {

    private static final String ETAG = "ETag";
    private static final String IF_MATCH = "The ETag of the referral as it was read.";
    static final StrictParser<AssigneeDto> ASSIGNEE = StrictParser.of(AssigneeDto.class, AssigneeDto.IN_WORDS);
    static final StrictParser<OfficerChoiceDto> CHOICE = StrictParser.of(OfficerChoiceDto.class, AssigneeDto.IN_WORDS);

    private final CurrentCaller current;
    private final Referrals referrals;
    private final AssignReferral assignReferral;
    private final DecideReferral decideReferral;
    private final BlindChecks checks;

    ReferralResource(
            CurrentCaller current,
            Referrals referrals,
            AssignReferral assignReferral,
            DecideReferral decideReferral,
            BlindChecks checks) {
        this.current = current;
        this.referrals = referrals;
        this.assignReferral = assignReferral;
        this.decideReferral = decideReferral;
        this.checks = checks;
    }

    @GET
    @Operation(
            summary = "List referrals",
            description =
                    "The soonest due first. Of an open quality check those who may decide it see no band, reason or"
                            + " queue, and a list narrowed by one of these leaves it out.")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            headers =
                    @Header(
                            name = "Link",
                            description = "The next page (rel=\"next\"), when there is one.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReferralList.class)))
    public Response list(
            @Parameter(description = "Only this status.", schema = @Schema(implementation = ReferralStatus.class))
                    @QueryParam("status")
                    Optional<String> status,
            @Parameter(description = "Only this queue.", schema = @Schema(implementation = ReferralQueue.class))
                    @QueryParam("queue")
                    Optional<String> queue,
            @Parameter(description = "Only this band.", schema = @Schema(implementation = Band.class))
                    @QueryParam("band")
                    Optional<String> band,
            @Parameter(
                            description = "Only claims for this benefit, alone or with the other.",
                            schema = @Schema(implementation = Benefit.class))
                    @QueryParam("benefit")
                    Optional<String> benefit,
            @Parameter(description = "Only those this officer works on.", example = "officer-1") @QueryParam("assignee")
                    Optional<String> assignee,
            @Parameter(
                            description = "Only those somebody, or nobody, works on.",
                            schema = @Schema(implementation = ReferralFilter.Assignment.class))
                    @QueryParam("assignment")
                    Optional<String> assignment,
            @Parameter(description = "Items on a page, 1 to 200; 50 when left out.", example = "50")
                    @QueryParam("limit")
                    Optional<String> limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("after") Optional<String> after,
            @Context UriInfo request) {
        ReferralFilter filter = new ReferralFilter(
                QueryValue.choice("status", status, ReferralStatus.class)
                        .map(Set::of)
                        .orElse(Set.of()),
                QueryValue.choice("queue", queue, ReferralQueue.class),
                QueryValue.choice("band", band, Band.class),
                QueryValue.choice("benefit", benefit, Benefit.class),
                QueryValue.accountId("assignee", assignee),
                QueryValue.choice("assignment", assignment, ReferralFilter.Assignment.class));
        Page<Referral> page = referrals.page(current.caller(), filter, PageRequest.of(limit, after));
        Set<UUID> withheld = checks.hidden(
                current.caller(),
                page.items().stream().map(Referral::decisionId).toList());
        return Links.page(request, page, ReferralList.of(page, withheld));
    }

    @GET
    @Path("/{referralId}")
    @Operation(summary = "Read a referral", description = "Its ETag is needed to change it.")
    @APIResponse(
            responseCode = "200",
            description = "The referral.",
            headers =
                    @Header(name = ETAG, description = "Its version.", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response read(@PathParam("referralId") String referralId) {
        return answer(referrals.find(current.caller(), QueryValue.id(referralId)));
    }

    @PUT
    @Path("/{referralId}/assignee")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say who works on a referral",
            description = "Officers take what nobody works on; senior officers hand it to anybody.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AssigneeDto.class)))
    @APIResponse(
            responseCode = "200",
            description = "The referral as changed.",
            headers =
                    @Header(name = ETAG, description = "Its version.", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response assign(
            @PathParam("referralId") String referralId,
            @Parameter(required = true, description = IF_MATCH, example = "\"0\"") @HeaderParam("If-Match")
                    Optional<String> ifMatch,
            InputStream body)
            throws IOException {
        AssigneeDto dto = Body.require(ASSIGNEE.parse(body.readAllBytes())).value();
        return answer(assignReferral.assign(
                current.caller(), QueryValue.id(referralId), dto.assignee(), EntityTag.required(ifMatch)));
    }

    @DELETE
    @Path("/{referralId}/assignee")
    @Operation(summary = "Release a referral", description = "Officers release their own; senior officers anybody's.")
    @APIResponse(
            responseCode = "200",
            description = "The referral as changed.",
            headers =
                    @Header(name = ETAG, description = "Its version.", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response release(
            @PathParam("referralId") String referralId,
            @Parameter(required = true, description = IF_MATCH, example = "\"1\"") @HeaderParam("If-Match")
                    Optional<String> ifMatch) {
        return answer(assignReferral.release(current.caller(), QueryValue.id(referralId), EntityTag.required(ifMatch)));
    }

    @POST
    @Path("/{referralId}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide a referral",
            description = "A reason is wanted for every outcome. The senior queue is decided by senior officers.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = OfficerChoiceDto.class)))
    @APIResponse(
            responseCode = "200",
            description = "The referral as changed.",
            headers =
                    @Header(name = ETAG, description = "Its version.", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response decide(
            @PathParam("referralId") String referralId,
            @Parameter(required = true, description = IF_MATCH, example = "\"1\"") @HeaderParam("If-Match")
                    Optional<String> ifMatch,
            InputStream body)
            throws IOException {
        OfficerChoiceDto dto = Body.require(CHOICE.parse(body.readAllBytes())).value();
        if (dto.lacksLabel()) {
            throw Body.invalid("/label", "expected with the outcomes APPROVE and DO_NOT_PAY");
        }
        return answer(decideReferral.decide(
                current.caller(), QueryValue.id(referralId), dto.toDomain(), EntityTag.required(ifMatch)));
    }

    private Response answer(Referral referral) {
        boolean withheld = checks.hides(current.caller(), referral.decisionId());
        return Response.ok(ReferralView.of(referral, withheld))
                .header(ETAG, EntityTag.of(referral.version()))
                .build();
    }
}
