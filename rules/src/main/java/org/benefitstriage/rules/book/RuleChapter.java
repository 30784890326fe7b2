package org.benefitstriage.rules.book;

import java.util.List;
import org.benefitstriage.engine.port.RuleBookFault;

/**
 * Rules of one kind, in the order of their ids.
 *
 * @param kind the kind
 * @param rules its rules
 */
public record RuleChapter(Kind kind, List<RuleEntry> rules) {

    public RuleChapter {
        rules = List.copyOf(rules);
    }

    /** The kinds of rule, in the order in which a claim meets them. */
    public enum Kind {
        FINDINGS("VAL-", "What is checked first", "A finding that blocks sends the claim back for what is missing."),
        HOUSING_BENEFIT(
                "HB-ELG-",
                "Conditions of housing benefit",
                "Each condition is answered met, not met or not known. Anything but met goes to a person."),
        COUNCIL_TAX_REDUCTION(
                "CTR-ELG-",
                "Conditions of council tax reduction",
                "Each condition is answered met, not met or not known. Anything but met goes to a person."),
        INDICATORS(
                "RSK-", "Risk indicators", "Each indicator that fires adds its points. It proves nothing by itself."),
        GUARD_RAILS(
                "MRV-",
                "When a person is always asked",
                "One that asks is enough: the claim is not approved automatically.");

        private final String prefix;
        private final String title;
        private final String gist;

        Kind(String prefix, String title, String gist) {
            this.prefix = prefix;
            this.title = title;
            this.gist = gist;
        }

        /** How the ids of this kind begin. */
        public String prefix() {
            return prefix;
        }

        public String title() {
            return title;
        }

        /** What the kind means, in one sentence. */
        public String gist() {
            return gist;
        }

        /** The kind of a rule by its id. */
        public static Kind of(String id) {
            for (Kind kind : values()) {
                if (id.startsWith(kind.prefix)) {
                    return kind;
                }
            }
            throw new RuleBookFault("rule id " + id + " begins like no kind of rule: VAL, HB-ELG, CTR-ELG, RSK or MRV");
        }
    }
}
