package org.benefitstriage.models.artefact;

import java.util.List;

/**
 * From points to the probability of a material error, as steps that never go down.
 *
 * @param steps in ascending order of points; scores under the first step have its probability
 */
public record CalibrationTable(List<Step> steps) {

    /**
     * One step.
     *
     * @param fromPoints the lowest score of the step
     * @param perTenThousand its probability, in ten-thousandths
     */
    public record Step(int fromPoints, int perTenThousand) {
        public Step {
            if (perTenThousand < 0 || perTenThousand > 10_000) {
                throw new IllegalArgumentException("expected a probability from 0 to 10000, found " + perTenThousand);
            }
        }
    }

    public CalibrationTable {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a calibration table needs a step");
        }
        for (int i = 1; i < steps.size(); i++) {
            Step before = steps.get(i - 1);
            Step step = steps.get(i);
            if (step.fromPoints() <= before.fromPoints() || step.perTenThousand() < before.perTenThousand()) {
                throw new IllegalArgumentException("calibration step " + i + " does not follow the one before it");
            }
        }
    }

    /** The probability at a score, in ten-thousandths. */
    public int probabilityPerTenThousand(int points) {
        int low = 0;
        int high = steps.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (steps.get(middle).fromPoints() <= points) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return steps.get(low).perTenThousand();
    }
}
