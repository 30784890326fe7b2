package org.benefitstriage.models.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.benefitstriage.models.artefact.CalibrationTable;
import org.benefitstriage.models.artefact.Estimate;
import org.benefitstriage.models.artefact.RiskGroup;
import org.benefitstriage.models.caseload.Draws;

/** How well scores do on a year they were not learnt on, with bootstrap intervals from a stated seed. */
final class Measurement {

    static final int RESAMPLES = 1_000;

    private static final List<Integer> GROUPS_FROM = List.of(0, 100, 250, 500, 1_000, 2_000, 5_000);

    private final ScoredClaims claims;
    private final int[] probabilities;
    private final int[] groups;

    Measurement(ScoredClaims claims, CalibrationTable calibration) {
        this.claims = claims;
        this.probabilities = Arrays.stream(claims.scores())
                .mapToInt(points -> calibration.probabilityPerTenThousand(Math.toIntExact(points)))
                .toArray();
        this.groups = Arrays.stream(probabilities).map(Measurement::groupOf).toArray();
    }

    /**
     * The result of all resamples.
     *
     * @param auc the area under the curve
     * @param groups the claims by predicted probability
     */
    record Result(Estimate auc, List<RiskGroup> groups) {}

    /** Measures, telling a listener how many resamples are done. */
    Result measure(long bootstrapSeed, IntConsumer done) {
        Discrimination discrimination = new Discrimination(claims);
        Draws draws = Draws.seeded(bootstrapSeed);
        int[] aucs = new int[RESAMPLES];
        int[][] shares = new int[GROUPS_FROM.size()][RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            int[] sample = new int[claims.size()];
            for (int i = 0; i < sample.length; i++) {
                sample[i] = draws.below(sample.length);
            }
            aucs[resample] = discrimination.auc(sample);
            int[] observed = shares(sample);
            for (int group = 0; group < observed.length; group++) {
                shares[group][resample] = observed[group];
            }
            done.accept(resample + 1);
        }
        return new Result(interval(discrimination.auc(), aucs), groups(shares));
    }

    /** The mean distance between predicted and observed share over distinct probabilities, in ten-thousandths. */
    int calibrationError() {
        Map<Integer, Long> missed = new TreeMap<>();
        for (int i = 0; i < probabilities.length; i++) {
            missed.merge(probabilities[i], (long) probabilities[i] - (claims.errors()[i] ? 10_000 : 0), Long::sum);
        }
        long distance = missed.values().stream().mapToLong(Math::abs).sum();
        return (int) ((2 * distance + claims.size()) / (2L * claims.size()));
    }

    private List<RiskGroup> groups(int[][] shares) {
        int[] everyone = new int[claims.size()];
        Arrays.setAll(everyone, i -> i);
        int[] observed = shares(everyone);
        List<RiskGroup> result = new ArrayList<>();
        for (int group = 0; group < GROUPS_FROM.size(); group++) {
            int[] members = members(group);
            if (members.length > 0) {
                int predicted =
                        (int) Math.round(Arrays.stream(members).average().orElseThrow());
                result.add(new RiskGroup(
                        GROUPS_FROM.get(group), members.length, predicted, interval(observed[group], shares[group])));
            }
        }
        return result;
    }

    /** The probabilities of a group's claims. */
    private int[] members(int group) {
        return IntStream.range(0, groups.length)
                .filter(i -> groups[i] == group)
                .map(i -> probabilities[i])
                .toArray();
    }

    /** The share in error by group, in ten-thousandths; 0 for a group without claims. */
    private int[] shares(int[] sample) {
        long[] members = new long[GROUPS_FROM.size()];
        long[] inError = new long[GROUPS_FROM.size()];
        for (int claim : sample) {
            members[groups[claim]]++;
            inError[groups[claim]] += claims.errors()[claim] ? 1 : 0;
        }
        int[] shares = new int[members.length];
        for (int group = 0; group < shares.length; group++) {
            shares[group] =
                    members[group] == 0 ? 0 : (int) ((20_000 * inError[group] + members[group]) / (2 * members[group]));
        }
        return shares;
    }

    private static int groupOf(int perTenThousand) {
        int group = GROUPS_FROM.size() - 1;
        while (perTenThousand < GROUPS_FROM.get(group)) {
            group--;
        }
        return group;
    }

    /** The middle 95% of the resamples. */
    private static Estimate interval(int value, int[] resamples) {
        int[] sorted = resamples.clone();
        Arrays.sort(sorted);
        int tail = sorted.length / 40;
        return new Estimate(value, sorted[tail], sorted[sorted.length - 1 - tail]);
    }
}
