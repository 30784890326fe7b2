package org.benefitstriage.engine.canonical;

/** Bytes that are not strict JSON. The message says what and at which position, never what was there. */
public final class JsonSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int position;

    JsonSyntaxException(String message, int position) {
        super(message + " at position " + position);
        this.position = position;
    }

    /** Where, counted in characters from 0. */
    public int position() {
        return position;
    }
}
