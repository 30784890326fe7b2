package org.benefitstriage.engine.dates;

import java.time.LocalDate;
import org.benefitstriage.engine.law.EffectivePeriod;

/**
 * The first period for which housing benefit is paid: from the first day of entitlement to the end of the last whole benefit
 * week before the decision, because benefit is paid in arrears; at least the first benefit week. How long later periods are is
 * the council's to choose (SI 2006/213 regs 91, 92 and SI 2006/214 regs 72, 73, from general knowledge).
 */
public final class FirstPaymentPeriod {

    private FirstPaymentPeriod() {}

    /** The first period, both days included, of an award that begins on one day and is decided on another. */
    public static EffectivePeriod of(LocalDate entitlementFrom, LocalDate decided) {
        LocalDate lastSunday = BenefitWeek.startOf(decided).minusDays(1);
        LocalDate firstWeekEnds = BenefitWeek.endOf(entitlementFrom);
        return new EffectivePeriod(entitlementFrom, lastSunday.isBefore(firstWeekEnds) ? firstWeekEnds : lastSunday);
    }
}
