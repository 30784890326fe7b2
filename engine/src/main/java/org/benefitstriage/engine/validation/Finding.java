package org.benefitstriage.engine.validation;

import java.util.List;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.law.RuleId;

/**
 * Something about the claim as given that is missing, contradictory, impossible or stale.
 *
 * @param id for example {@code VAL-012}
 * @param severity whether the claim can be assessed without it
 * @param pointer JSON pointer to the place in the claim, for example {@code /tenancy/rent}
 * @param message what is wrong and how to mend it, in plain English, without personal data
 * @param evidence evidence that would settle it, if any
 */
public record Finding(
        RuleId id, FindingSeverity severity, String pointer, String message, List<EvidenceKind> evidence) {

    public Finding {
        evidence = List.copyOf(evidence);
    }

    public boolean isBlocking() {
        return severity == FindingSeverity.BLOCKING;
    }
}
