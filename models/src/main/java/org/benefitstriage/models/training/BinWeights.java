package org.benefitstriage.models.training;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the logistic regression learnt, in log-odds of an error.
 *
 * @param intercept before any bin is added
 * @param byFeature one list per feature with one weight per bin; empty where no claim fell in the bin
 * @param provenance the library's account of the run
 */
record BinWeights(double intercept, List<List<OptionalDouble>> byFeature, String provenance) {

    /** The log-odds of a claim. */
    double logOdds(BinnedClaim claim) {
        double sum = intercept;
        for (int i = 0; i < byFeature.size(); i++) {
            sum += byFeature.get(i).get(claim.bins().get(i)).orElse(0);
        }
        return sum;
    }
}
