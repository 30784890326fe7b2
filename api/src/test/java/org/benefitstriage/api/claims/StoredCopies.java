package org.benefitstriage.api.claims;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.testing.TestDatabase;

/** Stores the rows of one decided claim again under new ids, in one statement like the service's own. */
final class StoredCopies {

    private static final String OF_DECISION = " where decision_id = ?";

    private record Column(String name, Object value) {}

    private record Table(String name, List<Column> columns) {}

    private final List<Table> tables;
    private final boolean logged;
    private final String sql;

    private StoredCopies(List<Table> tables, boolean logged) {
        this.tables = tables;
        this.logged = logged;
        this.sql = sql(tables);
    }

    /** An event without an entry, which this database is made to take: the sequencer passes it over. */
    static StoredCopies withoutLog(UUID decision) throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("alter table audit_event drop constraint if exists audit_event_has_entry");
        }
        return of(decision, false);
    }

    static StoredCopies withLog(UUID decision) throws SQLException {
        return of(decision, true);
    }

    boolean logged() {
        return logged;
    }

    private static StoredCopies of(UUID decision, boolean logged) throws SQLException {
        String claim = " where %s = (select claim_id from decision where id = ?)";
        List<Table> tables = new ArrayList<>();
        try (Connection owner = TestDatabase.asOwner()) {
            tables.add(read(owner, "claim", claim.formatted("id"), decision, Set.of()));
            tables.add(read(owner, "decision", " where id = ?", decision, Set.of()));
            tables.add(read(
                    owner,
                    "audit_event",
                    OF_DECISION + " and type like 'decision.%'",
                    decision,
                    logged ? Set.of("number") : Set.of("number", "entry")));
            if (logged) {
                tables.add(read(owner, "subject_key", claim.formatted("claim_id"), decision, Set.of()));
                tables.add(read(owner, "disclosure", claim.formatted("claim_id"), decision, Set.of()));
            }
            tables.add(read(owner, "idempotency", OF_DECISION, decision, Set.of()));
        }
        return new StoredCopies(tables, logged);
    }

    private static Table read(Connection owner, String name, String where, UUID id, Set<String> without)
            throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement("select * from " + name + where)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                ResultSetMetaData meta = row.getMetaData();
                List<Column> columns = new ArrayList<>();
                for (int i = 1; i <= meta.getColumnCount(); i++) {
                    if (!without.contains(meta.getColumnName(i))) {
                        columns.add(new Column(meta.getColumnName(i), row.getObject(i)));
                    }
                }
                return new Table(name, columns);
            }
        }
    }

    private static String sql(List<Table> tables) {
        StringBuilder sql = new StringBuilder("with ");
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            boolean last = i == tables.size() - 1;
            List<String> names = table.columns().stream().map(Column::name).toList();
            String insert = "insert into " + table.name() + " (" + String.join(", ", names) + ") values ("
                    + "?, ".repeat(names.size() - 1) + "?)";
            sql.append(last ? " " : "t" + i + " as (")
                    .append(insert)
                    .append(last ? "" : i == tables.size() - 2 ? ")" : "), ");
        }
        return sql.toString();
    }

    /** Claim, decision and event get new ids, the request a new key; everything else is as it was. */
    void store(Connection connection, UUID claim, UUID decision, String key) throws SQLException {
        UUID event = UUID.randomUUID();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int position = 0;
            for (Table table : tables) {
                for (Column column : table.columns()) {
                    statement.setObject(++position, value(table.name(), column, claim, decision, event, key));
                }
            }
            statement.executeUpdate();
        }
    }

    private static Object value(String table, Column column, UUID claim, UUID decision, UUID event, String key) {
        return switch (column.name()) {
            case "id" -> table.equals("claim") ? claim : table.equals("decision") ? decision : event;
            case "claim_id" -> claim;
            case "decision_id" -> decision;
            case "event_id" -> event;
            case "key" -> key;
            default -> column.value();
        };
    }
}
