package org.benefitstriage.rules.verify;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.engine.routing.GuardRail;
import org.benefitstriage.rules.DroolsRuleBook;

/** Runs the rule book of this build over what is given. */
public final class Verified {

    /** Loaded once: it is safe for many threads. */
    public static final DroolsRuleBook BOOK = DroolsRuleBook.load();

    private Verified() {}

    /** The rules that fired, conditions with their ending. */
    public static Set<String> firedOn(Given given) {
        Assessment assessment = given.assessment();
        List<Entitlement> entitlements = given.entitlementsFor(assessment);
        Set<String> fired = new TreeSet<>();
        BOOK.validate(assessment).forEach(finding -> fired.add(finding.id().value()));
        BOOK.conditions(assessment).forEach(result -> fired.add(titled(result)));
        BOOK.awardConditions(assessment, entitlements).forEach(result -> fired.add(titled(result)));
        BOOK.indicators(assessment).stream()
                .filter(IndicatorResult::isHit)
                .forEach(result -> fired.add(result.id().value()));
        BOOK.guardRails(assessment, entitlements).stream()
                .filter(GuardRail::asksForPerson)
                .forEach(rail -> fired.add(rail.id().value()));
        return fired;
    }

    private static String titled(ConditionResult result) {
        return result.id() + ending(result.answer());
    }

    private static String ending(ConditionAnswer answer) {
        return switch (answer) {
            case MET -> "-MET";
            case NOT_MET -> "-NOT-MET";
            case UNDETERMINED -> "-UNKNOWN";
        };
    }
}
