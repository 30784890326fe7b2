package org.benefitstriage.models.caseload;

import java.util.Set;
import org.benefitstriage.engine.risk.RiskView;

/**
 * One claim of the synthetic history.
 *
 * @param year the year it was made, counted from 1; not a calendar year
 * @param view all that the model sees of it
 * @param causes the errors it holds, empty when it is correct
 */
public record SyntheticClaim(int year, RiskView view, Set<ErrorCause> causes) {

    public SyntheticClaim {
        causes = Set.copyOf(causes);
    }

    /** The truth about it. */
    public Label label() {
        return causes.isEmpty() ? Label.CORRECT : Label.MATERIAL_ERROR;
    }
}
