package org.benefitstriage.api.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.api.models.ComparisonView;
import org.benefitstriage.api.models.ModelList;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.benefitstriage.models.release.ModelRelease;

/**
 * The risk model as the template prints it.
 *
 * @param models what is loaded and approved
 * @param card the model card's text
 * @param fairness the fairness report's text
 * @param thresholds the policy's thresholds in words; empty without a policy
 * @param comparison the candidate beside the model in use
 * @param approvals newest first
 * @param mayApprove whether whoever looks may approve the model now
 */
public record ModelReleaseView(
        ModelList models,
        String card,
        String fairness,
        String thresholds,
        ComparisonView comparison,
        List<Approval> approvals,
        boolean mayApprove) {

    /** One approval. */
    public record Approval(String model, String thresholds, String basis, String by, String at) {}

    static ModelReleaseView of(
            ModelList models,
            ModelRelease live,
            ComparisonView comparison,
            Optional<VerificationPolicy> policy,
            Map<String, String> names,
            boolean owner) {
        boolean complete = models.live().cardSha256().isPresent()
                && models.live().fairnessSha256().isPresent();
        return new ModelReleaseView(
                models,
                live.card().orElse("There is no model card."),
                live.fairnessReport().orElse("There is no fairness report."),
                policy.map(VerificationPolicy::modelThresholds)
                        .map(ModelReleaseView::inWords)
                        .orElse(""),
                comparison,
                models.activations().stream()
                        .map(row -> new Approval(
                                row.modelSha256(),
                                inWords(new BandThresholds(row.mediumFrom(), row.highFrom())),
                                row.basis(),
                                names.getOrDefault(row.approvedBy(), row.approvedBy()),
                                Words.time(row.approvedAt())))
                        .toList(),
                owner && complete && policy.isPresent() && !models.scores());
    }

    public String cardSha256() {
        return models.live().cardSha256().orElse("none");
    }

    public String fairnessSha256() {
        return models.live().fairnessSha256().orElse("none");
    }

    public boolean hasCandidate() {
        return models.candidate().isPresent();
    }

    private static String inWords(BandThresholds thresholds) {
        return "medium from " + percent(thresholds.mediumFrom()) + ", high from " + percent(thresholds.highFrom());
    }

    private static String percent(int perTenThousand) {
        return perTenThousand / 100 + "." + perTenThousand % 100 / 10 + perTenThousand % 10 + "%";
    }
}
