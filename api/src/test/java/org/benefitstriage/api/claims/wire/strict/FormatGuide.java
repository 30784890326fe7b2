package org.benefitstriage.api.claims.wire.strict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.benefitstriage.api.claims.wire.ClaimFormat;

/** Writes {@code docs/claim-format.md} from the annotations that the reader is driven by. */
final class FormatGuide {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> sections = new LinkedHashMap<>();

    /** The tables, one for each object, the claim first. */
    static String tables() {
        FormatGuide guide = new FormatGuide();
        guide.visit(ClaimFormat.parser().format());
        return String.join("\n", guide.sections.values());
    }

    private void visit(Format format) {
        if (format instanceof ObjectFormat object && !sections.containsKey(object.title())) {
            sections.put(object.title(), table(object));
            object.fields().forEach(field -> visit(field.format()));
        } else if (format instanceof ListFormat list) {
            visit(list.item());
        } else if (format instanceof ChoiceFormat choice && !sections.containsKey(choice.title())) {
            StringBuilder section = heading(choice.title(), choice.description());
            choice.shapes().forEach((word, shape) -> section.append("- `")
                    .append(word)
                    .append("`: ")
                    .append(link(shape.title()))
                    .append('\n'));
            sections.put(choice.title(), section.toString());
            choice.shapes().values().forEach(this::visit);
        }
    }

    private String table(ObjectFormat object) {
        StringBuilder section = heading(object.title(), object.description());
        section.append("| Field | | Meaning | Takes | Example |\n|---|---|---|---|---|\n");
        for (ObjectFormat.Field field : object.fields()) {
            section.append("| `")
                    .append(field.name())
                    .append("` | ")
                    .append(field.required() ? "required" : "")
                    .append(" | ")
                    .append(field.description())
                    .append(" | ")
                    .append(takes(field.format()))
                    .append(" | ")
                    .append(example(field))
                    .append(" |\n");
        }
        return section.toString();
    }

    private static StringBuilder heading(String title, String description) {
        return new StringBuilder("### ")
                .append(title)
                .append("\n\n")
                .append(description)
                .append("\n\n");
    }

    private static String takes(Format format) {
        if (format instanceof ObjectFormat object) {
            return link(object.title());
        } else if (format instanceof ChoiceFormat choice) {
            return link(choice.title());
        } else if (format instanceof ListFormat list) {
            String repeats = list.repeats() == ListFormat.Repeats.REFUSED ? ", each once" : "";
            return list.inWords() + repeats + ": " + takes(list.item());
        } else if (format instanceof WordFormat words) {
            return "`" + String.join("` `", words.constants().keySet()) + "`";
        } else if (format instanceof DateFormat) {
            return "date";
        } else if (format instanceof TextFormat text && text.lines() == TextFormat.Lines.SEVERAL) {
            return text.inWords() + ", line breaks allowed";
        }
        return format.inWords();
    }

    private static String link(String title) {
        return "[" + title + "](#" + title.toLowerCase(Locale.ROOT) + ")";
    }

    private String example(ObjectFormat.Field field) {
        if (field.example().isEmpty()) {
            return "";
        }
        try {
            return "`" + json.writeValueAsString(Examples.of(field)) + "`";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
