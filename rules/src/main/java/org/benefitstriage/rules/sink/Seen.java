package org.benefitstriage.rules.sink;

import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.risk.Observation;
import org.benefitstriage.rules.catalogue.CataloguedRule;

/** What a rule looked at, by its labels. */
final class Seen {

    private Seen() {}

    static List<Observation> values(CataloguedRule rule, Map<String, String> values) {
        List<String> labels = rule.looksAt();
        Observation[] seen = new Observation[labels.size()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = new Observation(labels.get(i), value(rule, labels.get(i), values));
        }
        return List.of(seen);
    }

    private static String value(CataloguedRule rule, String label, Map<String, String> values) {
        String value = values.get(label);
        if (value == null) {
            throw new RuleBookFault(rule.id() + " looks at \"" + label + "\", which no fact answers: mend @looksAt");
        }
        return value;
    }
}
