package org.benefitstriage.api.explanations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why: every condition, indicator, guard-rail, point and line of the award, whether it spoke for the outcome or not. */
@Schema(name = "Rationale", description = "Why the decision came out as it did, and why not otherwise.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Rationale(
        @Schema(description = "The one sentence to read first.")
        String summary,

        @Schema(
                description =
                        "Why a person was asked, most important first; empty when approved. For staff, unless withheld.")
        Optional<List<String>> referralReasons,

        @Schema(description = "What is missing or does not fit. For staff, unless withheld.")
        Optional<List<FindingSeen>> findings,

        @Schema(description = "Every condition of entitlement with its answer.")
        List<ConditionSeen> conditions,

        @Schema(description = "One sentence per benefit.") List<String> award,

        @Schema(description = "The working of each award in plain English, a sentence for each line.")
        List<String> plainWorking,

        @Schema(description = "The working of each award, line by line.")
        List<AwardLine> working,

        @Schema(description = "Indicators that fired, most points first. For staff, unless withheld.")
        Optional<List<RuleSeen>> indicators,

        @Schema(
                description =
                        "Indicators that were looked at and did not fire, with what they saw. For staff, unless withheld.")
        Optional<List<RuleSeen>> notFired,

        @Schema(description = "Indicators that could not be evaluated. For staff, unless withheld.")
        Optional<List<RuleSeen>> notEvaluated,

        @Schema(description = "Guard-rails that asked for a person. For staff, unless withheld.")
        Optional<List<RuleSeen>> guardRails,

        @Schema(
                description =
                        "Guard-rails that did not ask for a person, with what they saw. For staff, unless withheld.")
        Optional<List<RuleSeen>> guardRailsClear,

        @Schema(description = "The sum of the indicators' points and its band. For staff, unless withheld.")
        Optional<PointsSeen> points,

        @Schema(description = "What the risk model said, point by point. For staff, unless withheld.")
        Optional<ModelSeen> model,

        @Schema(description = "The row of the routing table that applied, with its inputs. For staff, unless withheld.")
        Optional<RouteSeen> route,

        @Schema(
                description =
                        "What a claimant could have put right that would have sent the claim elsewhere. For staff, unless"
                                + " withheld: a prompt what to check, not advice to a claimant.")
        Optional<NearestSeen> nearestChange) {

    /** A condition of entitlement, answered. */
    @Schema(name = "ConditionSeen", description = "A condition of entitlement with its answer.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ConditionSeen(
            String id,
            String benefit,
            String question,

            @Schema(description = "MET, NOT_MET or UNDETERMINED.")
            String answer,

            @Schema(description = "What it looked at. For staff.")
            Optional<List<String>> saw,

            @Schema(description = "Why, where it is not met or not known.")
            String reason,

            @Schema(description = "The provision.") String source) {}

    /** A rule in words with what it looked at. */
    @Schema(name = "RuleSeen", description = "A rule with what it looked at.")
    public record RuleSeen(
            String id,

            @Schema(description = "What was found; of a rule that did not fire, what was asked.")
            String words,

            @Schema(description = "The values it saw.") List<String> saw,
            @Schema(description = "Points it added.") int points,
            @Schema(description = "Law or policy.") String source) {}

    /** Something about the claim as given. */
    @Schema(name = "FindingSeen", description = "Something that is missing or does not fit.")
    public record FindingSeen(
            String id,

            @Schema(description = "Whether the claim cannot be assessed without it.")
            boolean blocking,

            String message) {}

    /** The indicators' points. */
    @Schema(name = "PointsSeen", description = "The indicators' points and their band.")
    public record PointsSeen(int points, String band) {}

    /** A line of an award's working. */
    @Schema(name = "AwardLine", description = "A line of an award's working.")
    public record AwardLine(
            String benefit,
            String step,
            String label,
            String sum,
            String amount,
            @Schema(description = "The provision.") String source,
            @Schema(description = "Figures of law it used.") List<String> figures) {}

    /** The row of the routing table. */
    @Schema(name = "RouteSeen", description = "The row of the routing table that applied.")
    public record RouteSeen(
            String row,
            String route,
            String basis,

            @Schema(description = "The columns of the table: what the row was chosen by.")
            List<String> inputs) {}

    /** The nearest correctable change. */
    @Schema(name = "NearestChange", description = "The nearest correctable change, or why there is none.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record NearestSeen(
            @Schema(
                    description =
                            "The fewest facts that would have had to be otherwise; empty when there are none such.")
            List<String> changes,

            @Schema(description = "Where the claim would have gone then.")
            Optional<String> route,

            @Schema(description = "The row of the routing table then.")
            Optional<String> row,

            @Schema(description = "The change in a sentence, or why there is none.")
            String inWords,

            @Schema(description = "How many times the pipeline was run to find out.")
            int runs) {}
}
