package org.benefitstriage.rules.sink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.facts.EvidenceFacts;
import org.benefitstriage.engine.facts.EvidenceGap;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.validation.Finding;
import org.benefitstriage.rules.book.RuleName.Ending;
import org.benefitstriage.rules.catalogue.CataloguedRule;
import org.benefitstriage.rules.catalogue.UnitCatalogue;

/** Collects findings. */
public final class Findings {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::id)
            .thenComparing(Finding::pointer)
            .thenComparing(finding -> finding.evidence().toString());

    private final UnitCatalogue catalogue;
    private final List<Finding> found = new ArrayList<>();

    public Findings(UnitCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Something is wrong at this place of the claim. */
    public void raise(String id, String pointer) {
        add(id, pointer, List.of());
    }

    /** Evidence is not here. */
    public void raise(String id, EvidenceGap gap) {
        add(id, gap.pointer(), List.of(gap.kind()));
    }

    /** A piece of evidence does not do. */
    public void raise(String id, EvidenceFacts evidence) {
        add(id, evidence.pointer(), List.of(evidence.kind()));
    }

    /** What was found, each once, in the order of the ids. */
    public List<Finding> inOrder() {
        return found.stream().distinct().sorted(ORDER).toList();
    }

    private void add(String id, String pointer, List<EvidenceKind> evidence) {
        CataloguedRule rule = catalogue.rule(id, Ending.RAISED);
        found.add(new Finding(
                rule.id(),
                rule.severity().orElseThrow(() -> new RuleBookFault(id + " has no @severity: add it")),
                pointer,
                rule.message().orElseThrow(() -> new RuleBookFault(id + " has no @message: add it")),
                evidence));
    }
}
