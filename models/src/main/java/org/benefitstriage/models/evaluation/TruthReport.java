package org.benefitstriage.models.evaluation;

import java.util.List;
import java.util.Locale;

/** What a score is worth against a truth that only a made-up caseload has, and how near it comes to the best there can be. */
public final class TruthReport {

    private static final double APPROVED = 0.55;

    private TruthReport() {}

    /**
     * The report, in Markdown.
     *
     * @param rows scores and truth, each row counting once
     * @param oracle the probability of an error to somebody who knows how the rows were made
     */
    public static String text(ScoredRows rows, double[] oracle, long seed, int resamples) {
        Interval auc = new RankMeasure(rows).auc(seed, resamples);
        double best = new RankMeasure(new ScoredRows(oracle, oracle, rows.errors(), rows.weights())).auc();
        double rate = ShareFound.rateAmongSafest(rows, APPROVED);
        return String.join(
                        "\n",
                        List.of(
                                "## Against the truth",
                                "",
                                "Every claim after the calibration period, checked or not: " + rows.size()
                                        + ". Share in error: " + percent(rows.errorRate()) + ".",
                                "",
                                "| What | Value |",
                                "|---|---:|",
                                "| AUC, 95% interval from " + resamples + " resamples | " + auc.inWords() + " |",
                                "| AUC of an oracle that knows how the claims were made | " + four(best) + " |",
                                "| Share of the gap between chance and the oracle | "
                                        + four(shareOfGap(auc.value(), best)) + " |",
                                "| Expected calibration error | " + percent(CalibrationMeasure.expectedError(rows))
                                        + " |",
                                "| Error rate among the safest 55% | " + percent(rate) + " |",
                                "| Against all claims | " + four(rate / rows.errorRate()) + " |",
                                "| Errors among the riskiest fifth | " + percent(ShareFound.amongRiskiest(rows, 0.2))
                                        + " |"))
                + "\n";
    }

    /** How much of what the oracle is better than chance a score is better than chance. */
    public static double shareOfGap(double auc, double oracle) {
        return (auc - 0.5) / (oracle - 0.5);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }

    private static String four(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
