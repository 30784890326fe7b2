package org.benefitstriage.api.cli;

/** A command cannot do what it was asked. The message says why and what to do. */
final class CommandProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandProblem(String message) {
        super(message);
    }

    CommandProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
