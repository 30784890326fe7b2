package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.benefitstriage.engine.claim.CouncilTax;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * Council tax by the day: a year's liability over the 365 or 366 days of its financial year, and the share of one person
 * jointly liable. The share applies to non-dependant deductions too; a partner is never counted as another person.
 *
 * @param annualLiability the year's liability after discounts
 * @param daysInYear 365 or 366
 * @param personsLiable the claimant and those jointly liable other than a partner
 */
record CouncilTaxDay(Money annualLiability, long daysInYear, int personsLiable) {

    private static final int DAYS_IN_A_WEEK = 7;

    static CouncilTaxDay of(CouncilTax tax, LocalDate on) {
        return new CouncilTaxDay(tax.annualLiability(), daysInFinancialYear(on), tax.jointlyLiableOthers() + 1);
    }

    /** The days of the financial year, 1 April to 31 March, in which a day lies. */
    static long daysInFinancialYear(LocalDate on) {
        LocalDate firstOfApril = LocalDate.of(on.getYear(), Month.APRIL, 1);
        LocalDate start = on.isBefore(firstOfApril) ? firstOfApril.minusYears(1) : firstOfApril;
        return ChronoUnit.DAYS.between(start, start.plusYears(1));
    }

    /** One person's share of a day's council tax. */
    ExactAmount liability() {
        return annualLiability.exact().dividedBy(daysInYear).dividedBy(personsLiable);
    }

    /** One person's share of a day's part of a weekly deduction. */
    ExactAmount deduction(Money weekly) {
        return weekly.exact().dividedBy(DAYS_IN_A_WEEK).dividedBy(personsLiable);
    }

    /** How the share is written in a formula. */
    String sharing() {
        return personsLiable == 1 ? "" : " / " + personsLiable + " liable";
    }
}
