package org.benefitstriage.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.rules.parameters.PolicyNumbers;

/** Gathers the rules that answer one question into one entry. */
final class RuleEntries {

    private RuleEntries() {}

    static List<RuleEntry> of(List<DrlFile> files, List<PolicyNumbers> policy) {
        Map<String, List<DrlRule>> families = new TreeMap<>();
        for (DrlFile file : files) {
            for (DrlRule rule : file.rules()) {
                String key = rule.name().id() + " " + rule.required("effectiveFrom");
                families.computeIfAbsent(key, id -> new ArrayList<>()).add(rule);
            }
        }
        return families.values().stream().map(family -> entry(family, policy)).toList();
    }

    private static RuleEntry entry(List<DrlRule> family, List<PolicyNumbers> policy) {
        DrlRule first = family.get(0);
        Set<String> looksAt = new LinkedHashSet<>();
        family.forEach(rule -> looksAt.addAll(rule.looksAt().isEmpty() ? rule.facts() : rule.looksAt()));
        return new RuleEntry(
                first.name().id(),
                first.required("question"),
                first.metadata("statement").orElse(""),
                family.stream().map(RuleSource::of).distinct().toList(),
                LocalDate.parse(first.required("effectiveFrom")),
                first.metadata("effectiveTo").map(LocalDate::parse),
                List.copyOf(looksAt),
                family.stream().map(DrlRule::name).toList(),
                first.metadata("severity").orElse(""),
                first.metadata("message").orElse(""),
                points(first.name().id(), policy),
                family.stream()
                        .flatMap(rule -> RuleChange.told(rule).stream())
                        .distinct()
                        .toList());
    }

    private static List<String> points(RuleId id, List<PolicyNumbers> policy) {
        List<String> numbers = new ArrayList<>();
        for (PolicyNumbers period : policy) {
            Integer points = period.points().get(id);
            if (points != null) {
                numbers.add(points + (points == 1 ? " point, " : " points, ") + period.period());
            }
        }
        return numbers;
    }
}
