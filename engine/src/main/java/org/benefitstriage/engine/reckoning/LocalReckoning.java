package org.benefitstriage.engine.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.WorkingLine;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.scheme.Kind;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.engine.scheme.OpenQuestion;
import org.benefitstriage.engine.scheme.StandardFact;

/**
 * Reckons an award of a council's own scheme again: the facts from the claim, the steps from the words of the scheme's file.
 * Every step has to give what its line says, in the order of the file, and the last of them the award.
 */
final class LocalReckoning {

    static final String LINE = "CTR-CAL-S13A-";

    private static final int MOST_TRIED = 7;
    private static final int PENCE_A_POUND = 100;

    private final LocalScheme scheme;
    private final PlainHousehold household;
    private Map<String, Object> lines = Map.of();

    private LocalReckoning(LocalScheme scheme, PlainHousehold household) {
        this.scheme = scheme;
        this.household = household;
    }

    static List<String> differences(
            Entitlement.Award award, Claim claim, ParameterSet figures, Optional<LocalScheme> scheme) {
        if (scheme.isEmpty() || !award.figures().contains(scheme.get().figure())) {
            return List.of("no second reckoning without the scheme that the award names");
        }
        ReckonedNational national = ReckonedNational.of(award, figures);
        PlainHousehold household = PlainHouseholds.of(claim, award.from(), national.facts());
        LocalReckoning reckoning = new LocalReckoning(scheme.get(), household);
        List<String> differences = new ArrayList<>(national.differences());
        if (!(reckoning.settle(Map.of()) instanceof Fraction weekly)) {
            differences.add("the scheme gives no award that a second reckoning can tell");
            return differences;
        }
        reckoning.compareLines(award, national.inexact(), differences);
        if (!national.agrees(weekly, pounds(award.daily()).times(7))
                || !weekly.times(PENCE_A_POUND)
                        .nearestWhole()
                        .equals(Fraction.of(award.weekly().value().pence()))) {
            differences.add("Award: reckoned " + weekly.places(4));
        }
        return differences;
    }

    /** The award a week of a household in pounds, or what is missing. */
    static Object award(LocalScheme scheme, PlainHousehold household) {
        return new LocalReckoning(scheme, household).settle(Map.of());
    }

    private static Fraction pounds(ExactAmount pence) {
        return new Fraction(pence.numerator(), pence.denominator()).over(PENCE_A_POUND);
    }

    /** The award, the same whatever is true of an answer that nobody gave; the lines are those of the first that is tried. */
    private Object settle(Map<String, Object> assumed) {
        Map<String, Object> settled = new HashMap<>(assumed);
        scheme.questions().forEach((name, question) -> question.settled()
                .ifPresent(settlement -> settled.put(name, settlement.reading())));
        PlainScheme pass = new PlainScheme(scheme.written(), household, settled);
        Object award = pass.award();
        if (!(award instanceof Missing missing)) {
            lines = lines.isEmpty() ? pass.lines() : lines;
            return award;
        }
        Optional<String> name = missing.names().stream()
                .sorted()
                .filter(each -> !values(each).isEmpty())
                .findFirst();
        if (name.isEmpty() || assumed.size() >= MOST_TRIED) {
            return Missing.FOR_GOOD;
        }
        Object only = null;
        for (Object value : values(name.get())) {
            Map<String, Object> more = new HashMap<>(assumed);
            more.put(name.get(), value);
            Object found = settle(more);
            if (only != null && !only.equals(found)) {
                return Missing.FOR_GOOD;
            }
            only = found;
        }
        return only == null ? Missing.FOR_GOOD : only;
    }

    private List<Object> values(String name) {
        OpenQuestion question = scheme.questions().get(name);
        if (question != null) {
            return List.copyOf(question.readings().keySet());
        }
        return kind(name) == Kind.YES_NO ? List.of(true, false) : List.of();
    }

    private Kind kind(String name) {
        LocalScheme.DeclaredFact declared = scheme.declared().get(name);
        if (declared != null) {
            return declared.kind();
        }
        for (StandardFact fact : StandardFact.values()) {
            if (fact.key().equals(name)) {
                return fact.kind();
            }
        }
        return Kind.MONEY;
    }

    private void compareLines(Entitlement.Award award, BigDecimal inexact, List<String> differences) {
        List<WorkingLine> own = award.weekly().working().stream()
                .filter(line -> line.step().value().startsWith(LINE))
                .toList();
        List<String> order = new ArrayList<>(List.of("LIABILITY"));
        lines.keySet().forEach(step -> order.add(step.toUpperCase(Locale.ROOT)));
        order.add("AWARD-ROUNDED");
        if (!own.stream()
                .map(line -> line.step().value().substring(LINE.length()))
                .toList()
                .equals(order)) {
            differences.add("the steps of the scheme come in another order, or others are taken");
            return;
        }
        List<Object> values = new ArrayList<>(lines.values());
        compare(own.get(0), household.facts().get(StandardFact.LIABILITY.key()), BigDecimal.ZERO, differences);
        for (int i = 0; i < values.size(); i++) {
            compare(own.get(i + 1), values.get(i), inexact, differences);
        }
    }

    private static void compare(WorkingLine line, Object reckoned, BigDecimal inexact, List<String> differences) {
        if (!PrintedValue.says(line.amount(), reckoned, inexact)) {
            differences.add(line.label() + ": reckoned differently");
        }
    }
}
