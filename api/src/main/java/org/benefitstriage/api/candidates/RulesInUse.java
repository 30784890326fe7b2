package org.benefitstriage.api.candidates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rules in use, the candidate beside them, and what a council has read and approved.
 *
 * @param rulesSha256 the rules in use
 * @param releaseSha256 the release in use: rules, figures, model and software
 * @param approved whether these rules may approve claims
 * @param candidateRulesSha256 the candidate's rules, once it was loaded
 * @param candidateReleaseSha256 the candidate release, once it was loaded
 * @param candidate how the candidate is, in words
 * @param comparisons reports, newest first
 * @param approvals newest first
 */
@Schema(name = "RulesInUse", description = "The rules in use, the candidate beside them, and the council's approvals.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RulesInUse(
        @Schema(description = "SHA-256 of the rules in use: rules, policy numbers and routing table.")
        String rulesSha256,

        @Schema(description = "SHA-256 of the release in use: rules, figures, model and software.")
        String releaseSha256,

        @Schema(description = "Whether these rules may approve claims. If not, every claim goes to a person.")
        boolean approved,

        @Schema(description = "SHA-256 of the candidate's rules, once it was loaded.")
        Optional<String> candidateRulesSha256,

        @Schema(description = "SHA-256 of the candidate release, once it was loaded.")
        Optional<String> candidateReleaseSha256,

        @Schema(description = "How the candidate is, in words.", examples = "none is configured")
        String candidate,

        @Schema(description = "Reports, newest first.") List<Report> comparisons,
        @Schema(description = "Newest first.") List<Approval> approvals) {

    public RulesInUse {
        comparisons = List.copyOf(comparisons);
        approvals = List.copyOf(approvals);
    }

    /** A report that was made. */
    @Schema(name = "RulesReport", description = "A report on other rules, kept for good.")
    public record Report(
            @Schema(description = "SHA-256 of the report.") String sha256,

            @Schema(description = "SHA-256 of the rules it is about.")
            String rulesSha256,

            @Schema(description = "The account's id.") String madeBy,
            @Schema(description = "When, UTC.") Instant madeAt) {

        static Report of(RulesComparisonEntity row) {
            return new Report(row.documentSha256, row.rulesDigest, row.madeBy, row.madeAt);
        }
    }

    /** An approval of rules. */
    @Schema(name = "RulesApproval", description = "An approval of rules, kept for good.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Approval(
            @Schema(description = "SHA-256 of the rules.") String rulesSha256,

            @Schema(description = "SHA-256 of the report that was read; none for a council's first rules.")
            Optional<String> comparisonSha256,

            @Schema(description = "What the approval rests on.")
            String basis,

            @Schema(description = "The account's id; service for a council's first rules.")
            String approvedBy,

            @Schema(description = "When, UTC.") Instant approvedAt) {

        static Approval of(RulesActivationEntity row) {
            return new Approval(
                    row.rulesDigest,
                    Optional.ofNullable(row.comparisonSha256),
                    row.basis,
                    row.approvedBy,
                    row.approvedAt);
        }
    }
}
