package org.benefitstriage.engine.ledger.verify;

/** The command line does not say what to do: exit code 2. */
final class WrongOptions extends Exception {

    private static final long serialVersionUID = 1L;

    WrongOptions(String message) {
        super(message);
    }
}
