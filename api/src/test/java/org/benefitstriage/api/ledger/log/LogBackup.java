package org.benefitstriage.api.ledger.log;

import java.sql.SQLException;
import java.util.List;

/** The tables as they were, as a restored backup would bring them back. */
final class LogBackup {

    private static final List<String> LOG =
            List.of("log_entry", "log_tile", "log_state", "log_checkpoint", "log_fence");

    private static final List<String> ALL = List.of(
            "log_entry",
            "log_tile",
            "log_state",
            "log_checkpoint",
            "log_fence",
            "audit_event",
            "decision",
            "disclosure",
            "subject_key");

    private final String name;
    private final List<String> tables;

    private LogBackup(String name, List<String> tables) {
        this.name = name;
        this.tables = tables;
    }

    static LogBackup ofLog(LogFreeze freeze, String name) throws SQLException {
        return take(freeze, name, LOG);
    }

    static LogBackup ofEverything(LogFreeze freeze) throws SQLException {
        return take(freeze, "everything", ALL);
    }

    private static LogBackup take(LogFreeze freeze, String name, List<String> tables) throws SQLException {
        for (String table : tables) {
            freeze.run("drop table if exists " + name + "_" + table);
            freeze.run("create table " + name + "_" + table + " as select * from " + table);
        }
        return new LogBackup(name, tables);
    }

    void restore(LogFreeze freeze) throws SQLException {
        for (String table : tables) {
            freeze.run("delete from " + table);
            freeze.run("insert into " + table + " overriding system value select * from " + name + "_" + table);
        }
    }
}
