package org.benefitstriage.engine.claim;

import java.util.regex.Pattern;

/**
 * The billing authority that decides the claim, for example {@code NEEDWOOD}.
 *
 * @param value two to twenty capital letters, digits or hyphens
 */
public record AuthorityCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");

    public AuthorityCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("expected two to twenty capital letters, digits or hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
