package org.benefitstriage.api.decisions;

import java.time.Instant;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.routing.Outcome;
import org.benefitstriage.engine.routing.Route;

/**
 * Which decisions are wanted; what is empty does not narrow.
 *
 * @param outcome approved or referred
 * @param route where the claim went
 * @param band the higher of rules and model
 * @param benefit claimed, alone or with the other
 * @param from decided at or after
 * @param to decided before
 */
public record DecisionFilter(
        Optional<Outcome> outcome,
        Optional<Route> route,
        Optional<Band> band,
        Optional<Benefit> benefit,
        Optional<Instant> from,
        Optional<Instant> to) {

    /** Every decision. */
    public static final DecisionFilter ALL = new DecisionFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether being in the list gives the risk away. */
    boolean tellsRisk() {
        return route.isPresent() || band.isPresent();
    }
}
