package org.benefitstriage.models.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.models.caseload.Label;
import org.benefitstriage.models.caseload.ReferenceCaseload;
import org.benefitstriage.models.caseload.ReferenceClaim;
import org.benefitstriage.models.fairness.FairnessReport;
import org.benefitstriage.models.fairness.Grouping;
import org.benefitstriage.models.fairness.Judged;

/** The fairness report of a model for claims, on the made-up reference caseload: both thresholds, against the truth of every claim. */
public final class ReferenceFairness {

    private static final int CLAIMS = 24_000;
    private static final long SEED = 2_026;
    private static final int RESAMPLES = 200;

    private ReferenceFairness() {}

    /** The report, in Markdown. It names the model by its SHA-256. */
    public static String text(RiskModel model, BandThresholds thresholds) {
        List<ReferenceClaim> claims = ReferenceCaseload.generate(CLAIMS, SEED).toList();
        int[] perTenThousand = claims.stream()
                .mapToInt(claim -> model.score(claim.truth().view(), thresholds)
                        .fold(ModelScore.Scored::probabilityPerTenThousand, none -> {
                            throw new IllegalArgumentException("the model is unavailable: " + none.reason());
                        }))
                .toArray();
        return "Model: `risk-model.json`, SHA-256 `" + model.digest() + "`. Thresholds in ten-thousandths: medium from "
                + thresholds.mediumFrom() + ", high from " + thresholds.highFrom() + ".\n\n"
                + "Every claim below is made up (" + CLAIMS + " claims of the reference caseload, seed " + SEED
                + "). The report shows that the measurement works; it is no evidence about any council. A council makes its own"
                + " with `triage fairness`.\n\n"
                + FairnessReport.text(new FairnessReport.Subject(
                        "at least one material error, known for every made-up claim",
                        "from the probability at which the band named begins",
                        decisions(claims, perTenThousand, thresholds),
                        List.of(
                                grouping("age group", claims, ReferenceClaim::ageGroup),
                                grouping("sex", claims, ReferenceClaim::sex)),
                        List.of(),
                        SEED,
                        RESAMPLES));
    }

    private static Map<String, Judged> decisions(
            List<ReferenceClaim> claims, int[] perTenThousand, BandThresholds thresholds) {
        Map<String, Judged> decisions = new LinkedHashMap<>();
        decisions.put("Medium band or higher", judged(claims, perTenThousand, thresholds.mediumFrom()));
        decisions.put("High band", judged(claims, perTenThousand, thresholds.highFrom()));
        return decisions;
    }

    private static Judged judged(List<ReferenceClaim> claims, int[] perTenThousand, int from) {
        int size = perTenThousand.length;
        boolean[] asked = new boolean[size];
        boolean[] errors = new boolean[size];
        double[] probabilities = new double[size];
        double[] ones = new double[size];
        for (int i = 0; i < size; i++) {
            asked[i] = perTenThousand[i] >= from;
            errors[i] = claims.get(i).truth().label() == Label.MATERIAL_ERROR;
            probabilities[i] = perTenThousand[i] / 10_000.0;
            ones[i] = 1;
        }
        return new Judged(asked, errors, probabilities, ones);
    }

    private static Grouping grouping(String name, List<ReferenceClaim> claims, Function<ReferenceClaim, String> group) {
        List<String> groups = new ArrayList<>();
        int[] byRow = new int[claims.size()];
        for (int i = 0; i < byRow.length; i++) {
            String here = group.apply(claims.get(i));
            if (!groups.contains(here)) {
                groups.add(here);
            }
            byRow[i] = groups.indexOf(here);
        }
        return new Grouping(name, groups, byRow);
    }
}
