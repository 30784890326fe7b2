package org.benefitstriage.rules.book;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.port.RuleBookFault;

/**
 * The name of a rule taken apart, for example {@code HB-ELG-043-NOT-MET capital is over the limit}.
 *
 * @param id the id, here {@code HB-ELG-043}
 * @param ending which of the answers the rule gives
 * @param statement the plain statement
 */
public record RuleName(RuleId id, Ending ending, String statement) {

    private static final Pattern FORM =
            Pattern.compile("([A-Z]{2,4}(?:-[A-Z0-9]+)+?)(-NOT-MET|-MET|-UNKNOWN)? (\\S.*)");

    /** The endings a rule name can have. */
    public enum Ending {
        /** A finding, an indicator or a guard-rail: it is raised or it is not. */
        RAISED(""),
        /** The condition is met. */
        MET("-MET"),
        /** The condition is not met. */
        NOT_MET("-NOT-MET"),
        /** It cannot be determined. */
        UNKNOWN("-UNKNOWN");

        private final String suffix;

        Ending(String suffix) {
            this.suffix = suffix;
        }
    }

    /** Takes a rule's name apart; a name of any other form is refused. */
    public static RuleName parse(String name) {
        Matcher parts = FORM.matcher(name);
        if (!parts.matches()) {
            throw new RuleBookFault(
                    "expected a rule name such as \"RSK-014 declared earnings differ from payroll\", found \"" + name
                            + "\"");
        }
        String suffix = parts.group(2) == null ? "" : parts.group(2);
        for (Ending ending : Ending.values()) {
            if (ending.suffix.equals(suffix)) {
                return new RuleName(RuleId.of(parts.group(1)), ending, parts.group(3));
            }
        }
        throw new IllegalStateException("every ending has a suffix: " + suffix);
    }
}
