package org.benefitstriage.api.bench;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** What the claims endpoint is compared with: takes the same body and inserts one row of the size a decided claim takes. */
@Path("/bench/insert")
@IfBuildProfile("bench")
public class BareInsertResource {

    private final DataSource dataSource;

    BareInsertResource(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @POST
    @PermitAll
    public Response insert(byte[] body) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into bench_row (id, content) values (?, ?)")) {
            insert.setObject(1, id);
            insert.setBytes(2, BenchRow.content());
            insert.executeUpdate();
        }
        return Response.status(201).entity("{\"id\":\"" + id + "\"}").build();
    }
}
