package org.benefitstriage.api.ledger.keys;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The master key of the audit log's disclosures. */
@Path("/v1/audit/keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit log")
public class MasterKeyResource {

    private final CurrentCaller current;
    private final RewrapKeys rewrap;

    MasterKeyResource(CurrentCaller current, RewrapKeys rewrap) {
        this.current = current;
        this.rewrap = rewrap;
    }

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
    @Operation(summary = "Read which master key wraps how many claims' keys")
    @APIResponse(
            responseCode = "200",
            description = "The master keys by name, never the keys.",
            content = @Content(schema = @Schema(implementation = MasterKeysView.class)))
    public MasterKeysView read() {
        return rewrap.of(current.caller().authority());
    }

    @POST
    @Path("/rewrapping")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Wrap claims' keys under the master key in use",
            description =
                    "After a rotation: up to 10,000 keys of the council that an earlier master key had wrapped. Call it"
                            + " again until left is 0; broken off, it goes on where it was. Each batch is an entry of the audit log.")
    @APIResponse(
            responseCode = "200",
            description = "What is left.",
            content = @Content(schema = @Schema(implementation = MasterKeysView.class)))
    @APIResponse(responseCode = "409", description = "An earlier master key is not there any more.")
    public MasterKeysView rewrap() {
        return rewrap.rewrap(current.caller());
    }
}
