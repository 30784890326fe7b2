package org.benefitstriage.engine.whatif;

import java.util.List;
import java.util.function.Function;
import org.benefitstriage.engine.routing.RouteDecision;

/** The nearest correctable change of a decision, or why there is none. */
public sealed interface WhatIf {

    /** How many times the pipeline was run to find out. */
    int runs();

    /** Both cases, side by side. */
    <R> R fold(Function<Change, R> onChange, Function<None, R> onNone);

    /**
     * With these facts otherwise, and everything else as it was, the claim would have gone elsewhere. Leaving any one of them out, it
     * would not.
     *
     * @param corrections the fewest that were found, in the order in which they are tried
     * @param route where the claim would have gone
     * @param runs how many times the pipeline was run
     */
    record Change(List<Correction> corrections, RouteDecision route, int runs) implements WhatIf {
        public Change {
            corrections = List.copyOf(corrections);
        }

        @Override
        public <R> R fold(Function<Change, R> onChange, Function<None, R> onNone) {
            return onChange.apply(this);
        }
    }

    /**
     * None.
     *
     * @param reason why, in plain English
     * @param runs how many times the pipeline was run
     */
    record None(String reason, int runs) implements WhatIf {
        @Override
        public <R> R fold(Function<Change, R> onChange, Function<None, R> onNone) {
            return onNone.apply(this);
        }
    }
}
