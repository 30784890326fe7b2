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

    static List<Checked> of(List<MeasuredClaim> claims, Monitoring costs) {
        List<Checked> checked = new ArrayList<>();
        add(
                checked,
                claims.stream()
                        .filter(claim -> claim.approvable() && claim.drawn())
                        .toList(),
                costs);
        for (Band band : Band.values()) {
            Predicate<MeasuredClaim> ordinary = claim -> !claim.approvable() && claim.band() == band;
            add(checked, claims.stream().filter(ordinary).toList(), costs);
        }
        return checked;
    }

    private static void add(List<Checked> checked, List<MeasuredClaim> lookedAt, Monitoring costs) {
        long decided =
                lookedAt.stream().filter(claim -> claim.found().isPresent()).count();
        for (MeasuredClaim claim : lookedAt) {
            claim.found().ifPresent(found -> {
                double drawn = claim.approvable() ? claim.ratePerTenThousand() / 10_000.0 : 1;
                checked.add(new Checked(
                        claim.band(),
                        drawn * decided / lookedAt.size(),
                        found.error(),
                        found.error() ? found.weeklyPence() * costs.errorWeeks() : 0,
                        costs.checkPence(),
                        claim.approvable()));
            });
        }
    }
}
