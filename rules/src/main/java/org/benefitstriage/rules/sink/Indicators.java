package org.benefitstriage.rules.sink;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.benefitstriage.engine.risk.IndicatorOutcome;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.rules.catalogue.CataloguedRule;
import org.benefitstriage.rules.catalogue.UnitCatalogue;
import org.benefitstriage.rules.parameters.PolicyNumbers;

/** Collects the indicators that fire, and reports every one in force, fired or not, with what it saw. */
public class Indicators {

    private final UnitCatalogue catalogue;
    private final PolicyNumbers numbers;
    private final Map<String, String> values;
    private final Set<String> hits = new HashSet<>();

    /**
     * For one claim.
     *
     * @param values what the facts say, by the labels that rules name in {@code @looksAt}
     */
    public Indicators(UnitCatalogue catalogue, PolicyNumbers numbers, Map<String, String> values) {
        this.catalogue = catalogue;
        this.numbers = numbers;
        this.values = values;
    }

    /** The indicator fires. Firing twice counts once. */
    public void hit(String id) {
        hits.add(id);
    }

    /** Every indicator in force, in the order of the ids. */
    public List<IndicatorResult> inOrder(LocalDate day) {
        List<CataloguedRule> inForce = catalogue.idsInForce(day);
        List<IndicatorResult> results = new ArrayList<>(inForce.size());
        for (CataloguedRule rule : inForce) {
            results.add(result(rule));
        }
        return List.copyOf(results);
    }

    private IndicatorResult result(CataloguedRule rule) {
        boolean hit = hits.contains(rule.id().value());
        return new IndicatorResult(
                rule.id(),
                hit ? IndicatorOutcome.HIT : IndicatorOutcome.NO_HIT,
                hit ? numbers.points(rule.id()) : 0,
                rule.question(),
                rule.statement(),
                rule.source(),
                Seen.values(rule, values));
    }
}
