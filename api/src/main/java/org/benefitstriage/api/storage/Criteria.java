package org.benefitstriage.api.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Conditions of a query, joined by "and". Values are always parameters, never part of the text. */
public final class Criteria {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition with one named parameter. */
    public Criteria with(String condition, String name, Object value) {
        conditions.add("(" + condition + ")");
        parameters.put(name, value);
        return this;
    }

    /** Adds a condition when there is a value for it. */
    public <T> Criteria withAny(String condition, String name, Optional<T> value, Function<T, Object> stored) {
        value.ifPresent(given -> with(condition, name, stored.apply(given)));
        return this;
    }

    /** Adds a condition without a parameter. */
    public Criteria with(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Sets another parameter that a condition names. */
    public Criteria parameter(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    public String text() {
        return String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
