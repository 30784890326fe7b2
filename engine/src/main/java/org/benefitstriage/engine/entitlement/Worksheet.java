package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;

/**
 * One calculation while it is being done: its lines, the figures it used, and the questions only a person can answer. A
 * figure that is read belongs to the next line that is written. Lives inside one call and never leaves it.
 */
final class Worksheet {

    private final Scheme scheme;
    private final ParameterSet figures;
    private final LocalDate awardBegan;
    private final List<WorkingLine> lines = new ArrayList<>();
    private final Map<String, Figure> used = new LinkedHashMap<>();
    private final List<String> figuresOfNextLine = new ArrayList<>();
    private final Set<String> questions = new LinkedHashSet<>();
    private boolean touchesSpecialCategoryData;

    /** For days of an award that began on one of them, or before. */
    Worksheet(Scheme scheme, ParameterSet figures, LocalDate awardBegan) {
        this.scheme = scheme;
        this.figures = figures;
        this.awardBegan = awardBegan;
    }

    /** The first day of the award: what happened after it is a change of circumstances. */
    LocalDate awardBegan() {
        return awardBegan;
    }

    Scheme scheme() {
        return scheme;
    }

    Money money(String id) {
        note(id);
        return figures.money(id);
    }

    Ratio ratio(String id) {
        note(id);
        return figures.ratio(id);
    }

    long count(String id) {
        note(id);
        return figures.count(id);
    }

    LocalDate day(String id) {
        note(id);
        return figures.day(id);
    }

    /** A rule that is off leaves no trace in the working; one that is on belongs to the next line. */
    boolean isOn(String id) {
        boolean on = figures.isOn(id);
        if (on) {
            note(id);
        }
        return on;
    }

    FigureValue.Bands bands(String id) {
        note(id);
        return figures.bands(id);
    }

    FigureValue.LocalHousingAllowance localHousingAllowance(String id) {
        note(id);
        return figures.localHousingAllowance(id);
    }

    boolean holds(String id) {
        return figures.find(id).isPresent();
    }

    /** The first day of the period in which a figure is in force. */
    LocalDate inForceSince(String id) {
        return figures.require(id).period().from();
    }

    ParameterSet figures() {
        return figures;
    }

    void line(CalculationStep step, String formula, ExactAmount amount) {
        line(step, step.label(), formula, amount.toString());
    }

    void line(CalculationStep step, String formula, Money amount) {
        line(step, step.label(), formula, amount.toString());
    }

    void line(CalculationStep step, String label, String formula, String amount) {
        lines.add(new WorkingLine(
                step.id(scheme.benefit()), label, formula, amount, scheme.citation(step), figuresOfNextLine));
        figuresOfNextLine.clear();
    }

    /** Whether a step has a line already. */
    boolean hasLine(CalculationStep step) {
        return lines.stream().anyMatch(line -> line.step().equals(step.id(scheme.benefit())));
    }

    /** Something only a person can settle: the result will be "not calculated", with all such reasons. */
    void ask(String reason) {
        questions.add(reason);
    }

    /** A disability or health fact changed the working (UK GDPR Art 22B). */
    void usesSpecialCategoryData() {
        touchesSpecialCategoryData = true;
    }

    boolean hasQuestions() {
        return !questions.isEmpty();
    }

    List<String> questions() {
        return List.copyOf(questions);
    }

    List<WorkingLine> lines() {
        return lines;
    }

    List<Figure> used() {
        return List.copyOf(used.values());
    }

    boolean touchesSpecialCategoryData() {
        return touchesSpecialCategoryData;
    }

    private void note(String id) {
        Figure figure = figures.require(id);
        used.put(id, figure);
        if (!figuresOfNextLine.contains(figure.reference())) {
            figuresOfNextLine.add(figure.reference());
        }
    }
}
