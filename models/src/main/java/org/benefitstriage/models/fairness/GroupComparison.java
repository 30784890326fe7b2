package org.benefitstriage.models.fairness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.models.evaluation.Interval;
import org.benefitstriage.models.evaluation.Resampling;

/** Compares the groups of one grouping, with intervals, leaving out what rests on too few rows. */
public final class GroupComparison {

    /** Fewer rows than this are not shown, and no share is taken of fewer. */
    public static final int FEWEST_ROWS = 10;

    private final Judged rows;
    private final Grouping grouping;
    private final Sums once;
    private final Sums weighted;
    private final int largest;
    private final Map<Measure, double[][]> resampled = new EnumMap<>(Measure.class);

    private GroupComparison(Judged rows, Grouping grouping, long seed, int resamples) {
        this.rows = rows;
        this.grouping = grouping;
        this.once = Sums.of(rows, grouping, row -> 1);
        this.weighted = Sums.of(rows, grouping, row -> rows.weights()[row]);
        this.largest = largest();
        resample(seed, resamples);
    }

    /** The groups in their order; intervals come from so many resamples. */
    public static List<GroupResult> of(Judged rows, Grouping grouping, long seed, int resamples) {
        GroupComparison comparison = new GroupComparison(rows, grouping, seed, resamples);
        List<GroupResult> results = new ArrayList<>();
        for (int group = 0; group < grouping.groups().size(); group++) {
            results.add(comparison.result(group));
        }
        return results;
    }

    private void resample(long seed, int resamples) {
        for (Measure measure : Measure.values()) {
            resampled.put(measure, new double[grouping.groups().size()][resamples]);
        }
        Resampling resampling = new Resampling(seed);
        for (int i = 0; i < resamples; i++) {
            Sums sums = Sums.of(rows, grouping, row -> resampling.times() * rows.weights()[row]);
            for (int group = 0; group < grouping.groups().size(); group++) {
                for (Measure measure : Measure.values()) {
                    resampled.get(measure)[group][i] = measure.of(sums.of(group));
                }
            }
        }
    }

    private GroupResult result(int group) {
        int count = (int) once.of(group).all();
        if (count < FEWEST_ROWS) {
            return new GroupResult(grouping.groups().get(group), 0, Map.of(), Map.of(), Double.NaN);
        }
        Map<Measure, Interval> measures = new EnumMap<>(Measure.class);
        Map<Measure, Interval> differences = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (measure.base(once.of(group)) >= FEWEST_ROWS) {
                measures.put(measure, interval(measure, group));
                if (group != largest && measure.base(once.of(largest)) >= FEWEST_ROWS) {
                    differences.put(measure, difference(measure, group));
                }
            }
        }
        return new GroupResult(grouping.groups().get(group), count, measures, differences, weighted.calibration(group));
    }

    private Interval interval(Measure measure, int group) {
        return Interval.middle(measure.of(weighted.of(group)), resampled.get(measure)[group]);
    }

    private Interval difference(Measure measure, int group) {
        double[] own = resampled.get(measure)[group];
        double[] others = resampled.get(measure)[largest];
        double[] differences = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            differences[i] = own[i] - others[i];
        }
        return Interval.middle(measure.of(weighted.of(group)) - measure.of(weighted.of(largest)), differences);
    }

    private int largest() {
        int found = 0;
        for (int group = 1; group < grouping.groups().size(); group++) {
            found = once.of(group).all() > once.of(found).all() ? group : found;
        }
        return found;
    }
}
