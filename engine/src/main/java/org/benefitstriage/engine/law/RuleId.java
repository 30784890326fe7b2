package org.benefitstriage.engine.law;

import java.util.regex.Pattern;

/**
 * The stable id of a finding, condition, indicator, guard-rail, route row or calculation step, for example
 * {@code HB-ELG-043}. Never reused.
 *
 * @param value the id
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}(-[A-Z0-9]+)+");

    public RuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("expected a rule id such as HB-ELG-043, found \"" + value + "\"");
        }
    }

    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
