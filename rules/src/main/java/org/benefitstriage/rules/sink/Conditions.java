package org.benefitstriage.rules.sink;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.facts.Observed;
import org.benefitstriage.engine.facts.Regulations;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.risk.Observation;
import org.benefitstriage.rules.book.RuleName.Ending;
import org.benefitstriage.rules.catalogue.CataloguedRule;
import org.benefitstriage.rules.catalogue.UnitCatalogue;

/** Collects the answers to the conditions of one benefit, and insists on exactly one each. */
public final class Conditions {

    private final UnitCatalogue catalogue;
    private final Benefit benefit;
    private final Regulations regulations;
    private final Map<RuleId, ConditionResult> answers = new HashMap<>();
    private final Map<Observed, List<Observation>> inWords = new IdentityHashMap<>();

    /**
     * For one benefit of one claim.
     *
     * @param regulations the set that applies: of a citation to both sets, that part is kept
     */
    public Conditions(UnitCatalogue catalogue, Benefit benefit, Regulations regulations) {
        this.catalogue = catalogue;
        this.benefit = benefit;
        this.regulations = regulations;
    }

    /** The condition is met. */
    public void met(String id, Observed... saw) {
        answer(id, Ending.MET, ConditionAnswer.MET, saw);
    }

    /** The condition is not met. */
    public void notMet(String id, Observed... saw) {
        answer(id, Ending.NOT_MET, ConditionAnswer.NOT_MET, saw);
    }

    /** Nobody can tell from what is here. */
    public void undetermined(String id, Observed... saw) {
        answer(id, Ending.UNKNOWN, ConditionAnswer.UNDETERMINED, saw);
    }

    /** Every condition in force, answered exactly once, in the order of the ids. */
    public List<ConditionResult> inOrder(LocalDate day) {
        List<ConditionResult> all = new ArrayList<>();
        for (CataloguedRule expected : catalogue.idsInForce(day)) {
            ConditionResult answer = answers.get(expected.id());
            if (answer == null) {
                throw new RuleBookFault(
                        "no rule answers " + expected.id() + ": mend its rules so that one always does");
            }
            all.add(answer);
        }
        return List.copyOf(all);
    }

    private void answer(String id, Ending ending, ConditionAnswer answer, Observed... saw) {
        CataloguedRule rule = catalogue.rule(id, ending);
        ConditionResult result = new ConditionResult(
                rule.id(),
                benefit,
                answer,
                rule.question(),
                rule.citation(regulations),
                observed(saw),
                rule.sentence());
        if (answers.put(rule.id(), result) != null) {
            throw new RuleBookFault("two rules answer " + id + ": mend them so that only one ever does");
        }
    }

    private List<Observation> observed(Observed... saw) {
        if (saw.length == 1) {
            return inWords.computeIfAbsent(saw[0], Observed::observations);
        }
        return Stream.of(saw).flatMap(fact -> fact.observations().stream()).toList();
    }
}
