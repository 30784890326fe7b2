package org.benefitstriage.rules.catalogue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.rules.book.DrlFile;
import org.benefitstriage.rules.book.DrlRule;
import org.benefitstriage.rules.book.RuleName;
import org.kie.api.runtime.rule.AgendaFilter;

/** The rules of one unit, by name and by id. Safe for many threads. */
public final class UnitCatalogue {

    private final String name;
    private final Map<String, CataloguedRule> byTitle;
    /** In the order of the ids. */
    private final Map<String, Map<RuleName.Ending, CataloguedRule>> byId;

    private volatile InForce latest = new InForce(LocalDate.MIN, List.of());

    private UnitCatalogue(String name, Map<String, CataloguedRule> byTitle) {
        this.name = name;
        this.byTitle = byTitle;
        Map<String, Map<RuleName.Ending, CataloguedRule>> sorted = new TreeMap<>();
        for (CataloguedRule rule : byTitle.values()) {
            Map<RuleName.Ending, CataloguedRule> endings =
                    sorted.computeIfAbsent(rule.id().value(), id -> new EnumMap<>(RuleName.Ending.class));
            if (endings.put(rule.name().ending(), rule) != null) {
                throw new RuleBookFault(name + ": two rules answer " + rule.id() + " the same way: keep one");
            }
        }
        this.byId = new LinkedHashMap<>(sorted);
    }

    /** The rules of a unit among the parsed files; a unit without rules is a fault. */
    public static UnitCatalogue of(Class<?> unit, List<DrlFile> files) {
        Map<String, CataloguedRule> byTitle = new HashMap<>();
        for (DrlFile file : files) {
            for (DrlRule rule : file.rules()) {
                if (rule.unit().equals(unit.getName())) {
                    byTitle.put(rule.title(), CataloguedRule.of(rule));
                }
            }
        }
        if (byTitle.isEmpty()) {
            throw new RuleBookFault("no rule belongs to " + unit.getName()
                    + ": is its file in org/benefitstriage/rules/index.txt, and kmodule.xml?");
        }
        return new UnitCatalogue(unit.getSimpleName(), byTitle);
    }

    /** The unit, for a message. */
    public String name() {
        return name;
    }

    /** Lets through the rules in force on a day. */
    public AgendaFilter inForceOn(LocalDate day) {
        return match -> titled(match.getRule().getName()).inForce(day);
    }

    /** The rules in force on a day, one per id, in the order of the ids: of a condition, any of its answers. */
    public List<CataloguedRule> idsInForce(LocalDate day) {
        InForce known = latest;
        if (!known.day().equals(day)) {
            // Two threads may work it out twice, with the same result.
            known = new InForce(day, ids(day));
            latest = known;
        }
        return known.rules();
    }

    private List<CataloguedRule> ids(LocalDate day) {
        return byId.values().stream()
                .flatMap(endings -> endings.values().stream()
                        .filter(rule -> rule.inForce(day))
                        .limit(1))
                .toList();
    }

    /** Every id, in order. */
    public List<RuleId> ids() {
        return byId.keySet().stream().map(RuleId::of).toList();
    }

    /** The rule that gives this answer. */
    public CataloguedRule rule(String id, RuleName.Ending ending) {
        CataloguedRule found = byId.getOrDefault(id, Map.of()).get(ending);
        if (found == null) {
            throw new RuleBookFault(name + " has no rule " + id + " " + ending);
        }
        return found;
    }

    private CataloguedRule titled(String title) {
        CataloguedRule found = byTitle.get(title);
        if (found == null) {
            throw new RuleBookFault(name + " fired a rule that its files do not list: build with clean");
        }
        return found;
    }

    /** What is in force on the day asked about last: days come in runs. */
    private record InForce(LocalDate day, List<CataloguedRule> rules) {}
}
