package org.benefitstriage.engine.risk;

import java.util.List;
import java.util.function.Function;

/** What the risk model gives: a score with its account, or a reason why there is none. The model never decides. */
public sealed interface ModelScore {

    /**
     * A score.
     *
     * @param points the sum of the contributions
     * @param probabilityPerTenThousand calibrated probability of a material error, in ten-thousandths
     * @param band the band under the policy's thresholds
     * @param contributions one per feature; their points and the base add up to {@code points}
     * @param basePoints points every claim starts from
     * @param modelDigest SHA-256 of the artefact that was used
     */
    record Scored(
            int points,
            int probabilityPerTenThousand,
            Band band,
            List<Contribution> contributions,
            int basePoints,
            String modelDigest)
            implements ModelScore {
        public Scored {
            contributions = List.copyOf(contributions);
            int sum = basePoints
                    + contributions.stream().mapToInt(Contribution::points).sum();
            if (sum != points) {
                throw new IllegalArgumentException("contributions add up to " + sum + ", the score is " + points);
            }
        }

        @Override
        public ModelBand modelBand() {
            return switch (band) {
                case LOW -> ModelBand.LOW;
                case MEDIUM -> ModelBand.MEDIUM;
                case HIGH -> ModelBand.HIGH;
            };
        }

        @Override
        public <R> R fold(Function<Scored, R> onScored, Function<Unavailable, R> onUnavailable) {
            return onScored.apply(this);
        }
    }

    /**
     * No score.
     *
     * @param reason why, in plain English
     */
    record Unavailable(String reason) implements ModelScore {
        @Override
        public ModelBand modelBand() {
            return ModelBand.UNAVAILABLE;
        }

        @Override
        public <R> R fold(Function<Scored, R> onScored, Function<Unavailable, R> onUnavailable) {
            return onUnavailable.apply(this);
        }
    }

    /** The column of the routing table this score falls in. */
    ModelBand modelBand();

    /** Both cases, side by side. */
    <R> R fold(Function<Scored, R> onScored, Function<Unavailable, R> onUnavailable);
}
