package org.benefitstriage.api.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonValue;

/**
 * Every difference between what a scenario expects and a decision document: the stored record, whichever way it was made.
 */
final class Differences {

    private final List<String> found = new ArrayList<>();
    private final ExpectedDecision expected;
    private final JsonFields record;

    private Differences(ExpectedDecision expected, JsonValue record) {
        this.expected = expected;
        this.record = JsonFields.of(record);
    }

    /** Empty when everything agrees. */
    static List<String> between(ExpectedDecision expected, JsonValue record) {
        Differences differences = new Differences(expected, record);
        differences.route();
        differences.benefits();
        differences.ids();
        return List.copyOf(differences.found);
    }

    private void route() {
        JsonFields route = record.object("route");
        compare("row", expected.row(), route.string("row"));
        compare("route", expected.route(), route.string("route"));
        compare("outcome", expected.outcome(), route.string("outcome"));
        compare("band", expected.band(), record.string("band"));
        compare("faults", List.of(), record.strings("faults"));
    }

    private void benefits() {
        List<JsonFields> entitlements = record.objects("entitlements");
        compare(
                "benefits",
                new TreeSet<>(
                        expected.benefits().keySet().stream().map(Enum::name).toList()),
                new TreeSet<>(entitlements.stream()
                        .map(entitlement -> entitlement.string("benefit"))
                        .toList()));
        for (JsonFields entitlement : entitlements) {
            expected.benefits().forEach((benefit, wanted) -> {
                if (benefit.name().equals(entitlement.string("benefit"))) {
                    award(benefit.shortName(), wanted, entitlement);
                    wanted.conditions().forEach((id, answer) -> condition(benefit.name(), id, answer));
                }
            });
        }
        unexpectedlyOpenConditions();
    }

    private void award(String benefit, ExpectedBenefit wanted, JsonFields entitlement) {
        boolean worked = entitlement.has("weeklyPence");
        String actual = worked
                ? entitlement.integer("weeklyPence") + " pence a week from " + entitlement.string("from")
                : "not worked out: " + String.join("; ", entitlement.strings("reasons"));
        wanted.award()
                .ifPresent(
                        award -> compare(benefit, award.weeklyPence() + " pence a week from " + award.from(), actual));
        wanted.notCalculated().ifPresent(words -> {
            if (worked || !actual.contains(words)) {
                compare(benefit, "not worked out: …" + words + "…", actual);
            }
        });
    }

    private void condition(String benefit, String id, String answer) {
        List<String> answers = record.objects("conditions").stream()
                .filter(condition -> condition.string("id").equals(id)
                        && condition.string("benefit").equals(benefit))
                .map(condition -> condition.string("answer"))
                .toList();
        compare("condition " + id, List.of(answer), answers);
    }

    /** A condition that is not met, or open, must be one that the scenario names. */
    private void unexpectedlyOpenConditions() {
        for (JsonFields condition : record.objects("conditions")) {
            String id = condition.string("id");
            boolean named = expected.benefits().values().stream()
                    .anyMatch(wanted -> wanted.conditions().containsKey(id));
            if (!named && !condition.string("answer").equals("MET")) {
                found.add("condition " + id + ": expected MET, found " + condition.string("answer") + " ("
                        + condition.string("reason") + ")");
            }
        }
    }

    private void ids() {
        compare("indicators", expected.indicators(), idsOf("indicators", "outcome", "HIT"));
        compare("guard-rails", expected.guardRails(), asking());
        compare("blocking findings", expected.blockingFindings(), idsOf("findings", "severity", "BLOCKING"));
    }

    private Set<String> asking() {
        Set<String> ids = new TreeSet<>();
        for (JsonFields guardRail : record.objects("guardRails")) {
            if (guardRail.bool("asksForPerson")) {
                ids.add(guardRail.string("id"));
            }
        }
        return ids;
    }

    private Set<String> idsOf(String list, String member, String value) {
        Set<String> ids = new TreeSet<>();
        for (JsonFields entry : record.objects(list)) {
            if (entry.string(member).equals(value)) {
                ids.add(entry.string("id"));
            }
        }
        return ids;
    }

    private void compare(String what, Object wanted, Object actual) {
        if (!wanted.equals(actual)) {
            found.add(what + ": expected " + wanted + ", found " + actual);
        }
    }
}
