package org.benefitstriage.api.calculations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.benefitstriage.api.claims.wire.ClaimDto;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Awards for given facts: for online calculators and officers' what-ifs. */
@Path("/v1/calculations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calculations", description = "An award with its working for given facts. Nothing is stored.")
public class CalculationResource {

    private final CurrentCaller current;
    private final Calculate calculate;

    CalculationResource(CurrentCaller current, Calculate calculate) {
        this.current = current;
        this.calculate = calculate;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FORM_CLIENT, Roles.OFFICER, Roles.SENIOR_OFFICER})
    @Operation(
            summary = "Work an award out",
            description =
                    "The body is that of a claim, or as much of one as is known, for any council and any covered day."
                            + " What an award depends on and the facts do not say is listed as undetermined. Nothing is"
                            + " stored and nobody is told; risk is not looked at.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ClaimDto.class)))
    @APIResponse(
            responseCode = "200",
            description = "What the law gives, with the working.",
            content = @Content(schema = @Schema(implementation = Calculation.class)))
    public Calculation calculate(InputStream body) throws IOException {
        return calculate.calculate(current.caller(), body.readAllBytes());
    }
}
