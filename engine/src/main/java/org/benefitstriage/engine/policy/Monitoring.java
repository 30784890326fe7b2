package org.benefitstriage.engine.policy;

import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.risk.Band;

/**
 * What a council measures its policy by, and when automatic approval stops. Written down before anybody looks.
 *
 * @param checkPence what checking one claim costs, in pence
 * @param errorWeeks for how many weeks an error would have been paid on average
 * @param stopRules the rules, each under a name of its own
 * @param expectedSplit the share of claims expected in each band, in ten-thousandths; empty where the policy expects none. It is looked
 *     at and never enforced: no claim changes its band to fill a share
 */
public record Monitoring(int checkPence, int errorWeeks, List<StopLimit> stopRules, Map<Band, Integer> expectedSplit) {

    private static final int ALL = 10_000;

    /** Without an expected split. */
    public Monitoring(int checkPence, int errorWeeks, List<StopLimit> stopRules) {
        this(checkPence, errorWeeks, stopRules, Map.of());
    }

    public Monitoring {
        stopRules = List.copyOf(stopRules);
        expectedSplit = Map.copyOf(expectedSplit);
        if (!expectedSplit.isEmpty()
                && (expectedSplit.size() != Band.values().length
                        || expectedSplit.values().stream().anyMatch(share -> share < 0)
                        || expectedSplit.values().stream()
                                        .mapToInt(share -> share)
                                        .sum()
                                != ALL)) {
            throw new IllegalArgumentException("expected a share for each band, together 10,000 ten-thousandths");
        }
        if (checkPence < 0 || errorWeeks < 1) {
            throw new IllegalArgumentException("expected a cost of 0 or more and at least one week");
        }
        if (stopRules.stream().map(StopLimit::id).distinct().count() != stopRules.size()) {
            throw new IllegalArgumentException("two stop rules have one name");
        }
    }

    /**
     * A stop rule as the policy words it. Quantity, side and bound are names of the measuring library.
     *
     * @param id its name
     * @param quantity what is looked at, for example {@code APPROVED_ERROR_RATE}
     * @param side which side of the limit is wrong, {@code ABOVE} or {@code BELOW}
     * @param limitPerTenThousand the limit, in ten-thousandths
     * @param bound which end of the interval is compared, for example {@code BEYOND_DOUBT}
     * @param fewest how many observations there must be before the rule says anything
     */
    public record StopLimit(
            String id, String quantity, String side, int limitPerTenThousand, String bound, int fewest) {}
}
