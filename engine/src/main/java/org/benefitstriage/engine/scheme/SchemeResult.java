package org.benefitstriage.engine.scheme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.benefitstriage.engine.money.ExactAmount;

/** What a scheme gives a household: an award with its working, or what a person has to settle first. */
public sealed interface SchemeResult {

    /**
     * An award, which may be nil.
     *
     * @param weekly the exact award a week
     * @param named every name that was worked out, by name
     * @param lines the working, in the order of the steps
     * @param nilBy the id of the step that ended with no award, if one did
     */
    record Worked(ExactAmount weekly, Map<String, SchemeValue> named, List<SchemeLine> lines, Optional<String> nilBy)
            implements SchemeResult {
        public Worked {
            named = Collections.unmodifiableMap(new TreeMap<>(named));
            lines = List.copyOf(lines);
        }
    }

    /**
     * No single award follows from the scheme and what is known.
     *
     * @param reasons why, in plain English
     * @param touched names of the questions and facts that decide it, in the order met
     */
    record Undetermined(List<String> reasons, List<String> touched) implements SchemeResult {
        public Undetermined {
            reasons = List.copyOf(reasons);
            touched = List.copyOf(touched);
        }
    }
}
