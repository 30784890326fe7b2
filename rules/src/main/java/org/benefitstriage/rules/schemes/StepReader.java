package org.benefitstriage.rules.schemes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.scheme.Dictionary;
import org.benefitstriage.engine.scheme.Expression;
import org.benefitstriage.engine.scheme.Kind;
import org.benefitstriage.engine.scheme.Row;
import org.benefitstriage.engine.scheme.Step;
import org.benefitstriage.rules.parameters.YamlObject;
import org.benefitstriage.rules.parameters.YamlText;

/** Reads the steps of a scheme in order: a name can be used only after the step that works it out. */
final class StepReader {

    private static final String[] KEYS = {
        "id",
        "label",
        "cite",
        "when",
        "set",
        "to",
        "by",
        "rows",
        "match",
        "grid",
        "couples",
        "nil_when",
        "ask_when",
        "question",
        "take"
    };

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> TAKES = new TreeSet<>(Set.of("take", "id", "label", "cite", "when"));
    private static final List<List<String>> WAYS = List.of(
            List.of("set", "nil_when", "ask_when"),
            List.of("to", "rows", "grid"),
            List.of("to", "by"),
            List.of("to", "couples"),
            List.of("to", "match"),
            List.of("by", "couples"),
            List.of("grid", "match"),
            List.of("match", "couples"),
            List.of("nil_when", "to"),
            List.of("nil_when", "rows"),
            List.of("nil_when", "grid"),
            List.of("nil_when", "question"),
            List.of("set", "question"),
            List.of("ask_when", "to"),
            List.of("ask_when", "rows"));

    private final Dictionary names;
    private final Optional<BaseScheme> base;
    private final Set<String> fixed;
    private final Set<String> ids = new HashSet<>();

    /**
     * Reads steps.
     *
     * @param names names that the steps may use; grows with each step
     * @param base the scheme whose steps may be taken over
     */
    StepReader(Dictionary names, Optional<BaseScheme> base) {
        this.names = names;
        this.base = base;
        this.fixed = Set.copyOf(names.names());
    }

    Step read(YamlObject step) {
        step.only(KEYS);
        if (step.has("take")) {
            return taken(step);
        }
        return fresh(step, "");
    }

    private Step fresh(YamlObject step, String otherId) {
        String id = otherId.isEmpty() ? step.text("id") : otherId;
        if (!ids.add(id)) {
            throw step.fault("the step id \"" + id + "\" is used twice: give each step its own");
        }
        if (!ID.matcher(id).matches()) {
            throw step.fault(
                    "expected an id such as \"capital-limit\", found \"" + id + "\": small letters, digits and -");
        }
        oneThing(step);
        Step.Head head = new Step.Head(
                id,
                step.text("label"),
                new Citation(step.text("cite")),
                step.has("when") ? Optional.of(SchemeText.condition(step, "when", names)) : Optional.empty());
        if (step.has("nil_when")) {
            return new Step.Nil(head, SchemeText.condition(step, "nil_when", names));
        }
        if (step.has("ask_when")) {
            return new Step.Ask(head, SchemeText.condition(step, "ask_when", names), step.text("question"));
        }
        return setting(step, head);
    }

    private Step taken(YamlObject step) {
        BaseScheme from = base.orElseThrow(
                () -> step.fault("\"take\" needs a \"base\" at the top of the file: name the scheme to take from"));
        for (String key : step.keys()) {
            if (!TAKES.contains(key)) {
                throw step.fault("\"" + key + "\" cannot stand beside \"take\", which takes the step as it is: only "
                        + String.join(", ", TAKES) + " can. Write the step in full to change it");
            }
        }
        Step taken = fresh(from.step(step.located("take")), step.has("id") ? step.text("id") : "");
        Step.Head head = taken.head();
        return taken.with(new Step.Head(
                head.id(),
                step.has("label") ? step.text("label") : head.label(),
                step.has("cite") ? new Citation(step.text("cite")) : head.citation(),
                step.has("when") ? Optional.of(SchemeText.condition(step, "when", names)) : head.when()));
    }

