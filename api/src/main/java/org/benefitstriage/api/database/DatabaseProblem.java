package org.benefitstriage.api.database;

/** The embedded PostgreSQL cannot be used. The message says what to do about it. */
public final class DatabaseProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseProblem(String message) {
        super(message);
    }

    public DatabaseProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
