package org.benefitstriage.engine.claim;

import java.util.regex.Pattern;

/**
 * A National Insurance number. Never printed: {@link #toString()} hides it.
 *
 * @param value two letters, six digits and a letter A to D, without spaces
 */
public record Nino(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{6}[A-D]");

    public Nino {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("expected two letters, six digits and a letter A to D, without spaces");
        }
    }

    @Override
    public String toString() {
        return "NINo (hidden)";
    }
}
