package org.benefitstriage.api.ledger.log;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.ledger.DisclosureReader;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.verify.DisclosureCheck;

/** What opens the commitments about some claims, one a line, for the verifier's {@code disclosure} command. */
final class DisclosureRows {

    /** Stands where a ciphertext was changed: no disclosure reads like this, so the verifier finds it. */
    private static final String UNREADABLE = "unreadable";

    private static final String ROWS = """
            select l.idx, x.claim_id, x.event_id, k.wrapped_key, k.master, x.ciphertext
            from disclosure x
            join subject_key k on k.claim_id = x.claim_id
            join log_entry l on l.event_id = x.event_id
            where l.log = ? and l.idx < ? and x.claim_id = any (?) order by l.idx""";

    private final Connection connection;
    private final DisclosureReader disclosures;

    DisclosureRows(Connection connection, DisclosureReader disclosures) {
        this.connection = connection;
        this.disclosures = disclosures;
    }

    void writeTo(OutputStream out, String log, String origin, long size, Set<UUID> claims)
            throws SQLException, IOException {
        line(out, JsonValue.object().with("format", DisclosureCheck.FORMAT).with("origin", origin));
        long rows = 0;
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setString(1, log);
            statement.setLong(2, size);
            statement.setArray(3, connection.createArrayOf("uuid", claims.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows += event(out, row);
                }
            }
        }
        line(out, JsonValue.object().with("rows", rows));
    }

    private long event(OutputStream out, ResultSet row) throws SQLException, IOException {
        long index = row.getLong(1);
        long rows = 0;
        for (String encoded : disclosures
                .encoded(
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getBytes(4),
                        row.getString(5),
                        row.getBytes(6))
                .orElse(new String[] {UNREADABLE})) {
            line(out, JsonValue.object().with("index", index).with("disclosure", encoded));
            rows++;
        }
        return rows;
    }

    private static void line(OutputStream out, JsonValue.ObjectBuilder json) throws IOException {
        out.write(CanonicalJson.bytes(json.build()));
        out.write('\n');
    }
}
