package org.benefitstriage.rules.sink;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.benefitstriage.engine.routing.GuardRail;
import org.benefitstriage.rules.catalogue.UnitCatalogue;

/** Collects the guard-rails that ask for a person, and reports every one in force, asking or not, with what it saw. */
public final class GuardRails {

    private final UnitCatalogue catalogue;
    private final Map<String, String> values;
    private final Set<String> asking = new HashSet<>();

    /**
     * For one claim.
     *
     * @param values what the facts say, by the labels that rules name in {@code @looksAt}
     */
    public GuardRails(UnitCatalogue catalogue, Map<String, String> values) {
        this.catalogue = catalogue;
        this.values = values;
    }

    /** The guard-rail asks for a person. Asking twice counts once. */
    public void ask(String id) {
        asking.add(id);
    }

    /** Every guard-rail in force, in the order of the ids. */
    public List<GuardRail> inOrder(LocalDate day) {
        return catalogue.idsInForce(day).stream()
                .map(rule -> new GuardRail(
                        rule.id(),
                        asking.contains(rule.id().value()),
                        rule.question(),
                        rule.statement(),
                        rule.source(),
                        Seen.values(rule, values)))
                .toList();
    }
}
