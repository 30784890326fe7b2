package org.benefitstriage.api.measurements;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.models.bands.BandSplit;
import org.benefitstriage.models.evaluation.Interval;
import org.benefitstriage.models.measurement.StopRule.Observed;

/** How far the share of claims in a band is from what the policy expects. It is looked at; no claim changes its band for it. */
final class SplitOfClaims {

    private static final double NORMAL_95 = 1.96;
    private static final double ALL = 10_000;

    private SplitOfClaims() {}

    static BandSplit of(List<MeasuredClaim> claims) {
        Map<Band, Integer> counts = new EnumMap<>(Band.class);
        claims.forEach(claim -> counts.merge(claim.band(), 1, Integer::sum));
        return new BandSplit(counts);
    }

    /** The largest distance of a share from the expected one; nothing is said without claims or without an expectation. */
    static Observed distance(List<MeasuredClaim> claims, Map<Band, Integer> expected) {
        if (claims.isEmpty() || expected.isEmpty()) {
            return new Observed(new Interval(Double.NaN, Double.NaN, Double.NaN), 0);
        }
        BandSplit split = of(claims);
        double distance = split.distance(expected) / ALL;
        double widest = 0;
        for (Band band : Band.values()) {
            double share = split.share(band) / ALL;
            widest = Math.max(widest, NORMAL_95 * Math.sqrt(share * (1 - share) / claims.size()));
        }
        return new Observed(
                new Interval(distance, Math.max(0, distance - widest), Math.min(1, distance + widest)), claims.size());
    }
}
