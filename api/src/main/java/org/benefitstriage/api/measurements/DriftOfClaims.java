package org.benefitstriage.api.measurements;

import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.benefitstriage.models.evaluation.Interval;
import org.benefitstriage.models.measurement.Drift;
import org.benefitstriage.models.measurement.StopRule.Observed;

/**
 * How far claims have moved since the model came into use here: its first claims against its latest, in groups of values that earn the same
 * points.
 *
 * @param score of the probability
 * @param features of each feature, in the model's order
 */
record DriftOfClaims(Observed score, List<Observed> features) {

    private static final int MOST = 1_000;
    private static final int FEWEST = 100;
    private static final int[] PROBABILITY_FROM = {100, 250, 500, 1_000, 2_000, 3_500, 5_000, 7_500};

    DriftOfClaims {
        features = List.copyOf(features);
    }

    /** Of claims in the order of their decisions; nothing is said before there are enough. */
    static DriftOfClaims of(List<MeasuredClaim> claims) {
        List<MeasuredClaim> scored = claims.stream()
                .filter(claim ->
                        claim.probability().isPresent() && !claim.points().isEmpty())
                .toList();
        int size = Math.min(MOST, scored.size() / 2);
        if (size < FEWEST) {
            return new DriftOfClaims(new Observed(new Interval(Double.NaN, Double.NaN, Double.NaN), 0), List.of());
        }
        List<MeasuredClaim> first = scored.subList(0, size);
        List<MeasuredClaim> latest = scored.subList(scored.size() - size, scored.size());
        int features = scored.get(0).points().size();
        return new DriftOfClaims(
                index(first, latest, claim -> group(claim.probability().orElse(0))),
                Stream.iterate(0, i -> i + 1)
                        .limit(features)
                        .map(i -> index(first, latest, claim -> claim.points().get(i)))
                        .toList());
    }

    private static Observed index(
            List<MeasuredClaim> first, List<MeasuredClaim> latest, ToIntFunction<MeasuredClaim> group) {
        List<Integer> groups = List.copyOf(new TreeSet<>(Stream.concat(first.stream(), latest.stream())
                .map(group::applyAsInt)
                .toList()));
        double index = Drift.between(counts(first, group, groups), counts(latest, group, groups))
                .index();
        return new Observed(new Interval(index, index, index), latest.size());
    }

    private static long[] counts(List<MeasuredClaim> claims, ToIntFunction<MeasuredClaim> group, List<Integer> groups) {
        long[] counts = new long[groups.size()];
        claims.forEach(claim -> counts[groups.indexOf(group.applyAsInt(claim))]++);
        return counts;
    }

    private static int group(int perTenThousand) {
        int group = 0;
        while (group < PROBABILITY_FROM.length && perTenThousand >= PROBABILITY_FROM[group]) {
            group++;
        }
        return group;
    }
}
