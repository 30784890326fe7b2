package org.benefitstriage.engine.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.routing.Outcome;
import org.benefitstriage.engine.routing.Route;
import org.benefitstriage.engine.routing.RouteDecision;

/**
 * Finds the nearest correctable change by running the pipeline again: each correction alone, in their order; then all of them,
 * given up one by one as long as the claim still goes elsewhere; then pairs,
 * if more than two were left. Always the same answer for the
 * same claim in the same context. For officers and auditors, as a prompt of what to check; never advice to a claimant.
 */
public final class NearestChange {

    /** Runs after which no further pair is tried. The rest is bounded by what the form has room for. */
    public static final int MOST_RUNS = 200;

    private final Triage triage;

    public NearestChange(Triage triage) {
        this.triage = triage;
    }

    /**
     * Looks for it.
     *
     * @param claim the claim as it was decided
     * @param context the context as it was decided in, with every figure signed that day
     * @param recorded where the claim went
     */
    public WhatIf find(Claim claim, TriageContext context, RouteDecision recorded) {
        if (recorded.route().outcome() == Outcome.AUTO_APPROVED) {
            return new WhatIf.None("The claim was approved.", 0);
        }
        Search search = new Search(claim, context);
        DecisionRecord again = search.run(List.of());
        if (!again.route().equals(recorded)) {
            return new WhatIf.None(
                    "Not worked out: the software loaded now does not send this claim where it went.", search.runs);
        }
        if (again.routeInputs().sampled() && recorded.route() == Route.OFFICER_QUEUE) {
            return new WhatIf.None(
                    "The claim was drawn at random for a quality check. No fact about it would have changed that.",
                    search.runs);
        }
        if (!context.halts().isEmpty() && recorded.route() == Route.OFFICER_QUEUE) {
            return new WhatIf.None(
                    "Automatic approval was switched off that day: " + context.haltsInWords() + ".", search.runs);
        }
        return search.nearest(Corrections.of(claim, context.policy()), recorded.route());
    }

    /** Whether going there instead would have been a step forward for the claim. */
    private static boolean isForward(Route from, Route to) {
        return switch (from) {
            case RETURN_FOR_EVIDENCE -> to != Route.RETURN_FOR_EVIDENCE;
            case SENIOR_QUEUE -> to == Route.OFFICER_QUEUE || to == Route.AUTO_APPROVE;
            case OFFICER_QUEUE -> to == Route.AUTO_APPROVE;
            case AUTO_APPROVE -> false;
        };
    }

    private final class Search {

        private final Claim claim;
        private final TriageContext context;
        private int runs;

        Search(Claim claim, TriageContext context) {
            this.claim = claim;
            this.context = context;
        }

        DecisionRecord run(List<Correction> corrections) {
            runs++;
            Claim changed = claim;
            for (Correction correction : corrections) {
                changed = correction.applyTo(changed);
            }
            return triage.decide(changed, context);
        }

        WhatIf nearest(List<Correction> all, Route from) {
            if (all.isEmpty()) {
                return new WhatIf.None("There is nothing on the claim that a claimant could put right.", runs);
            }
            for (Correction one : all) {
                Optional<RouteDecision> reached = reached(List.of(one), from);
                if (reached.isPresent()) {
                    return new WhatIf.Change(List.of(one), reached.get(), runs);
                }
            }
            Optional<RouteDecision> together = reached(all, from);
            if (together.isEmpty()) {
                return new WhatIf.None(
                        "Nothing that a claimant could put right would have sent the claim elsewhere.", runs);
            }
            List<Correction> fewest = fewest(all, from);
            return fewest.size() > 2 ? pair(all, from).orElseGet(() -> change(fewest, from)) : change(fewest, from);
        }

        private WhatIf change(List<Correction> corrections, Route from) {
            return reached(corrections, from)
                    .<WhatIf>map(route -> new WhatIf.Change(corrections, route, runs))
                    .orElseThrow(() -> new IllegalStateException("the same claim went two ways"));
        }

        /** Gives up one after the other, the hardest for a claimant first, until none can be given up. */
        private List<Correction> fewest(List<Correction> all, Route from) {
            List<Correction> before = all;
            List<Correction> kept = pass(before, from);
            while (kept.size() < before.size()) {
                before = kept;
                kept = pass(before, from);
            }
            return kept;
        }

        private List<Correction> pass(List<Correction> corrections, Route from) {
            List<Correction> kept = new ArrayList<>(corrections);
            for (int i = corrections.size() - 1; i >= 0 && kept.size() > 1; i--) {
                List<Correction> without = new ArrayList<>(kept);
                without.remove(corrections.get(i));
                if (reached(without, from).isPresent()) {
                    kept = without;
                }
            }
            return List.copyOf(kept);
        }

        private Optional<WhatIf> pair(List<Correction> all, Route from) {
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    if (runs >= MOST_RUNS) {
                        return Optional.empty();
                    }
                    List<Correction> two = List.of(all.get(i), all.get(j));
                    Optional<RouteDecision> reached = reached(two, from);
                    if (reached.isPresent()) {
                        return Optional.of(new WhatIf.Change(two, reached.get(), runs));
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<RouteDecision> reached(List<Correction> corrections, Route from) {
            RouteDecision route = run(corrections).route();
            return isForward(from, route.route()) ? Optional.of(route) : Optional.empty();
        }
    }
}
