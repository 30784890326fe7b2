package org.benefitstriage.models.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.models.table.TableSchema.AskedByOfficer;
import org.benefitstriage.models.table.TableSchema.Use;
import org.yaml.snakeyaml.nodes.Node;

/** No column serves two purposes, and nothing banned is learnt from. */
final class SchemaCheck {

    private SchemaCheck() {}

    static void check(TableSchema schema, Node root) throws TableFault {
        List<String> problems = new ArrayList<>();
        Map<String, String> purposes = new HashMap<>();
        once(purposes, problems, schema.label().column(), "the label");
        for (TableFeature feature : schema.features()) {
            String column = feature.column();
            if (schema.banned().contains(column)) {
                problems.add("the banned column " + column + " is a feature");
            }
            if (schema.measureOnly().contains(column)) {
                problems.add("the column " + column + " is for measuring only and a feature");
            }
            Optional<String> word = BannedNames.wordIn(column);
            if (schema.use() == Use.CLAIMS && word.isPresent()) {
                problems.add("the feature " + column + " names a banned characteristic (" + word.get()
                        + "); list it under measure-only, or say use: benchmark for a table that is not about claims");
            }
            once(purposes, problems, column, "a feature");
        }
        other(schema).forEach((column, purpose) -> once(purposes, problems, column, purpose));
        if (!problems.isEmpty()) {
            throw YamlObject.fault(root, String.join("; ", problems));
        }
    }

    /** Time and the columns of outcome may not be features either. */
    private static Map<String, String> other(TableSchema schema) {
        Map<String, String> columns = new HashMap<>();
        if (schema.label().date() instanceof LabelColumn.OnDate date) {
            columns.put(date.column(), "the date of the label");
        }
        if (schema.weighting() instanceof Weighting.ByWeight weight) {
            columns.put(weight.column(), "the weight");
        }
        if (schema.weighting() instanceof Weighting.BySelection selection) {
            columns.put(selection.column(), "the selection probability");
        }
        if (schema.officers() instanceof AskedByOfficer officer) {
            columns.put(officer.column(), "the officers' outcome");
        }
        if (schema.score() instanceof GivenScore.Probability score) {
            columns.put(score.column(), "the score");
        }
        if (schema.score() instanceof GivenScore.Points score) {
            columns.put(score.column(), "the score");
        }
        return columns;
    }

    private static void once(Map<String, String> purposes, List<String> problems, String column, String purpose) {
        String before = purposes.putIfAbsent(column, purpose);
        if (before != null) {
            problems.add("the column " + column + " is " + before + " and " + purpose);
        }
    }
}
