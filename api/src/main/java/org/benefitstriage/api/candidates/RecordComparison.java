package org.benefitstriage.api.candidates;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.benefitstriage.engine.canonical.JsonFields;

/**
 * How two decision records of one claim differ: ids of rules, never what they saw.
 *
 * @param rules ids of findings, conditions, indicators and guard-rails that came out otherwise, in order
 * @param awardDiffers whether an award is another amount, or begins on another day
 */
record RecordComparison(List<String> rules, boolean awardDiffers) {

    RecordComparison {
        rules = List.copyOf(rules);
    }

    static RecordComparison of(JsonFields live, JsonFields candidate) {
        SortedMap<String, String> before = answers(live);
        SortedMap<String, String> after = answers(candidate);
        SortedSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
        return new RecordComparison(
                ids.stream().map(RecordComparison::rule).distinct().toList(),
                !awards(live).equals(awards(candidate)));
    }

    /** By id: what each rule answered. A condition may be asked for two benefits, a finding made in two places. */
    private static SortedMap<String, String> answers(JsonFields record) {
        SortedMap<String, String> answers = new TreeMap<>();
        record.objects("findings")
                .forEach(
                        each -> answers.put(each.string("id") + " " + each.string("pointer"), each.string("severity")));
        record.objects("conditions")
                .forEach(each -> answers.put(each.string("id") + " " + each.string("benefit"), each.string("answer")));
        record.objects("indicators")
                .forEach(each -> answers.put(each.string("id"), each.string("outcome") + each.integer("points")));
        record.objects("guardRails")
                .forEach(each -> answers.put(each.string("id"), String.valueOf(each.bool("asksForPerson"))));
        return answers;
    }

    private static String rule(String id) {
        int space = id.indexOf(' ');
        return space < 0 ? id : id.substring(0, space);
    }

    private static Map<String, String> awards(JsonFields record) {
        Map<String, String> awards = new TreeMap<>();
        record.objects("entitlements")
                .forEach(each -> awards.put(
                        each.string("benefit"),
                        each.bool("calculated") ? each.integer("weeklyPence") + " " + each.string("from") : "none"));
        return awards;
    }
}
