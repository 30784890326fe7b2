package org.benefitstriage.engine.facts;

import java.util.List;
import org.benefitstriage.engine.claim.CouncilTax;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.risk.Observation;

/**
 * What rules need to know about the council tax record.
 *
 * @param liable whether the claimant is liable
 * @param liabilityNil whether nothing is due for the year
 * @param singlePersonDiscount whether a single person discount is given
 * @param othersLiable people jointly liable other than the partner
 * @param moreLiableThanAdults whether more people are liable than adults are on the record
 */
public record CouncilTaxFacts(
        YesNo liable, boolean liabilityNil, YesNo singlePersonDiscount, int othersLiable, boolean moreLiableThanAdults)
        implements Observed {

    /** The facts of one record. */
    public static CouncilTaxFacts of(CouncilTax record) {
        return new CouncilTaxFacts(
                record.liableForCouncilTax(),
                record.annualLiability().isZero(),
                record.singlePersonDiscount(),
                record.jointlyLiableOthers(),
                record.adultsOnRecord().fold(adults -> record.jointlyLiableOthers() >= adults, () -> false));
    }

    @Override
    public List<Observation> observations() {
        return List.of(Words.seen("liable for council tax", liable), Words.seen("others jointly liable", othersLiable));
    }
}
