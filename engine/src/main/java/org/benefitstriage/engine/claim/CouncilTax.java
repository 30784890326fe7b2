package org.benefitstriage.engine.claim;

import java.time.LocalDate;
import org.benefitstriage.engine.money.Money;

/**
 * The council tax of the home, from the council's own record.
 *
 * @param accountNumber the account, if given
 * @param band the valuation band
 * @param annualLiability liability for the whole financial year after discounts
 * @param liableForCouncilTax whether the claimant is liable
 * @param jointlyLiableOthers people jointly liable other than the partner
 * @param adultsOnRecord adults in the home according to the record, if known
 * @param singlePersonDiscount whether a single person discount is given
 * @param disabilityBandReduction whether the band is reduced for disability
 * @param liabilityStarted first day of liability, if given
 */
public record CouncilTax(
        Answer<String> accountNumber,
        CouncilTaxBand band,
        Money annualLiability,
        YesNo liableForCouncilTax,
        int jointlyLiableOthers,
        Answer<Integer> adultsOnRecord,
        YesNo singlePersonDiscount,
        YesNo disabilityBandReduction,
        Answer<LocalDate> liabilityStarted) {

    public CouncilTax {
        if (annualLiability.isLessThan(Money.ZERO)) {
            throw new IllegalArgumentException("expected a liability of nil or more");
        }
        if (jointlyLiableOthers < 0 || jointlyLiableOthers > 20) {
            throw new IllegalArgumentException("expected others liable between 0 and 20, found " + jointlyLiableOthers);
        }
    }
}
