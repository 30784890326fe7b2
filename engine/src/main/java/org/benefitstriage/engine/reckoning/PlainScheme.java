package org.benefitstriage.engine.reckoning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.benefitstriage.engine.scheme.WrittenScheme;
import org.benefitstriage.engine.scheme.WrittenScheme.WrittenStep;

/**
 * One pass through the words of a scheme. It ends with an award, or with what is {@link Missing}. Shares no code with the
 * calculation whose result it is held against.
 */
final class PlainScheme {

    private static final String AWARD = "award";

    private final WrittenScheme scheme;
    private final PlainHousehold household;
    private final Map<String, Object> given;
    private final PlainFunctions functions;
    private final Map<String, Object> known = new HashMap<>();
    private final Map<String, Object> lines = new LinkedHashMap<>();

    PlainScheme(WrittenScheme scheme, PlainHousehold household, Map<String, Object> settled) {
        this.scheme = scheme;
        this.household = household;
        this.given = household.facts();
        this.functions = new PlainFunctions(household.born(), household.on(), household.daysInYear());
        known.putAll(settled);
        known.putAll(given);
    }

    /** What each step gave, in the order in which they were taken. */
    Map<String, Object> lines() {
        return lines;
    }

    /** The award a week in pounds, or what is missing. */
    Object award() {
        for (WrittenStep step : scheme.steps()) {
            Object applies = step.says().containsKey("when") ? worth(step.says().get("when")) : Boolean.TRUE;
            if (applies instanceof Missing) {
                return applies;
            }
            if (applies.equals(Boolean.TRUE)) {
                Optional<Object> end = take(step);
                if (end.isPresent()) {
                    return end.get();
                }
            }
        }
        Object award = known.getOrDefault(AWARD, Missing.FOR_GOOD);
        return award instanceof Fraction pounds && pounds.top().signum() < 0 ? Missing.FOR_GOOD : award;
    }

    /** Takes a step; a result where the pass ends with it. */
    private Optional<Object> take(WrittenStep step) {
        if (step.says().containsKey("nil_when")) {
            Object nil = worth(step.says().get("nil_when"));
            if (nil.equals(Boolean.FALSE)) {
                return Optional.empty();
            }
            lines.put(step.id(), Fraction.NOUGHT);
            return Optional.of(nil.equals(Boolean.TRUE) ? Fraction.NOUGHT : nil);
        }
        if (step.says().containsKey("ask_when")) {
            Object ask = worth(step.says().get("ask_when"));
            return ask.equals(Boolean.FALSE)
                    ? Optional.empty()
                    : Optional.of(ask.equals(Boolean.TRUE) ? Missing.FOR_GOOD : ask);
        }
        String name = step.says().get("set");
        Object value = given.containsKey(name) ? given.get(name) : set(step);
        if (value instanceof Missing) {
            return Optional.of(value);
        }
        known.put(name, value);
        lines.put(step.id(), value);
        return Optional.empty();
    }

    private Object set(WrittenStep step) {
        if (step.says().containsKey("to")) {
            return worth(step.says().get("to"));
        }
        if (step.says().containsKey("couples")) {
            return new PlainCharges(step, this::personal).total(household.people());
        }
        Object measured = step.says().containsKey("by") ? worth(step.says().get("by")) : Fraction.NOUGHT;
        if (!(measured instanceof Fraction amount)) {
            return measured;
        }
        PlainTable table = new PlainTable(this::worth, amount);
        if (!step.columns().isEmpty()) {
            return table.columns(step.columns());
        }
        boolean first = step.says()
                .getOrDefault("match", step.says().containsKey("by") ? "all-agree" : "first")
                .equals("first");
        return table.rows(step.rows(), first);
    }

    private Object worth(String formula) {
        return PlainFormula.value(formula, this::name, functions);
    }

    private Object name(String name) {
        if (known.containsKey(name)) {
            return known.get(name);
        }
        if (!scheme.definitions().containsKey(name)) {
            return Missing.of(name);
        }
        Object value = worth(scheme.definitions().get(name));
        if (!(value instanceof Missing)) {
            known.put(name, value);
        }
        return value;
    }

    /** A formula about one other adult. What is not known of such a person is never tried both ways. */
    private Function<String, Object> personal(Map<String, Object> person) {
        return formula -> PlainFormula.value(formula, name -> ofPerson(person, name), functions);
    }

    private Object ofPerson(Map<String, Object> person, String name) {
        if (!name.startsWith("person.")) {
            return name(name);
        }
        if (person.containsKey(name)) {
            return person.get(name);
        }
        String definition = scheme.personDefinitions().get(name);
        return definition == null ? Missing.FOR_GOOD : personal(person).apply(definition);
    }
}
