package org.benefitstriage.engine.scheme;

/**
 * A scheme that does not make sense: an unknown name, money compared with a word, a formula that cannot be read. The message
 * says what to write instead; whoever read the file adds its name and line.
 */
public final class SchemeFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SchemeFault(String message) {
        super(message);
    }
}
