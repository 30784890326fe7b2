package org.benefitstriage.api.problems;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.vertx.core.http.HttpClosedException;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** In tests only: an endpoint that fails in ways a good one does not. */
@Path("/test-only")
@PermitAll
public class FaultyResource {

    private final EntityManager database;
    private final TransactionManager transactions;

    FaultyResource(EntityManager database, TransactionManager transactions) {
        this.database = database;
        this.transactions = transactions;
    }

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

    @GET
    @Path("hung-up")
    @Operation(hidden = true)
    public String hungUp() throws IOException {
        throw new IOException(new IOException(new HttpClosedException(SECRET)));
    }

    /** Reads, and comes back only when the time limit has ended its transaction, as behind a database that froze and thawed. */
    @GET
    @Path("too-long")
    @Transactional
    @TransactionConfiguration(timeout = 1)
    @Operation(hidden = true)
    public String tooLong() throws SystemException, InterruptedException {
        database.createNativeQuery("select 1").getSingleResult();
        for (int i = 0; i < 200 && transactions.getStatus() == Status.STATUS_ACTIVE; i++) {
            Thread.sleep(50);
        }
        return SECRET;
    }
}
