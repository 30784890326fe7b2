package org.benefitstriage.api.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The columns of a decision that lists show: its documents stay in the database. Component names are the entity's. */
@NullUnmarked
record DecisionRow(
        UUID id,
        UUID claimId,
        String reference,
        String benefits,
        String outcome,
        String route,
        String routeRow,
        int rulePoints,
        String ruleBand,
        String modelBand,
        String band,
        boolean sampled,
        String topReason,
        Long housingBenefitPence,
        Long councilTaxReductionPence,
        int faults,
        Instant decidedAt,
        String policyId,
        Integer policyVersion) {

    static DecisionRow of(DecisionEntity entity) {
        return new DecisionRow(
                entity.id,
                entity.claimId,
                entity.reference,
                entity.benefits,
                entity.outcome,
                entity.route,
                entity.routeRow,
                entity.rulePoints,
                entity.ruleBand,
                entity.modelBand,
                entity.band,
                entity.sampled,
                entity.topReason,
                entity.housingBenefitPence,
                entity.councilTaxReductionPence,
                entity.faults,
                entity.decidedAt,
                entity.policyId,
                entity.policyVersion);
    }
}
