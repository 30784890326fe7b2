package org.benefitstriage.api.measurements;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the random checks say. */
@Path("/v1/measurements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Measurements",
        description = "What the random checks say about all claims, with intervals, and the stop rules of the policy.")
public class MeasurementResource {

    private final CurrentCaller current;
    private final Measurements measurements;

    MeasurementResource(CurrentCaller current, Measurements measurements) {
        this.current = current;
        this.measurements = measurements;
    }

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.OWNER})
    @Operation(
            summary = "The measurements of the past year",
            description = "Claims that would have been approved count by the probability with which they were drawn;"
                    + " all others go to an officer. Claims still open are taken to be like those decided.")
    @APIResponse(
            responseCode = "200",
            description = "The measurements.",
            content = @Content(schema = @Schema(implementation = MeasurementReport.class)))
    public MeasurementReport measure() {
        return measurements.of(current.caller().authority());
    }
}
