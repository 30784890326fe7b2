package org.benefitstriage.api.candidates;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.decision.Versions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What another release would have decided on a council's claims. It had no effect.
 *
 * @param format version of this document
 * @param authority the council
 * @param releaseSha256 the release that was run
 * @param made what that release is made of
 * @param from day of the first decision compared, UTC
 * @param to day of the last decision compared, UTC
 * @param claims how many claims both decided
 * @param failed how many it could not decide
 * @param tooSlow how many it did not decide in time
 * @param routeChanges how many would have gone another way
 * @param toApproval how many it would have approved that went to a person
 * @param fromApproval how many it would have put before a person that were approved
 * @param awardChanges how many awards would have been another amount, or begun on another day
 * @param routes how the routes agree
 * @param bands how the bands agree
 * @param rules which rules came out otherwise, and how often
 * @param groups the same by group, where the claims tell it
 * @param notTested what could not be looked at by group, and why
 */
@Schema(name = "RulesComparison", description = "What another release would have decided, without effect.")
public record RulesComparison(
        int format,
        String authority,
        String releaseSha256,
        Versions made,
        LocalDate from,
        LocalDate to,
        long claims,
        long failed,
        long tooSlow,
        long routeChanges,
        long toApproval,
        long fromApproval,
        long awardChanges,
        List<Cell> routes,
        List<Cell> bands,
        List<RuleCount> rules,
        List<Group> groups,
        List<String> notTested) {

    /** Claims that went one way, and would have gone the other. */
    @Schema(name = "RulesComparisonCell")
    public record Cell(
            @Schema(description = "As it was decided.") String live,

            @Schema(description = "As the other release decides.")
            String candidate,

            @Schema(description = "How many claims.") long claims) {}

    /** A rule that came out otherwise. */
    @Schema(name = "RulesComparisonRule")
    public record RuleCount(
            @Schema(description = "The rule's id.", examples = "RSK-033")
            String rule,

            @Schema(description = "In how many claims.") long claims) {}

    /** A group of claims. Counts below the smallest cell that is shown are withheld. */
    @Schema(name = "RulesComparisonGroup")
    public record Group(
            @Schema(description = "What the group is about.")
            String characteristic,

            @Schema(description = "The group.") String group,
            @Schema(description = "How many claims.") long claims,

            @Schema(description = "How many would have gone another way; withheld in small groups.")
            String routeChanges,

            @Schema(description = "How many of them to approval; withheld in small groups.")
            String toApproval) {}

    public RulesComparison {
        routes = List.copyOf(routes);
        bands = List.copyOf(bands);
        rules = List.copyOf(rules);
        groups = List.copyOf(groups);
        notTested = List.copyOf(notTested);
    }
}
