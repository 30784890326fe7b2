package org.benefitstriage.api.ledger.log;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.benefitstriage.api.ledger.ClaimFields;
import org.benefitstriage.api.ledger.DisclosureReader;
import org.benefitstriage.api.storage.StoredRecord;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.ledger.entry.EntryTime;
import org.benefitstriage.engine.ledger.verify.DatabaseCheck;
import org.jspecify.annotations.Nullable;

/**
 * The decisions a council holds, one a line, for the verifier's {@code database} command: first those with an entry under the
 * checkpoint, in the order of the entries, then those without. The hash is taken of the stored record as it is now.
 */
final class DecisionRows {

    private static final int FETCH = 256;

    /** Stands where the record of a decision without an entry is gone. */
    private static final String ERASED = "erased";

    /** Stands where a salt cannot be decrypted; no record's commitment has it, so the verifier finds the row. */
    private static final String UNREADABLE = "unreadable";

    private static final String LOGGED = """
            select d.id, d.decided_at, d.outcome, d.record, l.idx,
              d.claim_id, e.id, k.wrapped_key, k.master, x.ciphertext
            from log_entry l
            join audit_event e on e.id = l.event_id and e.type in ('decision.auto', 'decision.routed')
            join decision d on d.id = e.decision_id and d.authority = ?
            left join subject_key k on k.claim_id = d.claim_id
            left join disclosure x on x.claim_id = d.claim_id and x.event_id = e.id
            where l.log = ? and l.idx < ? order by l.idx""";

    /** What is in a log of the council that came before this one is not missing from this one. */
    private static final String NOT_LOGGED = """
            select d.id, d.decided_at, d.outcome, d.record from decision d
            where d.authority = ? and not exists (
              select from audit_event e join log_entry l on l.event_id = e.id
              where e.claim_id = d.claim_id and e.decision_id = d.id
                and e.type in ('decision.auto', 'decision.routed') and (l.log <> ? or l.idx < ?))
            order by d.decided_at, d.id""";

    private final Connection connection;
    private final AuthorityCode authority;
    private final String log;
    private final long size;
    private final DisclosureReader disclosures;

    DecisionRows(Connection connection, AuthorityCode authority, String log, long size, DisclosureReader disclosures) {
        this.connection = connection;
        this.authority = authority;
        this.log = log;
        this.size = size;
        this.disclosures = disclosures;
    }

    void writeTo(OutputStream out, String origin, Instant exportedAt) throws SQLException, IOException {
        line(
                out,
                JsonValue.object()
                        .with("exportedAt", EntryTime.text(exportedAt))
                        .with("format", DatabaseCheck.FORMAT)
                        .with("origin", origin));
        long rows = logged(out) + notLogged(out);
        line(out, JsonValue.object().with("rows", rows));
    }

    private long logged(OutputStream out) throws SQLException, IOException {
        long rows = 0;
        try (PreparedStatement statement = query(LOGGED);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                JsonValue.ObjectBuilder json =
                        JsonValue.object().with("decisionId", row.getString(1)).with("index", row.getLong(5));
                byte[] key = row.getBytes(8);
                byte[] ciphertext = row.getBytes(10);
                if (key == null || ciphertext == null) {
                    line(out, json.with("erased", true));
                } else {
                    String salt = disclosures
                            .find(
                                    row.getObject(6, UUID.class),
                                    row.getObject(7, UUID.class),
                                    key,
                                    row.getString(9),
                                    ciphertext,
                                    ClaimFields.RECORD)
                            .map(disclosure -> disclosure.salt())
                            .orElse(UNREADABLE);
                    line(
                            out,
                            json.with("at", at(row))
                                    .with("outcome", row.getString(3))
                                    .with("record", sha256(row.getBytes(4)))
                                    .with("salt", salt));
                }
                rows++;
            }
        }
        return rows;
    }

    private long notLogged(OutputStream out) throws SQLException, IOException {
        long rows = 0;
        try (PreparedStatement statement = query(NOT_LOGGED);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                line(
                        out,
                        JsonValue.object()
                                .with("at", at(row))
                                .with("decisionId", row.getString(1))
                                .with("outcome", row.getString(3))
                                .with("record", sha256(row.getBytes(4)))
                                .with("salt", UNREADABLE));
                rows++;
            }
        }
        return rows;
    }

    private PreparedStatement query(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(FETCH);
        statement.setString(1, authority.value());
        statement.setString(2, log);
        statement.setLong(3, size);
        return statement;
    }

    /** The hash of the record as it is now. */
    private static String sha256(byte @Nullable [] stored) {
        return stored == null ? ERASED : CanonicalJson.sha256(StoredRecord.unpack(stored));
    }

    private static String at(ResultSet row) throws SQLException {
        return EntryTime.text(row.getObject(2, OffsetDateTime.class).toInstant());
    }

    private static void line(OutputStream out, JsonValue.ObjectBuilder json) throws IOException {
        out.write(CanonicalJson.bytes(json.build()));
        out.write('\n');
    }
}
