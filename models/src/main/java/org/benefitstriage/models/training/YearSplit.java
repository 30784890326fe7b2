package org.benefitstriage.models.training;

import java.util.List;
import org.benefitstriage.models.artefact.YearCount;
import org.benefitstriage.models.caseload.Caseload;
import org.benefitstriage.models.caseload.SyntheticClaim;
import org.benefitstriage.models.features.FeatureSchema;

/**
 * The history cut by time: points are learnt on the early years, probabilities on the next, and the last year measures both.
 * Cutting by time, not at random, is how a model is used.
 */
record YearSplit(Part learning, Part calibration, Part test) {

    /** Some years and their claims. */
    record Part(int fromYear, int toYear, List<BinnedClaim> claims) {

        YearCount count() {
            return new YearCount(fromYear, toYear, claims.size(), (int)
                    claims.stream().filter(BinnedClaim::isError).count());
        }
    }

    static YearSplit of(List<SyntheticClaim> history, FeatureSchema schema) {
        return new YearSplit(
                part(history, schema, 1, Caseload.YEARS - 2),
                part(history, schema, Caseload.YEARS - 1, Caseload.YEARS - 1),
                part(history, schema, Caseload.YEARS, Caseload.YEARS));
    }

    private static Part part(List<SyntheticClaim> history, FeatureSchema schema, int fromYear, int toYear) {
        return new Part(
                fromYear,
                toYear,
                history.stream()
                        .filter(claim -> claim.year() >= fromYear && claim.year() <= toYear)
                        .map(claim -> BinnedClaim.of(claim, schema))
                        .toList());
    }
}
