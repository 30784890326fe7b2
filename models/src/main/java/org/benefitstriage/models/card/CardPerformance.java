package org.benefitstriage.models.card;

import java.util.List;
import org.benefitstriage.models.artefact.Estimate;
import org.benefitstriage.models.artefact.RiskGroup;
import org.benefitstriage.models.artefact.TrainingReport;

/** The performance section. */
final class CardPerformance {

    private CardPerformance() {}

    static void write(List<String> lines, TrainingReport report) {
        lines.addAll(List.of(
                "## Performance",
                "",
                "On the last year of the synthetic caseload, which was used for nothing else. Intervals are 95%, from "
                        + report.bootstrapDraws() + " bootstrap resamples of that year (seed " + report.bootstrapSeed()
                        + "); they cover chance in the sample, not the distance between made-up claims and real ones.",
                "",
                "| Measure | Value | 95% interval |",
                "|---|---:|---:|",
                "| AUC (0.5 is chance) | " + share(report.auc().value()) + " | "
                        + share(report.auc().low()) + " to "
                        + share(report.auc().high()) + " |",
                "| AUC of the logistic regression before monotone, whole points | " + share(report.aucBeforeRounding())
                        + " | |",
                "| Mean distance between predicted and observed share | " + percent(report.calibrationError()) + " | |",
                "",
                "Predicted against observed, by predicted probability. The ranges are for reading only: bands are set by a council's policy.",
                "",
                "| Predicted from | Claims | Share of claims | Mean predicted | In error | 95% interval |",
                "|---:|---:|---:|---:|---:|---:|"));
        for (RiskGroup group : report.groups()) {
            lines.add(row(group, report.test().claims()));
        }
        lines.add("");
    }

    private static String row(RiskGroup group, int claims) {
        Estimate observed = group.observed();
        return "| " + percent(group.fromPerTenThousand()) + " | " + group.claims() + " | "
                + percent((int) (10_000L * group.claims() / claims)) + " | " + percent(group.predictedPerTenThousand())
                + " | " + percent(observed.value()) + " | " + percent(observed.low()) + " to "
                + percent(observed.high()) + " |";
    }

    /** Ten-thousandths as a percentage, for example {@code 7.25%}. */
    static String percent(int perTenThousand) {
        return perTenThousand / 100 + "." + twoDigits(perTenThousand % 100) + "%";
    }

    /** Ten-thousandths as a decimal fraction of four places, for example {@code 0.7431}. */
    private static String share(int perTenThousand) {
        return perTenThousand / 10_000 + "." + twoDigits(perTenThousand % 10_000 / 100)
                + twoDigits(perTenThousand % 100);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
