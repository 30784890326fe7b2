package org.benefitstriage.api.policy;

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
import java.net.URI;
import java.util.List;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.problems.Violation;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.policy.PolicyJson;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The verification policy of the caller's authority. */
@Path(PolicyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Policies",
        description = "A council's verification policy. Without an adopted one nothing is approved automatically.")
public class PolicyResource {

    static final String PATH = "/v1/policies";

    static final StrictParser<PolicyDto> PARSER = StrictParser.of(PolicyDto.class, PolicyDto.IN_WORDS);

    private final CurrentCaller current;
    private final Policies policies;
    private final AdoptPolicy adoptPolicy;
    private final ServiceClock clock;

    PolicyResource(CurrentCaller current, Policies policies, AdoptPolicy adoptPolicy, ServiceClock clock) {
        this.current = current;
        this.policies = policies;
        this.adoptPolicy = adoptPolicy;
        this.clock = clock;
    }

    @GET
    @Path("/current")
    @RolesAllowed({Roles.OWNER, Roles.AUDITOR, Roles.ADMIN, Roles.SENIOR_OFFICER})
    @Operation(summary = "The policy in force today")
    @APIResponse(
            responseCode = "200",
            description = "The policy as adopted.",
            content = @Content(schema = @Schema(implementation = PolicyDto.class)))
    public Response current() {
        return policies.current(current.caller().authority(), clock.today())
                .map(policy -> Response.ok(CanonicalJson.text(PolicyJson.toJson(policy)))
                        .build())
                .orElseThrow(() -> ProblemException.of(
                        ProblemKind.NOT_FOUND, "No adopted policy is in force today: every claim goes to a person."));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OWNER)
    @Operation(
            summary = "Adopt a version of the policy",
            description =
                    "Versions count up without a gap and are never changed. The version adopted last among those valid "
                            + "on the day of a decision is the one in force.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PolicyDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "Adopted.",
            content = @Content(schema = @Schema(implementation = PolicyDto.class)))
    public Response adopt(InputStream body) throws IOException {
        PolicyDto dto = Body.require(PARSER.parse(body.readAllBytes())).value();
        List<Violation> contradictions = dto.contradictions(clock.today());
        if (!contradictions.isEmpty()) {
            throw ProblemException.of(ProblemKind.INVALID_FACTS, contradictions);
        }
        VerificationPolicy policy = dto.toDomain();
        adoptPolicy.adopt(current.caller(), policy);
        return Response.created(URI.create(PATH + "/current"))
                .entity(CanonicalJson.text(PolicyJson.toJson(policy)))
                .build();
    }
}
