package org.benefitstriage.rules.schemes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.benefitstriage.rules.parameters.YamlObject;

/** Writes a published worked example as a case of a scheme file, by the table {@code worked-examples/mapping.yaml}. */
final class ExampleMapping {

    private static final String FOLDER = "worked-examples/";
    private static final String FACTS_IN_WORDS = "facts_in_words";
    private static final String PERSON_IN_WORDS = "non_dependant_in_words";

    private final List<YamlObject> rows;
    private final YamlObject words;

    private ExampleMapping(YamlObject root) {
        this.rows = root.objects("rows");
        this.words = root.object("words");
    }

    static ExampleMapping read() {
        return new ExampleMapping(
                YamlObject.parse(ResourceFile.read(FOLDER + "mapping.yaml")).only("rows", "words"));
    }

    /** The row for an example, if the table has one. */
    Optional<YamlObject> row(LocalWorkedExample example) {
        return rows.stream()
                .filter(row -> example.id().startsWith(row.text("ids")))
                .findFirst()
                .map(row -> row.only("ids", "scheme", "shipped", "inputs", "given", "under", "days_in_year", "gives"));
    }

    /** The scheme's file with the example as its only case. */
    SchemeFile asCase(LocalWorkedExample example, YamlObject row) {
        ResourceFile scheme = scheme(row);
        return SchemeFile.read(
                new ResourceFile(scheme.name(), head(scheme.text()) + text(example, row)), SchemeLibrary::base);
    }

    private static ResourceFile scheme(YamlObject row) {
        boolean shipped = !row.has("shipped");
        return ResourceFile.read(
                shipped
                        ? "schemes/ctr/" + row.text("scheme") + "/2026-04-01.yaml"
                        : FOLDER + row.text("scheme") + ".yaml");
    }

    /** A scheme file without its own cases. */
    private static String head(String text) {
        int cases = text.indexOf("\ncase_defaults:");
        return (cases < 0 ? text.stripTrailing() : text.substring(0, cases)) + "\ncases:\n";
    }

    private String text(LocalWorkedExample example, YamlObject row) {
        Map<String, String> given = new LinkedHashMap<>();
        if (row.has("given")) {
            row.object("given")
                    .keys()
                    .forEach(fact ->
                            given.put(fact, row.object("given").written(fact).value()));
        }
        List<String> people = new ArrayList<>();
        List<String> inWords = new ArrayList<>();
        example.inputs().forEach((input, value) -> {
            String fact = row.object("inputs").text(input);
            switch (fact) {
                case FACTS_IN_WORDS -> inWords.add(words.text(value));
                case PERSON_IN_WORDS -> people.add(words.text(value));
                default -> given.put(name(fact), value + period(fact));
            }
        });
        given.forEach((fact, value) -> inWords.add(fact + ": " + value));
        people.remove("nobody");

        List<String> gives = new ArrayList<>();
        example.expected().forEach((figure, value) -> {
            String name = row.object("gives").text(figure);
            gives.add(name(name) + ": " + value + period(name));
        });
        return "- id: " + example.id() + "\n  given: " + flow(inWords)
                + (people.isEmpty() ? "" : "\n  non_dependants:\n  - " + flow(people))
                + (row.has("days_in_year")
                        ? "\n  days_in_year: " + row.written("days_in_year").value()
                        : "")
                + under(row)
                + "\n  gives: " + flow(gives) + "\n";
    }

    private static String under(YamlObject row) {
        return row.has("under")
                ? "\n  under: "
                        + flow(row.object("under").keys().stream()
                                .map(question ->
                                        question + ": " + row.object("under").text(question))
                                .toList())
                : "";
    }

    private static String flow(List<String> entries) {
        return "{" + String.join(", ", entries) + "}";
    }

    private static String name(String fact) {
        return fact.replace(" a year", "");
    }

    private static String period(String fact) {
        return fact.endsWith(" a year") ? " a year" : "";
    }
}
