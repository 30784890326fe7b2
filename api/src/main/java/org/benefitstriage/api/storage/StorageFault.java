package org.benefitstriage.api.storage;

import java.sql.SQLException;

/**
 * The database could not do what it was asked. The message is constant: a database's own words can repeat what was to be
 * stored.
 */
public final class StorageFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageFault(SQLException cause) {
        super("the database refused or did not answer (SQLState " + cause.getSQLState() + ")", cause);
    }
}
