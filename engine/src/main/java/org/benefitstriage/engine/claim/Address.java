package org.benefitstriage.engine.claim;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An address.
 *
 * @param lines one to five lines
 * @param postcode the postcode: never used in risk
 * @param uprn the Unique Property Reference Number, if known
 */
public record Address(List<String> lines, String postcode, Answer<String> uprn) {

    private static final Pattern UPRN = Pattern.compile("\\d{1,12}");

    public Address {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > 5) {
            throw new IllegalArgumentException("expected one to five address lines, found " + lines.size());
        }
        if (!uprn.map(text -> UPRN.matcher(text).matches()).orElse(true)) {
            throw new IllegalArgumentException("expected a UPRN of one to twelve digits");
        }
    }

    @Override
    public String toString() {
        return "Address (hidden)";
    }
}
