package org.benefitstriage.api.decisions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.ModelBand;
import org.benefitstriage.engine.routing.Outcome;
import org.benefitstriage.engine.routing.Route;

/**
 * A decision as lists show it.
 *
 * @param decisionId the decision
 * @param claimId its claim
 * @param reference the form's own reference
 * @param benefits the benefits claimed
 * @param outcome approved, or put in front of a person
 * @param route where the claim went
 * @param routeRow the row of the routing table, for example {@code RTE-07}
 * @param band the higher of rules and model
 * @param score the sum of the indicators' points
 * @param ruleBand the band of the points
 * @param modelBand the model's band
 * @param sampled whether drawn for a random check
 * @param topReason the one reason to read first
 * @param housingBenefitWeeklyPence the award of Housing Benefit a week, if it was worked out
 * @param councilTaxReductionWeeklyPence the award of Council Tax Reduction a week, if it was worked out
 * @param faults how many things went wrong inside the pipeline
 * @param decidedAt when, UTC
 * @param policyId the verification policy it was made under, if there was one
 * @param policyVersion its version
 */
public record DecisionSummary(
        UUID decisionId,
        UUID claimId,
        String reference,
        BenefitsClaimed benefits,
        Outcome outcome,
        Route route,
        String routeRow,
        Band band,
        int score,
        Band ruleBand,
        ModelBand modelBand,
        boolean sampled,
        String topReason,
        Optional<Long> housingBenefitWeeklyPence,
        Optional<Long> councilTaxReductionWeeklyPence,
        int faults,
        Instant decidedAt,
        Optional<String> policyId,
        Optional<Integer> policyVersion) {

    static DecisionSummary of(DecisionRow row) {
        return new DecisionSummary(
                row.id(),
                row.claimId(),
                row.reference(),
                BenefitsClaimed.valueOf(row.benefits()),
                Outcome.valueOf(row.outcome()),
                Route.valueOf(row.route()),
                row.routeRow(),
                Band.valueOf(row.band()),
                row.rulePoints(),
                Band.valueOf(row.ruleBand()),
                ModelBand.valueOf(row.modelBand()),
                row.sampled(),
                row.topReason(),
                Optional.ofNullable(row.housingBenefitPence()),
                Optional.ofNullable(row.councilTaxReductionPence()),
                row.faults(),
                row.decidedAt(),
                Optional.ofNullable(row.policyId()),
                Optional.ofNullable(row.policyVersion()));
    }
}
