package org.benefitstriage.api.claims;

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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.claims.wire.ClaimDto;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.decisions.DecisionSummaryView;
import org.benefitstriage.api.decisions.Decisions;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.referrals.BlindChecks;
import org.benefitstriage.api.referrals.ReferralView;
import org.benefitstriage.api.referrals.Referrals;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Handing claims in and reading them back. */
@Path(ClaimResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims", description = "Handing a claim in, and reading it back.")
public class ClaimResource {

    static final String PATH = "/v1/claims";

    private final CurrentCaller current;
    private final DecideClaim decideClaim;
    private final Claims claims;
    private final Decisions decisions;
    private final Referrals referrals;
    private final BlindChecks checks;

    ClaimResource(
            CurrentCaller current,
            DecideClaim decideClaim,
            Claims claims,
            Decisions decisions,
            Referrals referrals,
            BlindChecks checks) {
        this.current = current;
        this.decideClaim = decideClaim;
        this.claims = claims;
        this.decisions = decisions;
        this.referrals = referrals;
        this.checks = checks;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FORM_CLIENT)
    @Operation(
            summary = "Hand a claim in",
            description =
                    "Decides the claim at once: approved, or put in front of a person. With an Idempotency-Key that was "
                            + "used before, the same answer is given again and nothing is stored twice; a key is remembered for "
                            + "seven days. A key that was used with another body is refused with 422, one whose first request is "
                            + "still running with 409. A request that was refused does not use its key up.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ClaimDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "Decided and stored, now or earlier under the same key.",
            headers =
                    @Header(
                            name = "Location",
                            description = "The claim.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response handIn(
            @Parameter(
                            name = "Idempotency-Key",
                            required = true,
                            description = "1 to 200 visible ASCII characters of the form's choice, quoted (as in "
                                    + "draft-ietf-httpapi-idempotency-key-header-07) or bare; one for each claim.",
                            example = "8e03978e-40d5-43dd-bc93-6894a57f9324")
                    @HeaderParam("Idempotency-Key")
                    Optional<String> idempotencyKey,
            InputStream body)
            throws IOException {
        IdempotencyKey key = IdempotencyKey.of(idempotencyKey);
        DecideClaim.Outcome outcome = decideClaim.decide(current.caller(), key, body.readAllBytes());
        return Response.created(URI.create(PATH + "/" + outcome.claimId()))
                .entity(new String(outcome.receipt(), StandardCharsets.UTF_8))
                .build();
    }

    @GET
    @Path("/{claimId}")
    @RolesAllowed({Roles.FORM_CLIENT, Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "Read a claim",
            description =
                    "Staff get the claim as handed in with its decisions and referrals; that they read it is logged. "
                            + "The form that handed the claim in gets what it was told then, and nothing more.")
    @APIResponse(
            responseCode = "200",
            description = "The claim.",
            content = @Content(schema = @Schema(anyOf = {ClaimView.class, Receipt.class})))
    public Response read(@PathParam("claimId") String claimId) {
        Caller caller = current.caller();
        UUID id = QueryValue.id(claimId);
        return caller.has(Roles.FORM_CLIENT) ? receipt(caller, id) : view(caller, id);
    }

    private Response view(Caller caller, UUID id) {
        StoredClaim claim = claims.open(caller, id);
        List<DecisionSummary> decided = decisions.ofClaim(caller, id);
        Set<UUID> withheld = checks.hidden(
                caller, decided.stream().map(DecisionSummary::decisionId).toList());
        return Response.ok(ClaimView.of(
                        claim,
                        decided.stream()
                                .map(decision ->
                                        DecisionSummaryView.of(decision, withheld.contains(decision.decisionId())))
                                .toList(),
                        referrals.ofClaim(caller, id).stream()
                                .map(referral -> ReferralView.of(referral, withheld.contains(referral.decisionId())))
                                .toList()))
                .build();
    }

    private Response receipt(Caller caller, UUID id) {
        if (!claims.find(caller, id).clientId().equals(caller.id())) {
            throw ProblemException.of(ProblemKind.NOT_FOUND);
        }
        return Response.ok(decisions.latestReceipt(caller, id)).build();
    }
}
