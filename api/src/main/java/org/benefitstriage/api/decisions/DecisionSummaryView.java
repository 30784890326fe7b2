package org.benefitstriage.api.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.ModelBand;
import org.benefitstriage.engine.routing.Outcome;
import org.benefitstriage.engine.routing.Route;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision as the API's lists show it. Of an open quality check, those who may decide it are shown nothing from which the
 * risk could be told.
 */
@Schema(name = "DecisionSummary", description = "A decision as lists show it.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DecisionSummaryView(
        UUID decisionId,
        UUID claimId,

        @Schema(description = "The form's own reference.") String reference,

        BenefitsClaimed benefits,

        @Schema(description = "Approved, or put in front of a person.")
        Outcome outcome,

        @Schema(description = "True while this is an open quality check: route, bands, score and reason are withheld.")
        boolean riskWithheld,

        @Schema(description = "Where the claim went. Absent while withheld.")
        Optional<Route> route,

        @Schema(description = "The row of the routing table. Absent while withheld.", examples = "RTE-07")
        Optional<String> routeRow,

        @Schema(description = "The higher of rules and model. Absent while withheld.")
        Optional<Band> band,

        @Schema(description = "The sum of the indicators' points. Absent while withheld.")
        Optional<Integer> score,

        @Schema(description = "The band of the points. Absent while withheld.")
        Optional<Band> ruleBand,

        @Schema(description = "The model's band. Absent while withheld.")
        Optional<ModelBand> modelBand,

        @Schema(description = "Whether it was drawn for a random check.")
        boolean sampled,

        @Schema(description = "The one reason to read first. Absent while withheld.")
        Optional<String> topReason,

        @Schema(description = "The award of Housing Benefit a week, if it was worked out.")
        Optional<Long> housingBenefitWeeklyPence,

        @Schema(description = "The award of Council Tax Reduction a week, if it was worked out.")
        Optional<Long> councilTaxReductionWeeklyPence,

        @Schema(description = "How many things went wrong inside the pipeline. Absent while withheld.")
        Optional<Integer> faults,

        Instant decidedAt,

        @Schema(description = "The verification policy it was made under, if there was one.")
        Optional<String> policyId,

        Optional<Integer> policyVersion) {

    /** What is shown of a decision. */
    public static DecisionSummaryView of(DecisionSummary decision, boolean withheld) {
        return new DecisionSummaryView(
                decision.decisionId(),
                decision.claimId(),
                decision.reference(),
                decision.benefits(),
                decision.outcome(),
                withheld,
                unless(withheld, decision.route()),
                unless(withheld, decision.routeRow()),
                unless(withheld, decision.band()),
                unless(withheld, decision.score()),
                unless(withheld, decision.ruleBand()),
                unless(withheld, decision.modelBand()),
                decision.sampled(),
                unless(withheld, decision.topReason()),
                decision.housingBenefitWeeklyPence(),
                decision.councilTaxReductionWeeklyPence(),
                unless(withheld, decision.faults()),
                decision.decidedAt(),
                decision.policyId(),
                decision.policyVersion());
    }

    private static <T> Optional<T> unless(boolean withheld, T value) {
        return withheld ? Optional.empty() : Optional.of(value);
    }
}
