package org.benefitstriage.rules.schemes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.scheme.Dictionary;
import org.benefitstriage.engine.scheme.Expression;
import org.benefitstriage.engine.scheme.Kind;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.engine.scheme.LocalScheme.DeclaredFact;
import org.benefitstriage.engine.scheme.OpenQuestion;
import org.benefitstriage.engine.scheme.Step;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.benefitstriage.rules.parameters.YamlObject;

/**
 * One council's scheme file: the scheme and the cases that prove it.
 *
 * @param name the file
 * @param scheme the scheme
 * @param cases its cases, in file order
 * @param notes what a reader should know
 */
public record SchemeFile(String name, LocalScheme scheme, List<SchemeCase> cases, List<String> notes) {

    /** What names of facts about a non-dependant begin with. */
    static final String PERSON = "person.";

    private static final String[] KEYS = {
        "id",
        "authority",
        "codes",
        "year",
        "effective",
        "resolution",
        "source",
        "base",
        "notes",
        "dates",
        "facts",
        "person_facts",
        "define",
        "define_person",
        "questions",
        "steps",
        "case_defaults",
        "cases"
    };

    public SchemeFile {
        cases = List.copyOf(cases);
        notes = List.copyOf(notes);
    }

    /**
     * Reads a file; the first thing wrong is refused with its line and what to write instead.
     *
     * @param file the file
     * @param bases finds a base scheme by name
     */
    public static SchemeFile read(ResourceFile file, Function<String, Optional<ResourceFile>> bases) {
        return readOn(file, name -> bases.apply(name).map(BaseScheme::read));
    }

    /** The same on base schemes that were read before. */
    static SchemeFile readOn(ResourceFile file, Function<String, Optional<BaseScheme>> bases) {
        return readOn(file, bases, true);
    }

    /** The same; without its cases for a start, which only a check of the file runs. */
    static SchemeFile readOn(ResourceFile file, Function<String, Optional<BaseScheme>> bases, boolean withCases) {
        YamlObject root = YamlObject.parse(file).only(KEYS);
        Optional<BaseScheme> base = base(root, bases);
        Dictionary names = base.map(from -> from.names().copy()).orElseGet(Dictionary::ofHousehold);
        Map<String, DeclaredFact> declared = new LinkedHashMap<>();
        Map<String, Expression> definitions = new LinkedHashMap<>();
        Map<String, Expression> ofPerson = new LinkedHashMap<>();
        base.ifPresent(from -> {
            declared.putAll(from.declared());
            definitions.putAll(from.definitions());
            ofPerson.putAll(from.personDefinitions());
        });
        facts(root, names, declared);
        personFacts(root, names, declared);
        Map<String, OpenQuestion> questions = QuestionReader.read(root, names);
        definitions(root, names, definitions);
        personDefinitions(root, names, ofPerson);
        List<Step> steps = new ArrayList<>();
        names.willFollow(setBy(root));
        StepReader reader = new StepReader(names, base);
        root.objects("steps").forEach(step -> steps.add(reader.read(step)));
        if (!names.holds(LocalScheme.AWARD)) {
            throw root.fault(
                    "no step sets \"award\": let the last one set it to the award a week, for example set: award");
        }
        EffectivePeriod period =
                root.object("effective").only("from", "to", "basis").period();
        LocalScheme scheme = new LocalScheme(
                identity(root),
                period,
                definitions,
                ofPerson,
                declared,
                questions,
                steps,
                DatesReader.read(root, names),
                WrittenReader.read(root, base),
                digest(file, base));
        List<String> notes = new ArrayList<>(root.has("notes") ? root.texts("notes") : List.of());
        return new SchemeFile(file.name(), scheme, withCases ? CaseReader.read(root, names, scheme) : List.of(), notes);
    }

    private static List<String> setBy(YamlObject root) {
        List<String> names = new ArrayList<>();
        for (YamlObject step : root.objects("steps")) {
            if (step.has("set")) {
                names.add(step.written("set").value());
            }
        }
        return names;
    }

    private static String digest(ResourceFile file, Optional<BaseScheme> base) {
        String all = file.text() + base.map(from -> "\n" + from.text()).orElse("");
        return CanonicalJson.sha256(all.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<BaseScheme> base(YamlObject root, Function<String, Optional<BaseScheme>> bases) {
        if (!root.has("base")) {
            return Optional.empty();
        }
        return Optional.of(bases.apply(root.text("base")).orElseThrow(() -> root.located("base")
                .fault("no base scheme \"" + root.text("base")
                        + "\" under schemes/ctr/base: write default-2026-04-01, or lay " + root.text("base")
                        + ".yaml beside this file")));
    }

    private static LocalScheme.Identity identity(YamlObject root) {
        YamlObject source = root.object("source").only("title", "read", "where");
        Set<String> codes = new TreeSet<>(root.texts("codes"));
        return new LocalScheme.Identity(
                root.text("id"),
                root.text("authority"),
                codes,
                root.text("year"),
                source.text("title") + ", " + source.text("where"),
                source.text("read"),
                root.text("resolution"));
    }

    static void facts(YamlObject root, Dictionary names, Map<String, DeclaredFact> declared) {
        if (!root.has("facts")) {
            return;
        }
        YamlObject facts = root.object("facts");
        for (String name : facts.keys()) {
            YamlObject fact = facts.object(name).only("kind", "asks");
            Kind kind = kind(fact);
            SchemeText.at(fact, () -> {
                names.add(name, kind);
                return name;
            });
            declared.put(name, new DeclaredFact(kind, fact.text("asks")));
        }
    }

    /** Facts about a non-dependant that only this scheme asks. */
    private static void personFacts(YamlObject root, Dictionary names, Map<String, DeclaredFact> declared) {
        if (!root.has("person_facts")) {
            return;
        }
        YamlObject facts = root.object("person_facts");
        for (String name : facts.keys()) {
            YamlObject fact = facts.object(name).only("kind", "asks");
            Kind kind = kind(fact);
            SchemeText.at(fact, () -> {
                names.addOfPerson(PERSON + name, kind);
                return name;
            });
            declared.put(PERSON + name, new DeclaredFact(kind, fact.text("asks")));
        }
    }

    private static Kind kind(YamlObject fact) {
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(fact.text("kind"))) {
                return kind;
            }
        }
        throw fact.fault(
                "expected money, number, yes_no, word or date for \"kind\", found \"" + fact.text("kind") + "\"");
    }

    static void definitions(YamlObject root, Dictionary names, Map<String, Expression> definitions) {
        if (!root.has("define")) {
            return;
        }
        YamlObject define = root.object("define");
        names.willFollow(
                define.keys().stream().filter(name -> !names.holds(name)).toList());
        for (String name : define.keys()) {
            Expression formula = names.holds(name)
                    ? SchemeText.formula(define.written(name), names.kind(name), names)
                    : SchemeText.formula(define.written(name), names);
            if (formula.names().contains(name)) {
                throw define.written(name).fault("\"" + name + "\" is defined by itself: use another name");
            }
            SchemeText.at(define, () -> {
                names.add(name, formula.kind());
                return name;
            });
            definitions.put(name, formula);
        }
    }

    static void personDefinitions(YamlObject root, Dictionary names, Map<String, Expression> definitions) {
        if (!root.has("define_person")) {
            return;
        }
        YamlObject define = root.object("define_person");
        for (String name : define.keys()) {
            Expression formula = SchemeText.formula(define.written(name), names.withPerson());
            SchemeText.at(define.written(name), () -> {
                names.addOfPerson(name, formula.kind());
                return name;
            });
            definitions.put(name, formula);
        }
    }
}
