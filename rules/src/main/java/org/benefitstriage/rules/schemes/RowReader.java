package org.benefitstriage.rules.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.scheme.Dictionary;
import org.benefitstriage.engine.scheme.Expression;
import org.benefitstriage.engine.scheme.Kind;
import org.benefitstriage.engine.scheme.Row;
import org.benefitstriage.rules.parameters.YamlObject;
import org.benefitstriage.rules.parameters.YamlText;

/** Reads the rows of a table: as rows with their own edges, or as a grid with one column for each kind of household. */
final class RowReader {

    private final Dictionary names;
    private final Optional<Kind> measured;

    /**
     * Reads rows.
     *
     * @param names the names they may use
     * @param measured the kind of what is looked up; empty when rows have conditions alone
     */
    RowReader(Dictionary names, Optional<Kind> measured) {
        this.names = names;
        this.measured = measured;
    }

    List<Row> rows(YamlObject step) {
        List<Row> rows = new ArrayList<>();
        for (YamlObject row : step.objects("rows")) {
            row.only("when", "from", "over", "up_to", "below", "value");
            if (measured.isEmpty() && (row.has("from") || row.has("over") || row.has("up_to") || row.has("below"))) {
                throw row.fault("a row with an edge needs \"by\": say what is looked up");
            }
            rows.add(new Row(
                    row.has("when") ? Optional.of(SchemeText.condition(row, "when", names)) : Optional.empty(),
                    edge(row, "from"),
                    edge(row, "over"),
                    edge(row, "up_to"),
                    edge(row, "below"),
                    value(row.written("value"), rows)));
        }
        if (rows.isEmpty()) {
            throw step.fault("\"rows\" is empty: write at least one");
        }
        return rows;
    }

    private Optional<Expression> edge(YamlObject row, String key) {
        return row.has(key) ? Optional.of(edge(row.written(key))) : Optional.empty();
    }

    private Expression edge(YamlText text) {
        return SchemeText.formula(text, measured.orElse(Kind.MONEY), names);
    }

    private Expression value(YamlText text, List<Row> before) {
        Expression value = SchemeText.formula(text, names);
        if (!before.isEmpty()) {
            return SchemeText.formula(text, before.get(0).value().kind(), names);
        }
        return value;
    }

    List<Row> grid(YamlObject grid) {
        grid.only("values", "otherwise", "columns");
        List<Row> rows = new ArrayList<>();
        for (YamlObject column : grid.objects("columns")) {
            column.only("when", "up_to", "below", "from", "values", "otherwise");
            column(grid, column, rows);
        }
        return rows;
    }

    private void column(YamlObject grid, YamlObject column, List<Row> rows) {
        String kind = edgeKind(column);
        List<Expression> edges =
                column.allWritten(kind).stream().map(this::edge).toList();
        rising(column.allWritten(kind), edges);
        List<YamlText> values = new ArrayList<>((column.has("values") ? column : grid).allWritten("values"));
        YamlObject last = column.has("otherwise") ? column : grid;
        if (last.has("otherwise")) {
            values.add(last.written("otherwise"));
        }
        if (values.size() != edges.size() + 1) {
            throw column.fault("expected " + (edges.size() + 1) + " values for " + edges.size()
                    + " edges, the one beyond the last edge included, found " + values.size());
        }
        Optional<Expression> when =
                column.has("when") ? Optional.of(SchemeText.condition(column, "when", names)) : Optional.empty();
        for (int i = 0; i < values.size(); i++) {
            Optional<Expression> lower = i == 0 ? Optional.empty() : Optional.of(edges.get(i - 1));
            Optional<Expression> upper = i == edges.size() ? Optional.empty() : Optional.of(edges.get(i));
            Expression value = value(values.get(i), rows);
            rows.add(
                    kind.equals("up_to")
                            ? new Row(when, Optional.empty(), lower, upper, Optional.empty(), value)
                            : new Row(when, lower, Optional.empty(), Optional.empty(), upper, value));
        }
    }

    // Two edges that are both written as figures have to rise; a formula shows only in a run.
    private static void rising(List<YamlText> texts, List<Expression> edges) {
        for (int i = 1; i < edges.size(); i++) {
            if (edges.get(i - 1) instanceof Expression.Literal lower
                    && edges.get(i) instanceof Expression.Literal upper
                    && !lower.isLessThan(upper)) {
                throw texts.get(i)
                        .fault("edges have to rise, and " + texts.get(i).value() + " comes after "
                                + texts.get(i - 1).value() + ": put them in order");
            }
        }
    }

    private static String edgeKind(YamlObject column) {
        List<String> found =
                List.of("up_to", "below", "from").stream().filter(column::has).toList();
        if (found.size() != 1) {
            throw column.fault("a column has exactly one list of edges: up_to (included), below (not included) or from"
                    + " (first amount of each band but the first)");
        }
        return found.get(0);
    }
}