    // What stands beside another way of saying what a step does would be passed over in silence.
    private static void oneThing(YamlObject step) {
        for (List<String> ways : WAYS) {
            List<String> found = ways.stream().filter(step::has).toList();
            if (found.size() > 1) {
                throw step.fault(
                        "\"" + String.join("\" and \"", found) + "\" cannot stand in one step: make two steps of it");
            }
        }
    }

    private Step setting(YamlObject step, Step.Head head) {
        if (!step.has("set")) {
            throw step.fault(
                    "a step does one thing: add \"set\" with \"to\", \"rows\" or \"grid\"; or \"nil_when\"; or \"ask_when\"; or"
                            + " \"take\"");
        }
        String name = SchemeText.name(step.located("set"));
        if (fixed.contains(name)) {
            throw step.fault("\"" + name + "\" is a fact or a definition and cannot be set by a step: choose another"
                    + " name, such as counted_" + name);
        }
        if (step.has("couples")) {
            return charge(step, head, name);
        }
        if (step.has("to")) {
            Expression formula = name.equals("award")
                    ? SchemeText.formula(step.written("to"), Kind.MONEY, names)
                    : formula(step, name);
            add(step, name, formula.kind());
            return new Step.Assign(head, name, formula);
        }
        return table(step, head, name);
    }

    private Expression formula(YamlObject step, String name) {
        YamlText text = step.written("to");
        return names.holds(name) ? SchemeText.formula(text, names.kind(name), names) : SchemeText.formula(text, names);
    }

    private Step table(YamlObject step, Step.Head head, String name) {
        Optional<Expression> of =
                step.has("by") ? Optional.of(SchemeText.formula(step.written("by"), names)) : Optional.empty();
        RowReader reader = new RowReader(names, of.map(Expression::kind));
        if (step.has("grid") && of.isEmpty()) {
            throw step.fault("a grid needs \"by\": say what is looked up, for example by: income");
        }
        boolean grid = step.has("grid");
        if (!grid && !step.has("rows")) {
            throw step.fault("what sets \"" + name
                    + "\" is missing: add \"to\" with a formula, \"rows\", or \"by\" and \"grid\"");
        }
        List<Row> rows = grid ? reader.grid(step.object("grid")) : reader.rows(step);
        add(step, name, rows.get(0).value().kind());
        return new Step.Choose(head, name, of, !grid && firstWins(step, of), rows);
    }

    // Rows with edges are printed bands: they may not overlap. Rows with conditions alone are read from the top.
    private static boolean firstWins(YamlObject step, Optional<Expression> of) {
        if (!step.has("match")) {
            return of.isEmpty();
        }
        return switch (step.text("match")) {
            case "first" -> true;
            case "all-agree" -> false;
            default ->
                throw step.fault(
                        "expected \"first\" or \"all-agree\" for \"match\", found \"" + step.text("match") + "\"");
        };
    }

    private Step charge(YamlObject step, Step.Head head, String name) {
        Step.Counted counted =
                switch (step.written("couples").value()) {
                    case "one-deduction" -> Step.Counted.ONCE_A_COUPLE;
                    case "each-person" -> Step.Counted.EACH_PERSON;
                    case "highest-alone" -> Step.Counted.HIGHEST_ALONE;
                    default ->
                        throw step.fault(
                                "expected \"one-deduction\", \"each-person\" or \"highest-alone\" for \"couples\","
                                        + " found \"" + step.written("couples").value() + "\"");
                };
        List<Row> rows = new RowReader(names.withPerson(), Optional.empty())
                .rows(step).stream()
                        .map(row -> new Row(row.when(), row.from(), row.over(), row.upTo(), row.below(), row.value()))
                        .toList();
        add(step, name, Kind.MONEY);
        return new Step.Charge(head, name, counted, rows);
    }

    private void add(YamlObject step, String name, Kind kind) {
        SchemeText.at(step, () -> {
            names.add(name, kind);
            return name;
        });
    }
}
