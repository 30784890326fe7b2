package org.benefitstriage.api.parameters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of law and the council's signatures under them. */
@Path("/v1/parameters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Parameters",
        description = "The dated figures of law. One whose source or citation is not good enough by itself needs an "
                + "officer's signature before an award that rests on it can be approved without a person.")
public class ParameterResource {

    static final StrictParser<SignatureDto> SIGNATURE = StrictParser.of(SignatureDto.class, SignatureDto.IN_WORDS);

    private final CurrentCaller current;
    private final FiguresOfLaw figures;
    private final SignFigure signFigure;
    private final ServiceClock clock;

    ParameterResource(CurrentCaller current, FiguresOfLaw figures, SignFigure signFigure, ServiceClock clock) {
        this.current = current;
        this.figures = figures;
        this.signFigure = signFigure;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN})
    @Operation(
            summary = "List the figures in force",
            description =
                    "With how each is known and who signed it. Figures that move with the benefit week are listed with"
                            + " both their periods where those differ. A day outside the covered years has no figures.")
    @APIResponse(
            responseCode = "200",
            description = "The figures.",
            content = @Content(schema = @Schema(implementation = ParameterList.class)))
    public ParameterList list(
            @Parameter(description = "The day; today when left out.", example = "2026-11-23") @QueryParam("date")
                    Optional<String> date) {
        return figures.on(current.caller(), QueryValue.day("date", date).orElseGet(clock::today));
    }

    @POST
    @Path("/{figureId}/signatures")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.SENIOR_OFFICER, Roles.OWNER})
    @Operation(
            summary = "Sign a figure, or withdraw a signature",
            description = "A signature is bound to the figure's id, value, period and provision: when one of them "
                    + "changes, a new signature is needed. Signatures are kept for good; the latest counts.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SignatureDto.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = ParameterView.class)))
    public Response sign(@PathParam("figureId") String figureId, InputStream body) throws IOException {
        SignatureDto dto = Body.require(SIGNATURE.parse(body.readAllBytes())).value();
        return Response.status(Response.Status.CREATED)
                .entity(signFigure.sign(current.caller(), dto.toRequest(figureId)))
                .build();
    }
}
