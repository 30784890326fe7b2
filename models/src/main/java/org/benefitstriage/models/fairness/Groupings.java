package org.benefitstriage.models.fairness;

import java.util.List;
import java.util.stream.IntStream;
import org.benefitstriage.models.table.CategoryColumn;
import org.benefitstriage.models.table.Table;

/** Groups from a table's columns for measuring. */
public final class Groupings {

    private Groupings() {}

    /** One grouping per column, of the given rows. */
    public static List<Grouping> of(Table table, List<String> columns, int[] rows) {
        return columns.stream()
                .map(column -> {
                    CategoryColumn values = table.category(column);
                    return new Grouping(
                            column,
                            values.names().stream()
                                    .map(name -> name.isEmpty() ? "no value" : name)
                                    .toList(),
                            IntStream.of(rows).map(values::codeAt).toArray());
                })
                .toList();
    }
}
