package org.benefitstriage.engine.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs a scheme on a household. Where an answer is open - an unsettled question, a yes-or-no nobody gave - every value is tried:
 * if all give the same award the question does not touch the claim, otherwise nothing is guessed and a person is asked.
 */
public final class SchemeCalculation {

    /** More open answers than this are not tried: the claim needs a person anyway. */
    private static final int MOST_ASSUMPTIONS = 7;

    private final LocalScheme scheme;
    private final SchemeFacts facts;

    private SchemeCalculation(LocalScheme scheme, SchemeFacts facts) {
        this.scheme = scheme;
        this.facts = facts;
    }

    /** The award with its working, or every reason why a person has to settle something first. */
    public static SchemeResult of(LocalScheme scheme, SchemeFacts facts) {
        return new SchemeCalculation(scheme, facts).assuming(Map.of());
    }

    private SchemeResult assuming(Map<String, SchemeValue> assumed) {
        try {
            return new SchemeRun(scheme, facts, assumed).run();
        } catch (Need need) {
            return need.what() instanceof Need.Unknown unknown
                    ? tried(unknown, assumed)
                    : new SchemeResult.Undetermined(List.of(need.what().reason()), List.of());
        }
    }

    private SchemeResult tried(Need.Unknown unknown, Map<String, SchemeValue> assumed) {
        List<SchemeValue> values = values(unknown);
        if (values.isEmpty() || assumed.size() >= MOST_ASSUMPTIONS) {
            return new SchemeResult.Undetermined(
                    List.of("Not known, and the scheme needs it: " + SchemeNames.label(scheme, unknown.name()) + "."),
                    List.of(unknown.name()));
        }
        Map<SchemeValue, SchemeResult> results = new LinkedHashMap<>();
        for (SchemeValue value : values) {
            Map<String, SchemeValue> more = new HashMap<>(assumed);
            more.put(unknown.name(), value);
            results.put(value, assuming(more));
        }
        return merged(unknown, results);
    }

    private List<SchemeValue> values(Need.Unknown unknown) {
        OpenQuestion question = scheme.questions().get(unknown.name());
        if (question != null) {
            return question.readings().keySet().stream()
                    .map(reading -> (SchemeValue) new SchemeValue.Word(reading))
                    .toList();
        }
        return unknown.kind() == Kind.YES_NO
                ? List.of(new SchemeValue.YesNo(true), new SchemeValue.YesNo(false))
                : List.of();
    }

    private SchemeResult merged(Need.Unknown unknown, Map<SchemeValue, SchemeResult> results) {
        List<SchemeResult> all = new ArrayList<>(results.values());
        if (all.get(0) instanceof SchemeResult.Worked first
                && all.stream()
                        .allMatch(each -> each instanceof SchemeResult.Worked worked
                                && worked.weekly().equals(first.weekly()))) {
            return first;
        }
        Set<String> reasons = new LinkedHashSet<>();
        reasons.add(reason(unknown, results));
        Set<String> touched = new LinkedHashSet<>(List.of(unknown.name()));
        for (SchemeResult each : all) {
            if (each instanceof SchemeResult.Undetermined undetermined) {
                reasons.addAll(undetermined.reasons());
                touched.addAll(undetermined.touched());
            }
        }
        return new SchemeResult.Undetermined(List.copyOf(reasons), List.copyOf(touched));
    }

    private String reason(Need.Unknown unknown, Map<SchemeValue, SchemeResult> results) {
        List<String> parts = new ArrayList<>();
        results.forEach((value, result) -> parts.add(value.shown()
                + (result instanceof SchemeResult.Worked worked
                        ? " gives " + worked.weekly() + " a week"
                        : " needs another answer")));
        boolean question = scheme.questions().containsKey(unknown.name());
        return (question ? "The scheme leaves open: " : "Not known: ") + SchemeNames.label(scheme, unknown.name())
                + " (" + String.join("; ", parts) + ")";
    }
}
