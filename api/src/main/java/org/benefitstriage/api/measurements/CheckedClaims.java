package org.benefitstriage.api.measurements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.benefitstriage.engine.policy.Monitoring;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.models.measurement.Checked;

/**
 * The checked claims with their selection probabilities. A claim that would have been approved was looked at only if it was drawn, at the rate of
 * the policy; every other claim is looked at by an officer. Of those looked at, the ones still open are taken to be like the ones decided.
 */
final class CheckedClaims {

    private CheckedClaims() {}

    /**
     * A claim an officer decided with an outcome.
     *
     * @param claim the claim
     * @param found what the officer found
     * @param probability the chance it had of being looked at and decided
     */
    record Weighed(MeasuredClaim claim, MeasuredClaim.Found found, double probability) {}

    /** Those that were looked at and decided, with their chance of it. */
    static List<Weighed> weighed(List<MeasuredClaim> claims) {
        List<Weighed> weighed = new ArrayList<>();
        add(
                weighed,
                claims.stream()
                        .filter(claim -> claim.approvable() && claim.drawn())
                        .toList());
        for (Band band : Band.values()) {
            Predicate<MeasuredClaim> ordinary = claim -> !claim.approvable() && claim.band() == band;
            add(weighed, claims.stream().filter(ordinary).toList());
        }
        return weighed;
    }

    private static void add(List<Weighed> weighed, List<MeasuredClaim> lookedAt) {
        long decided =
                lookedAt.stream().filter(claim -> claim.found().isPresent()).count();
        for (MeasuredClaim claim : lookedAt) {
            double drawn = claim.approvable() ? claim.ratePerTenThousand() / 10_000.0 : 1;
            claim.found().ifPresent(found -> weighed.add(new Weighed(claim, found, drawn * decided / lookedAt.size())));
        }
    }

    /** The same as the estimators want them. */
    static List<Checked> of(List<MeasuredClaim> claims, Monitoring costs) {
        return weighed(claims).stream()
                .map(one -> new Checked(
                        one.claim().band(),
                        one.probability(),
                        one.found().error(),
                        one.found().error() ? one.found().weeklyPence() * costs.errorWeeks() : 0,
                        costs.checkPence(),
                        one.claim().approvable()))
                .toList();
    }
}
