package org.benefitstriage.models.bands;

import java.util.EnumMap;
import java.util.Map;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.risk.Band;

/**
 * How claims fall into bands, to be shown beside what the council expects. It is looked at, never enforced: no claim changes its band to
 * fill a share.
 *
 * @param claims how many in each band
 */
public record BandSplit(Map<Band, Integer> claims) {

    public BandSplit {
        claims = Map.copyOf(claims);
    }

    /** The split of claims with these probabilities, in ten-thousandths. */
    public static BandSplit of(int[] perTenThousand, BandThresholds thresholds) {
        Map<Band, Integer> counts = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            counts.put(band, 0);
        }
        for (int probability : perTenThousand) {
            counts.merge(thresholds.band(probability), 1, Integer::sum);
        }
        return new BandSplit(counts);
    }

    /** A band's share of all claims, in ten-thousandths, rounded down; 0 when there are none. */
    public int share(Band band) {
        long all = claims.values().stream().mapToLong(count -> count).sum();
        return all == 0 ? 0 : (int) (10_000L * claims.getOrDefault(band, 0) / all);
    }

    /**
     * The largest distance from the expected shares, in ten-thousandths.
     *
     * @param expected a share for each band, in ten-thousandths
     */
    public int distance(Map<Band, Integer> expected) {
        int distance = 0;
        for (Band band : Band.values()) {
            distance = Math.max(distance, Math.abs(share(band) - expected.getOrDefault(band, 0)));
        }
        return distance;
    }
}
