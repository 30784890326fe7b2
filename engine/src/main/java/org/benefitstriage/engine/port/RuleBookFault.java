package org.benefitstriage.engine.port;

/**
 * The rule book itself is at fault: a gap, an overlap, a condition without an answer. At start-up the service refuses to
 * start; on one claim, that claim goes to an officer with the fault recorded.
 */
public final class RuleBookFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RuleBookFault(String message) {
        super(message);
    }

    public RuleBookFault(String message, Throwable cause) {
        super(message, cause);
    }
}
