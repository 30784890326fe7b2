package org.benefitstriage.models.measurement;

/**
 * How far claims have moved from those a model was made for: the population stability index over the groups of a score or feature. Each group
 * gets half a claim more, so that an empty one is no infinite surprise.
 *
 * @param index the index, 0 when nothing moved; by custom 0.1 is worth a look and 0.25 a stop, but the policy says
 * @param movedMost the group that adds most to it
 */
public record Drift(double index, int movedMost) {

    /**
     * Compares counts by group.
     *
     * @param before claims the model was made for
     * @param now claims of today, in the same groups
     */
    public static Drift between(long[] before, long[] now) {
        if (before.length != now.length || before.length == 0) {
            throw new IllegalArgumentException(
                    "expected the same groups, found " + before.length + " and " + now.length);
        }
        double allBefore = sum(before);
        double allNow = sum(now);
        double index = 0;
        double most = -1;
        int movedMost = 0;
        for (int group = 0; group < before.length; group++) {
            double was = (before[group] + 0.5) / allBefore;
            double is = (now[group] + 0.5) / allNow;
            double added = (is - was) * StrictMath.log(is / was);
            index += added;
            if (added > most) {
                most = added;
                movedMost = group;
            }
        }
        return new Drift(index, movedMost);
    }

    private static double sum(long[] counts) {
        double sum = 0;
        for (long count : counts) {
            sum += count + 0.5;
        }
        return sum;
    }
}
