package org.benefitstriage.rules.schemes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.engine.scheme.Dictionary;
import org.benefitstriage.engine.scheme.Kind;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.engine.scheme.PersonFact;
import org.benefitstriage.engine.scheme.SchemeFacts;
import org.benefitstriage.engine.scheme.SchemeValue;
import org.benefitstriage.rules.parameters.YamlObject;
import org.benefitstriage.rules.parameters.YamlText;

/** Reads the cases of a scheme file; each lists only what differs from {@code case_defaults}. */
final class CaseReader {

    private static final long WEEKS_52 = 364;

    private final Dictionary names;
    private final Dictionary personNames;
    private final LocalScheme scheme;

    private CaseReader(Dictionary names, LocalScheme scheme) {
        this.names = names;
        this.personNames = names.withPerson();
        this.scheme = scheme;
    }

    static List<SchemeCase> read(YamlObject root, Dictionary names, LocalScheme scheme) {
        CaseReader reader = new CaseReader(names, scheme);
        Map<String, YamlText> defaults =
                root.has("case_defaults") ? reader.givens(root.object("case_defaults")) : Map.of();
        List<SchemeCase> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlObject each : root.objects("cases")) {
            each.only(
                    "id",
                    "given",
                    "non_dependants",
                    "children_born",
                    "days_in_year",
                    "under",
                    "claimed",
                    "gives",
                    "note",
                    "on",
                    "source",
                    "disputed");
            if (!ids.add(each.text("id"))) {
                throw each.fault("the case id \"" + each.text("id") + "\" is used twice: give each case its own");
            }
            cases.add(reader.read(each, defaults));
        }
        return cases;
    }

    private SchemeCase read(YamlObject each, Map<String, YamlText> defaults) {
        Map<String, YamlText> given = new LinkedHashMap<>(defaults);
        if (each.has("given")) {
            given.putAll(givens(each.object("given")));
        }
        long days = each.has("days_in_year") ? each.whole("days_in_year") : WEEKS_52;
        Map<String, SchemeValue> known = new HashMap<>();
        given.forEach((name, text) ->
                known.put(name, SchemeText.at(text, () -> CaseValue.read(text.value(), names.kind(name), days))));
        Optional<List<LocalDate>> born = each.has("children_born")
                ? Optional.of(each.allWritten("children_born").stream()
                        .map(YamlText::date)
                        .toList())
                : Optional.empty();
        SchemeFacts facts = new SchemeFacts(known, people(each, days), born, on(each), days);
        Optional<LocalDate> claimed =
                each.has("claimed") ? Optional.of(each.written("claimed").date()) : Optional.empty();
        return new SchemeCase(each.text("id"), facts, under(each), claimed, expected(each), note(each));
    }

    /** The day of the case, the first of the scheme where it names none. */
    private LocalDate on(YamlObject each) {
        if (!each.has("on")) {
            return scheme.period().from();
        }
        LocalDate on = each.written("on").date();
        if (!scheme.period().covers(on)) {
            throw each.fault("the case is on " + on + ", and the scheme holds in " + scheme.period());
        }
        return on;
    }

    /** What a reader should know: a note, who says so, and whether somebody says otherwise. */
    private static String note(YamlObject each) {
        List<String> parts = new ArrayList<>();
        each.optionalText("note").ifPresent(parts::add);
        each.optionalText("source").ifPresent(source -> parts.add("source: " + source));
        if (each.has("disputed")
                && List.of("yes", "true").contains(each.written("disputed").value())) {
            parts.add("disputed");
        }
        return String.join("; ", parts);
    }

    private Map<String, YamlText> givens(YamlObject object) {
        Map<String, YamlText> values = new LinkedHashMap<>();
        for (String name : object.keys()) {
            YamlText text = object.written(name);
            SchemeText.at(text, () -> names.kind(name));
            values.put(name, text);
        }
        return values;
    }

    private List<List<Map<String, SchemeValue>>> people(YamlObject each, long days) {
        List<List<Map<String, SchemeValue>>> groups = new ArrayList<>();
        if (each.has("non_dependants")) {
            for (YamlObject person : each.objects("non_dependants")) {
                List<Map<String, SchemeValue>> group = new ArrayList<>();
                group.add(person(person, days));
                if (person.has("partner")) {
                    group.add(person(person.object("partner"), days));
                }
                groups.add(group);
            }
        }
        return groups;
    }

    private Map<String, SchemeValue> person(YamlObject person, long days) {
        Map<String, SchemeValue> facts = new HashMap<>();
        // A case that does not mention a status of a non-dependant means that the person does not have it.
        for (PersonFact fact : PersonFact.values()) {
            if (fact.kind() == Kind.YES_NO) {
                facts.put(fact.key(), new SchemeValue.YesNo(false));
            }
        }
        scheme.declared().forEach((name, fact) -> {
            if (name.startsWith(SchemeFile.PERSON) && fact.kind() == Kind.YES_NO) {
                facts.put(name, new SchemeValue.YesNo(false));
            }
        });
        for (String key : person.keys()) {
            if (!key.equals("partner")) {
                YamlText text = person.written(key);
                String name = "person." + key;
                facts.put(name, SchemeText.at(text, () -> CaseValue.read(text.value(), personNames.kind(name), days)));
            }
        }
        return facts;
    }

    private Map<String, String> under(YamlObject each) {
        Map<String, String> readings = new LinkedHashMap<>();
        if (each.has("under")) {
            YamlObject under = each.object("under");
            for (String question : under.keys()) {
                var open = scheme.questions().get(question);
                if (open == null || !open.readings().containsKey(under.text(question))) {
                    throw under.fault("\"" + question + ": " + under.text(question)
                            + "\" is no reading of an open question of this scheme: write "
                            + (open == null
                                    ? "the name of one of its questions "
                                            + scheme.questions().keySet()
                                    : "one of "
                                            + String.join(", ", open.readings().keySet())));
                }
                readings.put(question, under.text(question));
            }
        }
        return readings;
    }

    private List<SchemeCase.Expected> expected(YamlObject each) {
        List<SchemeCase.Expected> expected = new ArrayList<>();
        YamlObject gives = each.object("gives");
        for (String name : gives.keys()) {
            switch (name) {
                case "nil_by" -> expected.add(new SchemeCase.NilBy(stepId(gives.located(name))));
                case "starts", "backdated_to", "exceptionally_to" -> {
                    if (!each.has("claimed")) {
                        throw each.fault("\"" + name
                                + "\" needs \"claimed\" beside \"given\": say on which day the claim is made");
                    }
                    expected.add(new SchemeCase.Day(name, gives.written(name).value()));
                }
                case "undetermined" -> expected.add(new SchemeCase.Undetermined(gives.texts(name)));
                default -> expected.add(value(gives.written(name), name));
            }
        }
        if (expected.isEmpty()) {
            throw each.fault("\"gives\" is empty: say what has to come out");
        }
        return expected;
    }

    private SchemeCase.Expected value(YamlText text, String name) {
        SchemeText.at(text, () -> CaseValue.read(text.value(), names.kind(name), WEEKS_52));
        return new SchemeCase.Value(name, text.value());
    }

    private String stepId(YamlText text) {
        if (!text.value().equals("nothing")
                && scheme.steps().stream().noneMatch(step -> step.head().id().equals(text.value()))) {
            throw text.fault("no step \"" + text.value() + "\": name a step that has nil_when, or write nothing");
        }
        return text.value();
    }
}
