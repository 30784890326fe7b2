package org.benefitstriage.api.ledger;

/** A key of the log is missing, damaged or not the one a value was encrypted with. Names files and ids, never a key. */
public final class KeyProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyProblem(String message) {
        super(message);
    }

    KeyProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
