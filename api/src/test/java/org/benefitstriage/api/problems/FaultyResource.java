package org.benefitstriage.api.problems;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** In tests only: an endpoint that fails in ways a good one does not. */
@Path("/test-only")
@PermitAll
public class FaultyResource {

    static final String SECRET = "QQ123456C of 1 Sample Street";

    @GET
    @Path("fault")
    @Operation(hidden = true)
    public String fault() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Path("outage")
    @Operation(hidden = true)
    public String outage() {
        throw new IllegalStateException(SECRET, new SQLException(SECRET, "08006"));
    }
}
