package org.benefitstriage.engine.scheme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scheme in the words of its file, formulas unread: what a second reckoning reads for itself.
 *
 * @param definitions formulas by name
 * @param personDefinitions formulas about one non-dependant by name
 * @param steps the steps, in order
 */
public record WrittenScheme(
        Map<String, String> definitions, Map<String, String> personDefinitions, List<WrittenStep> steps) {

    public WrittenScheme {
        definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        personDefinitions = Collections.unmodifiableMap(new LinkedHashMap<>(personDefinitions));
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param id its id
     * @param says its other keys as written, for example {@code to} or {@code nil_when}
     * @param rows the rows of a table, key by key
     * @param columns the columns of a grid
     */
    public record WrittenStep(
            String id, Map<String, String> says, List<Map<String, String>> rows, List<WrittenColumn> columns) {
        public WrittenStep {
            says = Map.copyOf(says);
            rows = rows.stream().map(Map::copyOf).toList();
            columns = List.copyOf(columns);
        }
    }

    /**
     * One column of a grid.
     *
     * @param when its condition, empty for everybody
     * @param kind {@code up_to}, {@code below} or {@code from}
     * @param edges the edges
     * @param values the values, the one beyond the last edge included
     */
    public record WrittenColumn(String when, String kind, List<String> edges, List<String> values) {
        public WrittenColumn {
            edges = List.copyOf(edges);
            values = List.copyOf(values);
        }
    }
}
