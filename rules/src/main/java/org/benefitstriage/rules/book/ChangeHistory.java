package org.benefitstriage.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.rules.parameters.PolicyNumbers;

/**
 * What changed in the rules and when, worked out from what is executed: the dates of the rules, the points of each period, the
 * rules that retired, and what rules tell of themselves.
 *
 * @param byDay lines of text by the day from which they count
 */
public record ChangeHistory(Map<LocalDate, List<String>> byDay) {

    public ChangeHistory {
        byDay = new TreeMap<>(byDay);
    }

    static ChangeHistory of(List<RuleEntry> rules, List<PolicyNumbers> policy, List<RetiredRule> retired) {
        Map<LocalDate, List<String>> byDay = new TreeMap<>();
        Map<LocalDate, List<String>> begun = new TreeMap<>();
        for (RuleEntry rule : rules) {
            begun.computeIfAbsent(rule.from(), day -> new ArrayList<>())
                    .add(rule.id().value());
            rule.to()
                    .ifPresent(
                            last -> add(byDay, last.plusDays(1), rule.id() + " is no longer in force in this form."));
            rule.changes().forEach(change -> add(byDay, change.on(), rule.id() + ": " + change.what() + "."));
        }
        begun.forEach((day, ids) ->
                byDay.computeIfAbsent(day, one -> new ArrayList<>()).add(0, "In force: " + IdRanges.of(ids) + "."));
        points(policy, byDay);
        retired.forEach(rule -> add(byDay, rule.lastDay().plusDays(1), rule.id() + " retired: " + rule.reason() + "."));
        return new ChangeHistory(byDay);
    }

    private static void points(List<PolicyNumbers> policy, Map<LocalDate, List<String>> byDay) {
        for (int i = 1; i < policy.size(); i++) {
            Map<RuleId, Integer> before = policy.get(i - 1).points();
            LocalDate day = policy.get(i).period().from();
            policy.get(i).points().forEach((id, points) -> Optional.ofNullable(before.get(id))
                    .filter(old -> !old.equals(points))
                    .ifPresent(old -> add(byDay, day, id + " adds " + points + " points instead of " + old + ".")));
        }
    }

    private static void add(Map<LocalDate, List<String>> byDay, LocalDate day, String line) {
        byDay.computeIfAbsent(day, one -> new ArrayList<>()).add(line);
    }
}
