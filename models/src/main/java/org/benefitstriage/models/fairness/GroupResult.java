package org.benefitstriage.models.fairness;

import java.util.Map;
import org.benefitstriage.models.evaluation.Interval;

/**
 * One group.
 *
 * @param group its name
 * @param rows how many; 0 when the group is suppressed
 * @param measures what could be measured; a measure on too few rows is left out
 * @param differences each measure less that of the largest group, empty for the largest itself
 * @param calibration mean predicted probability less the share in error; NaN without probabilities
 */
public record GroupResult(
        String group,
        int rows,
        Map<Measure, Interval> measures,
        Map<Measure, Interval> differences,
        double calibration) {

    public GroupResult {
        measures = Map.copyOf(measures);
        differences = Map.copyOf(differences);
    }

    /** Whether the group is too small to be shown. */
    public boolean isSuppressed() {
        return rows == 0;
    }
}
