package org.benefitstriage.models.training;

import java.util.List;
import org.benefitstriage.models.artefact.Scorecard;

/**
 * Scores beside the truth, ready to be counted.
 *
 * @param scores one per claim
 * @param errors whether it is in error, in the same order
 */
record ScoredClaims(long[] scores, boolean[] errors) {

    static ScoredClaims byPoints(List<BinnedClaim> claims, Scorecard scorecard) {
        return of(
                claims,
                claims.stream().mapToLong(claim -> points(claim, scorecard)).toArray());
    }

    static ScoredClaims byLogOdds(List<BinnedClaim> claims, BinWeights weights) {
        // A billionth of a unit tells apart whatever the regression does.
        return of(
                claims,
                claims.stream()
                        .mapToLong(claim -> Math.round(weights.logOdds(claim) * 1e9))
                        .toArray());
    }

    int size() {
        return scores.length;
    }

    private static int points(BinnedClaim claim, Scorecard scorecard) {
        int points = scorecard.basePoints();
        for (int i = 0; i < scorecard.features().size(); i++) {
            points += scorecard.features().get(i).points().get(claim.bins().get(i));
        }
        return points;
    }

    private static ScoredClaims of(List<BinnedClaim> claims, long[] scores) {
        boolean[] errors = new boolean[claims.size()];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = claims.get(i).isError();
        }
        return new ScoredClaims(scores, errors);
    }
}
