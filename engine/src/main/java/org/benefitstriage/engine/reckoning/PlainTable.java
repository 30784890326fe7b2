package org.benefitstriage.engine.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.benefitstriage.engine.scheme.WrittenScheme.WrittenColumn;

/**
 * Looks an amount up in a table as it is written.
 *
 * @param worth works a formula out
 * @param amount what is looked up
 */
record PlainTable(Function<String, Object> worth, Fraction amount) {

    /** The value of the rows that hold the amount: of the first, or of all where they agree. */
    Object rows(List<Map<String, String>> rows, boolean first) {
        List<Object> found = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Object holds = holds(row);
            if (holds instanceof Missing) {
                return holds;
            }
            if (holds.equals(Boolean.TRUE)) {
                found.add(worth.apply(row.get("value")));
                if (first) {
                    break;
                }
            }
        }
        return agreed(found);
    }

    /** The value of the columns whose condition is true. */
    Object columns(List<WrittenColumn> columns) {
        List<Object> found = new ArrayList<>();
        for (WrittenColumn column : columns) {
            Object holds = column.when().isEmpty() ? Boolean.TRUE : worth.apply(column.when());
            if (holds instanceof Missing) {
                return holds;
            }
            if (holds.equals(Boolean.TRUE)) {
                found.add(column(column));
            }
        }
        return agreed(found);
    }

    private Object column(WrittenColumn column) {
        int passed = 0;
        for (String edge : column.edges()) {
            if (!(worth.apply(edge) instanceof Fraction limit)) {
                return worth.apply(edge);
            }
            int order = amount.compareTo(limit);
            passed += (column.kind().equals("up_to") ? order > 0 : order >= 0) ? 1 : 0;
        }
        return worth.apply(column.values().get(passed));
    }

    private Object holds(Map<String, String> row) {
        List<Object> tests = new ArrayList<>();
        if (row.containsKey("when")) {
            tests.add(worth.apply(row.get("when")));
        }
        for (String edge : List.of("from", "over", "up_to", "below")) {
            if (row.containsKey(edge)) {
                tests.add(edge(edge, worth.apply(row.get(edge))));
            }
        }
        if (tests.contains(Boolean.FALSE)) {
            return Boolean.FALSE;
        }
        return Missing.isAmong(tests) ? Missing.among(tests) : Boolean.TRUE;
    }

    private Object edge(String kind, Object limit) {
        if (!(limit instanceof Fraction edge)) {
            return limit;
        }
        int order = amount.compareTo(edge);
        return switch (kind) {
            case "from" -> order >= 0;
            case "over" -> order > 0;
            case "up_to" -> order <= 0;
            default -> order < 0;
        };
    }

    private static Object agreed(List<Object> found) {
        if (found.isEmpty()) {
            return Missing.FOR_GOOD;
        }
        if (Missing.isAmong(found)) {
            return Missing.among(found);
        }
        return found.stream().distinct().count() == 1 ? found.get(0) : Missing.FOR_GOOD;
    }
}
