package org.benefitstriage.rules.schemes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        if (!ids.add(step.text("id"))) {
            throw step.fault("the step id \"" + step.text("id") + "\" is used twice: give each step its own");
        }
        if (!step.text("id").matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw step.fault("expected an id such as \"capital-limit\", found \"" + step.text("id") + "\"");
        }
        Step.Head head = new Step.Head(
                step.text("id"),
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
        return read(from.step(step.located("take")));
    }

    private Step setting(YamlObject step, Step.Head head) {
        if (!step.has("set")) {
            throw step.fault("a step does one thing: set, nil_when, ask_when or take");
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
                switch (step.text("couples")) {
                    case "one-deduction" -> Step.Counted.ONCE_A_COUPLE;
                    case "each-person" -> Step.Counted.EACH_PERSON;
                    case "highest-alone" -> Step.Counted.HIGHEST_ALONE;
                    default ->
                        throw step.fault(
                                "expected \"one-deduction\", \"each-person\" or \"highest-alone\" for \"couples\","
                                        + " found \"" + step.text("couples") + "\"");
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
