package org.benefitstriage.engine.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.money.ExactAmount;

/** One pass through the steps of a scheme with some open answers assumed. Lives inside one call. */
final class SchemeRun implements Scope {

    private final LocalScheme scheme;
    private final SchemeFacts facts;
    private final Map<String, SchemeValue> assumed;
    private final Map<String, SchemeValue> worked = new HashMap<>();
    private final List<SchemeLine> lines = new ArrayList<>();

    SchemeRun(LocalScheme scheme, SchemeFacts facts, Map<String, SchemeValue> assumed) {
        this.scheme = scheme;
        this.facts = facts;
        this.assumed = assumed;
    }

    SchemeResult.Worked run() {
        for (Step step : scheme.steps()) {
            if (applies(step.head()) && !done(step)) {
                return nil(step.head().id());
            }
        }
        ExactAmount award = money(LocalScheme.AWARD);
        if (award.orZeroIfNegative().isMoreThan(award)) {
            throw Need.of(new Need.NoRow(
                    "The steps of the scheme give less than nothing (" + new SchemeValue.Money(award).shown()
                            + "): its data needs not_below_nil(...) where the award is set."));
        }
        return new SchemeResult.Worked(award, worked, lines, Optional.empty());
    }

    private boolean applies(Step.Head head) {
        return head.when().isEmpty() || Expression.truth(head.when().get(), this);
    }

    /** Takes a step; false when it ends with no award. */
    private boolean done(Step step) {
        if (step instanceof Step.Assign assign) {
            return assign(assign);
        }
        if (step instanceof Step.Choose choose) {
            return choose(choose);
        }
        if (step instanceof Step.Charge charge) {
            return charge(charge);
        }
        return step instanceof Step.Nil nil ? !isNil(nil) : ask((Step.Ask) step);
    }

    private boolean assign(Step.Assign step) {
        if (!isGiven(step.head(), step.name())) {
            SchemeValue value = step.expression().value(this);
            line(step.head(), step.expression().shown(this, false), value);
            worked.put(step.name(), value);
        }
        return true;
    }

    private boolean choose(Step.Choose step) {
        if (isGiven(step.head(), step.name())) {
            return true;
        }
        Optional<SchemeValue> measured = step.of().map(of -> of.value(this));
        Optional<SchemeValue> found = Optional.empty();
        String how = "";
        for (Row row : step.rows()) {
            if (row.covers(measured, this)) {
                SchemeValue value = row.value().value(this);
                if (found.isPresent() && !found.get().equals(value)) {
                    throw Need.of(new Need.NoRow("Two rows of \"" + step.head().label() + "\" cover this case ("
                            + shown(measured) + ") and give " + found.get().shown() + " and " + value.shown() + "."));
                }
                if (found.isEmpty()) {
                    found = Optional.of(value);
                    how = how(row, measured);
                }
                if (step.firstWins()) {
                    break;
                }
            }
        }
        if (found.isEmpty()) {
            throw Need.of(new Need.NoRow(
                    "No row of \"" + step.head().label() + "\" covers this case (" + shown(measured) + ")."));
        }
        line(step.head(), how, found.get());
        worked.put(step.name(), found.get());
        return true;
    }

    private static String shown(Optional<SchemeValue> measured) {
        return measured.map(SchemeValue::shown).orElse("no condition holds");
    }

    private String how(Row row, Optional<SchemeValue> measured) {
        String condition = row.when().map(when -> when.shown(this, false)).orElse("");
        String edges = row.edges(this);
        String value = measured.map(SchemeValue::shown).orElse("");
        String text = String.join(
                ", ",
                List.of(value, edges, condition).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
        return text.isEmpty() ? "otherwise" : text;
    }

    private boolean charge(Step.Charge step) {
        if (isGiven(step.head(), step.name())) {
            return true;
        }
        ExactAmount total = ExactAmount.ZERO;
        List<String> parts = new ArrayList<>();
        for (List<Map<String, SchemeValue>> group : facts.nonDependants()) {
            ExactAmount once = ExactAmount.ZERO;
            for (Map<String, SchemeValue> person : group) {
                ExactAmount amount = new PersonScope(this, person, scheme.personDefinitions()).charge(step);
                once = step.counted() == Step.Counted.EACH_PERSON ? once.plus(amount) : once.max(amount);
            }
            parts.add(once.toString());
            total = step.counted() == Step.Counted.HIGHEST_ALONE ? total.max(once) : total.plus(once);
        }
        SchemeValue.Money value = new SchemeValue.Money(total);
        line(step.head(), parts.isEmpty() ? "nobody" : summed(step, parts), value);
        worked.put(step.name(), value);
        return true;
    }

    private static String summed(Step.Charge step, List<String> parts) {
        return step.counted() == Step.Counted.HIGHEST_ALONE && parts.size() > 1
                ? "the highest of " + String.join(", ", parts)
                : String.join(" + ", parts);
    }

    private boolean isNil(Step.Nil step) {
        boolean nil = Expression.truth(step.condition(), this);
        if (nil) {
            line(step.head(), step.condition().shown(this, false), new SchemeValue.Money(ExactAmount.ZERO));
        }
        return nil;
    }

    private boolean ask(Step.Ask step) {
        if (Expression.truth(step.condition(), this)) {
            throw Need.of(new Need.NoRow(step.question()));
        }
        return true;
    }

    private boolean isGiven(Step.Head head, String name) {
        SchemeValue given = facts.known().get(name);
        if (given != null) {
            line(head, "as given", given);
        }
        return given != null;
    }

    private SchemeResult.Worked nil(String step) {
        worked.put(LocalScheme.AWARD, new SchemeValue.Money(ExactAmount.ZERO));
        return new SchemeResult.Worked(ExactAmount.ZERO, worked, lines, Optional.of(step));
    }

    private void line(Step.Head head, String formula, SchemeValue value) {
        lines.add(new SchemeLine(head.id(), head.label(), formula, value.shown(), head.citation()));
    }

    @Override
    public SchemeValue value(String name) {
        SchemeValue found = facts.known().get(name);
        if (found == null) {
            found = worked.get(name);
        }
        if (found == null) {
            found = assumed.get(name);
        }
        return found == null ? settledOrDefined(name) : found;
    }

    private SchemeValue settledOrDefined(String name) {
        OpenQuestion question = scheme.questions().get(name);
        if (question != null) {
            return question.settled()
                    .map(settled -> (SchemeValue) new SchemeValue.Word(settled.reading()))
                    .orElseThrow(() -> unknown(name, Kind.WORD));
        }
        Expression definition = scheme.definitions().get(name);
        if (definition != null) {
            SchemeValue value = definition.value(this);
            worked.put(name, value);
            return value;
        }
        throw unknown(name, SchemeNames.kind(scheme, name));
    }

    private static Need unknown(String name, Kind kind) {
        return Need.of(new Need.Unknown(name, kind));
    }

    @Override
    public long daysInYear() {
        return facts.daysInYear();
    }

    @Override
    public LocalDate on() {
        return facts.on();
    }

    @Override
    public Children children() {
        List<LocalDate> born = facts.childrenBorn().orElseThrow(() -> unknown("ages of the children", Kind.NUMBER));
        return new Children(born, facts.on());
    }
}
