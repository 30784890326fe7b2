package org.benefitstriage.engine.dates;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.law.ParameterSet;

/**
 * A claim made before liability begins (hb-ctr section 4). Council tax reduction may be claimed some weeks ahead. A housing
 * benefit claim may be treated as made in the week before, within a time that is longer at pension age; the law says may, so a
 * person decides either way.
 */
final class AdvanceClaim {

    private AdvanceClaim() {}

    /** What a person has to look at, in a part of a sentence. */
    static String doubt(
            Claim claim, Benefit benefit, LocalDate dateOfClaim, LocalDate liability, ParameterSet figures) {
        String figure = figure(claim, benefit, liability);
        if (figures.find(figure).isEmpty()) {
            return "liability begins after the week of the claim, and how early a claim may come is not held for this day";
        }
        long weeks = figures.count(figure);
        return liability.isAfter(dateOfClaim.plusWeeks(weeks))
                ? "liability begins after the week of the claim, and more than " + weeks + " weeks after it"
                : "liability begins after the week of the claim, within the " + weeks
                        + " weeks by which it may come early";
    }

    private static String figure(Claim claim, Benefit benefit, LocalDate liability) {
        return switch (benefit) {
            case COUNCIL_TAX_REDUCTION -> "time.ctr.advance_liability_weeks";
            case HOUSING_BENEFIT ->
                PensionAge.reached(claim.claimant().dateOfBirth(), liability).isYes()
                        ? "time.advance_claim_weeks_pa"
                        : "time.advance_claim_weeks_wa";
        };
    }
}
