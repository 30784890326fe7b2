package org.benefitstriage.api.cli;

import java.util.stream.Collectors;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.entitlement.Entitlement;

/**
 * One decided claim, for printing.
 *
 * @param label what the row is called
 * @param record the decision
 */
record ScoredClaim(String label, DecisionRecord record) {

    String benefits() {
        return record.benefits().benefits().stream()
                .map(benefit -> benefit.shortName())
                .collect(Collectors.joining("+"));
    }

    /** Awards a week, for example {@code HB £105.00, CTR £21.15}; what was not worked out is a dash. */
    String awards() {
        return record.entitlements().stream().map(ScoredClaim::award).collect(Collectors.joining(", "));
    }

    private static String award(Entitlement entitlement) {
        return entitlement.benefit().shortName() + " "
                + entitlement.fold(award -> award.weekly().value().toString(), not -> "-");
    }
}
