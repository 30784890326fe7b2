package org.benefitstriage.api.pages;

import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.decisions.StoredDecision;
import org.benefitstriage.api.explanations.DecisionExplanation;
import org.benefitstriage.api.referrals.Referral;
import org.benefitstriage.api.reviews.ReviewRequest;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.canonical.JsonFields;

/**
 * One decision as recorded.
 *
 * @param summary what lists show
 * @param benefits the benefits claimed, in full
 * @param outcome what became of the claim
 * @param risk the risk in words, or that it is a quality check
 * @param when it was decided, in words
 * @param hidden whether risk, reasons and route may not be shown yet
 * @param why one entry, or none while hidden
 * @param conditions conditions with answers
 * @param awards what the law gives
 * @param claimantText what the claimant was told; empty while hidden: the evidence asked for depends on the risk
 * @param policy the verification policy in force, in words
 * @param versions what it was made with
 * @param recordSha256 hash of the record
 * @param about who answers for it, what was used, what is known of fairness and errors, and what it means
 * @param reviews who asked for it to be looked at again, and what came of it, newest first
 * @param referralHref the referral's page, empty where there is none or the reader may not open it
 */
public record DecisionView(
        DecisionSummary summary,
        String benefits,
        Tag outcome,
        Tag risk,
        String when,
        boolean hidden,
        List<WhyView> why,
        List<ConditionsView> conditions,
        List<AwardView> awards,
        List<String> claimantText,
        String policy,
        List<Version> versions,
        String recordSha256,
        List<AboutView> about,
        List<ReviewLine> reviews,
        String referralHref) {

    /** One thing the decision was made with. */
    public record Version(String what, String value) {}

    static DecisionView of(
            StoredDecision decision,
            Optional<Referral> referral,
            DecisionExplanation explanation,
            List<ReviewRequest> reviews,
            Caller reader) {
        boolean hidden = explanation.riskWithheld();
        DecisionSummary summary = decision.summary();
        JsonFields record = decision.record();
        JsonFields versions = record.object("context").object("versions");
        return new DecisionView(
                summary,
                Words.fully(summary.benefits()),
                Tag.of(summary.outcome()),
                hidden ? Tag.QUALITY_CHECK : Tag.of(summary.band()),
                Words.time(summary.decidedAt()),
                hidden,
                WhyView.of(explanation),
                ConditionsView.of(explanation),
                AwardView.of(record),
                explanation.impact().told().orElse(List.of()),
                policy(record),
                List.of(
                        new Version("Engine", versions.string("engine")),
                        new Version("Rules", versions.string("rules")),
                        new Version("Figures", versions.string("parameters")),
                        new Version("Risk model", versions.string("model"))),
                decision.recordSha256(),
                AboutView.of(explanation),
                ReviewLine.of(reviews),
                referral.filter(open -> reader.hasAnyOf(Roles.OFFICER, Roles.SENIOR_OFFICER))
                        .map(open -> "/referrals/" + open.referralId())
                        .orElse(""));
    }

    private static String policy(JsonFields record) {
        JsonFields policy = record.object("context").object("policy");
        return policy.has("none")
                ? policy.string("none")
                : policy.string("id") + ", version " + policy.integer("version");
    }
}
