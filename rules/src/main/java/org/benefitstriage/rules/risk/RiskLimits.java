package org.benefitstriage.rules.risk;

import org.benefitstriage.engine.money.Money;
import org.benefitstriage.rules.parameters.PolicyNumbers;

/**
 * Limits that risk indicators compare with.
 *
 * @param earningsTolerance weekly difference from the payroll record that is not remarked on
 * @param pensionTolerance weekly difference from the pension record that is not remarked on
 * @param newTradeDays days for which a trade counts as new
 * @param lowProfitAnHour profit an hour below which it is remarked on
 * @param nearCapitalLimit distance below the upper capital limit that is remarked on
 * @param nearTariffThreshold distance below the tariff threshold that is remarked on
 * @param recentDisposalDays days for which a disposal of capital counts as recent
 * @param highRentPercent percentage of the reference rent above which rent is remarked on
 * @param newTenancyDays days for which a tenancy counts as new
 * @param recentMoveDays days for which a move counts as recent
 * @param claimsAtAddress other claims at a property from which they are remarked on
 * @param claimsOnAccount other claims on an account from which they are remarked on
 * @param staleEvidenceDays days after which a statement or payslip is too old
 * @param lateConfirmationDays days after which a confirmation of a benefit award counts as late
 * @param longAgoContactDays days after which first contact counts as long before the claim
 */
public record RiskLimits(
        Money earningsTolerance,
        Money pensionTolerance,
        long newTradeDays,
        Money lowProfitAnHour,
        Money nearCapitalLimit,
        Money nearTariffThreshold,
        long recentDisposalDays,
        long highRentPercent,
        long newTenancyDays,
        long recentMoveDays,
        long claimsAtAddress,
        long claimsOnAccount,
        long staleEvidenceDays,
        long lateConfirmationDays,
        long longAgoContactDays) {

    /** The limits of one period. */
    public static RiskLimits of(PolicyNumbers numbers) {
        return new RiskLimits(
                numbers.money("earnings.tolerance"),
                numbers.money("pension.tolerance"),
                numbers.count("self-employment.new-for"),
                numbers.money("self-employment.low-profit-an-hour"),
                numbers.money("capital.near-limit"),
                numbers.money("capital.near-tariff-threshold"),
                numbers.count("capital.recent-disposal"),
                numbers.count("rent.high-percent-of-reference"),
                numbers.count("tenancy.new-for"),
                numbers.count("address.recent-move"),
                numbers.count("address.other-claims"),
                numbers.count("account.other-claims"),
                numbers.count("evidence.stale-after"),
                numbers.count("benefit-award.late-confirmation"),
                numbers.count("first-contact.long-before"));
    }
}
