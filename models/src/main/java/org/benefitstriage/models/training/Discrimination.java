package org.benefitstriage.models.training;

import java.util.Arrays;

/**
 * The area under the ROC curve: the chance that a claim in error scores above a correct one, a tie counting half. Claims are
 * kept by distinct score so that resamples are quick to count.
 */
final class Discrimination {

    private final int[] scoreIndex;
    private final boolean[] errors;
    private final int distinctScores;

    Discrimination(ScoredClaims claims) {
        long[] distinct = Arrays.stream(claims.scores()).distinct().sorted().toArray();
        this.scoreIndex = Arrays.stream(claims.scores())
                .mapToInt(score -> Arrays.binarySearch(distinct, score))
                .toArray();
        this.errors = claims.errors();
        this.distinctScores = distinct.length;
    }

    /** Of all claims, in ten-thousandths. */
    int auc() {
        int[] each = new int[scoreIndex.length];
        Arrays.setAll(each, i -> i);
        return auc(each);
    }

    /** Of a resample, given by claim index, in ten-thousandths; one half when it holds only one kind. */
    int auc(int[] sample) {
        long[] inError = new long[distinctScores];
        long[] correct = new long[distinctScores];
        long allInError = 0;
        for (int claim : sample) {
            if (errors[claim]) {
                inError[scoreIndex[claim]]++;
                allInError++;
            } else {
                correct[scoreIndex[claim]]++;
            }
        }
        long allCorrect = sample.length - allInError;
        if (allInError == 0 || allCorrect == 0) {
            return 5_000;
        }
        long halfWins = 0;
        long correctBelow = 0;
        for (int i = 0; i < distinctScores; i++) {
            halfWins += inError[i] * (2 * correctBelow + correct[i]);
            correctBelow += correct[i];
        }
        return (int) Math.round(5_000.0 * halfWins / ((double) allInError * allCorrect));
    }
}
