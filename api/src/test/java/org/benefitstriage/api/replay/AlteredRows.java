package org.benefitstriage.api.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.benefitstriage.api.storage.StoredRecord;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.canonical.CanonicalJson;

/** Alters stored decisions and claims as somebody with the owner's rights could, and puts them right for the next test. */
final class AlteredRows {

    private record Before(UUID decision, byte[] record, String sha256, byte[] snapshot) {}

    private final Deque<Before> altered = new ArrayDeque<>();

    /** Runs an update with the decision's id as its one parameter. */
    void alter(String id, String sql) throws SQLException {
        UUID decision = UUID.fromString(id);
        remember(decision);
        unguarded(sql.split(" ")[1], sql, decision);
    }

    /** Replaces a piece of the record, and its hash with it. */
    void rewrite(String id, String piece, String other) throws SQLException {
        UUID decision = UUID.fromString(id);
        remember(decision);
        String record = new String(StoredRecord.unpack(altered.peek().record()), StandardCharsets.UTF_8);
        byte[] bytes = SampleClaims.replace(record, piece, other).getBytes(StandardCharsets.UTF_8);
        replace(decision, bytes, CanonicalJson.sha256(bytes));
    }

    /** Puts a whole record in the place of the stored one. */
    void replace(String id, byte[] record) throws SQLException {
        remember(UUID.fromString(id));
        replace(UUID.fromString(id), record, CanonicalJson.sha256(record));
    }

    void putRight() throws SQLException {
        while (!altered.isEmpty()) {
            Before before = altered.pop();
            replace(before.decision(), before.record(), before.sha256());
            unguarded(
                    "claim",
                    "update claim set snapshot = ? where id = (select claim_id from decision where id = ?)",
                    before.snapshot(),
                    before.decision());
        }
    }

    /** Lifts the halts that differences have put on every council. */
    void liftHalts() {
        List<String> open = TestCaller.ADMIN
                .request()
                .get("/v1/halts")
                .path("halts.findAll { it.clearance == null && it.everybody }.id");
        open.forEach(halt -> TestCaller.ADMIN
                .request()
                .contentType("application/json")
                .body("{\"because\": \"The row was put right.\"}")
                .post("/v1/halts/" + halt + "/clearance")
                .then()
                .statusCode(201));
    }

    private void remember(UUID decision) throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                PreparedStatement query = owner.prepareStatement("select d.record, d.record_sha256, c.snapshot"
                        + " from decision d join claim c on c.id = d.claim_id where d.id = ?")) {
            query.setObject(1, decision);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                altered.push(new Before(decision, row.getBytes(1), row.getString(2), row.getBytes(3)));
            }
        }
    }

    private static void replace(UUID decision, byte[] record, String sha256) throws SQLException {
        unguarded(
                "decision", "update decision set record = ?, record_sha256 = ? where id = ?", record, sha256, decision);
    }

    private static void unguarded(String table, String sql, Object... parameters) throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                Statement triggers = owner.createStatement();
                PreparedStatement update = owner.prepareStatement(sql)) {
            owner.setAutoCommit(false);
            triggers.execute("alter table " + table + " disable trigger refuse_change");
            for (int i = 0; i < parameters.length; i++) {
                update.setObject(i + 1, parameters[i]);
            }
            assertThat(update.executeUpdate()).isEqualTo(1);
            triggers.execute("alter table " + table + " enable trigger refuse_change");
            owner.commit();
        }
    }
}
