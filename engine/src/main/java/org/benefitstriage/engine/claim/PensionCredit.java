package org.benefitstriage.engine.claim;

import java.time.LocalDate;
import org.benefitstriage.engine.money.Money;

/**
 * Pension credit.
 *
 * @param state which part is in payment
 * @param from first day of entitlement, if given
 * @param claimReceivedByDwp the day DWP received the pension credit claim, if given
 * @param assessedWeeklyIncome DWP's assessed income figure a week, for savings credit alone
 * @param assessedCapital DWP's capital figure, for savings credit alone
 * @param weeklySavingsCredit savings credit a week, for savings credit alone
 */
public record PensionCredit(
        PensionCreditState state,
        Answer<LocalDate> from,
        Answer<LocalDate> claimReceivedByDwp,
        Answer<Money> assessedWeeklyIncome,
        Answer<Money> assessedCapital,
        Answer<Money> weeklySavingsCredit) {

    /** Whether guarantee credit is in payment. */
    public boolean hasGuaranteeCredit() {
        return state == PensionCreditState.GUARANTEE_CREDIT;
    }

    /** Whether savings credit alone is in payment. */
    public boolean hasSavingsCreditOnly() {
        return state == PensionCreditState.SAVINGS_CREDIT_ONLY;
    }
}
