package org.benefitstriage.rules.schemes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.scheme.WrittenScheme;
import org.benefitstriage.engine.scheme.WrittenScheme.WrittenColumn;
import org.benefitstriage.engine.scheme.WrittenScheme.WrittenStep;
import org.benefitstriage.rules.parameters.YamlObject;

/** Keeps a scheme in the words of its file beside the scheme that is read from it. It runs after the reading, which is strict. */
final class WrittenReader {

    private static final List<String> EDGES = List.of("up_to", "below", "from");

    private WrittenReader() {}

    static WrittenScheme read(YamlObject root, Optional<BaseScheme> base) {
        Map<String, String> definitions = new LinkedHashMap<>();
        Map<String, String> ofPerson = new LinkedHashMap<>();
        base.ifPresent(from -> {
            texts(from.root(), "define", definitions);
            texts(from.root(), "define_person", ofPerson);
        });
        texts(root, "define", definitions);
        texts(root, "define_person", ofPerson);
        List<WrittenStep> steps = new ArrayList<>();
        for (YamlObject step : root.objects("steps")) {
            steps.add(step.has("take") ? taken(step, base.orElseThrow()) : step(step));
        }
        return new WrittenScheme(definitions, ofPerson, steps);
    }

    private static void texts(YamlObject root, String key, Map<String, String> into) {
        if (root.has(key)) {
            YamlObject all = root.object(key);
            all.keys().forEach(name -> into.put(name, all.written(name).value()));
        }
    }

    private static WrittenStep taken(YamlObject step, BaseScheme base) {
        WrittenStep from = step(base.step(step.located("take")));
        Map<String, String> says = new LinkedHashMap<>(from.says());
        if (step.has("when")) {
            says.put("when", step.written("when").value());
        }
        return new WrittenStep(step.has("id") ? step.text("id") : from.id(), says, from.rows(), from.columns());
    }

    private static WrittenStep step(YamlObject step) {
        Map<String, String> says = new LinkedHashMap<>();
        for (String key : step.keys()) {
            if (!key.equals("rows") && !key.equals("grid") && !key.equals("id")) {
                says.put(key, step.written(key).value());
            }
        }
        List<Map<String, String>> rows = new ArrayList<>();
        if (step.has("rows")) {
            for (YamlObject row : step.objects("rows")) {
                Map<String, String> texts = new LinkedHashMap<>();
                row.keys().forEach(key -> texts.put(key, row.written(key).value()));
                rows.add(texts);
            }
        }
        return new WrittenStep(
                step.text("id"), says, rows, step.has("grid") ? columns(step.object("grid")) : List.of());
    }

    private static List<WrittenColumn> columns(YamlObject grid) {
        List<WrittenColumn> columns = new ArrayList<>();
        for (YamlObject column : grid.objects("columns")) {
            String kind = EDGES.stream().filter(column::has).findFirst().orElseThrow();
            List<String> values = new ArrayList<>(all(column.has("values") ? column : grid, "values"));
            YamlObject last = column.has("otherwise") ? column : grid;
            if (last.has("otherwise")) {
                values.add(last.written("otherwise").value());
            }
            columns.add(new WrittenColumn(
                    column.has("when") ? column.written("when").value() : "", kind, all(column, kind), values));
        }
        return columns;
    }

    private static List<String> all(YamlObject object, String key) {
        return object.allWritten(key).stream().map(text -> text.value()).toList();
    }
}
