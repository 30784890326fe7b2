package org.benefitstriage.engine.claim;

import java.time.LocalDate;

/**
 * Universal credit.
 *
 * @param state whether awarded
 * @param from first day of entitlement, if given
 * @param claimReceivedByDwp the day DWP received the claim, if given
 */
public record UniversalCredit(
        UniversalCreditState state, Answer<LocalDate> from, Answer<LocalDate> claimReceivedByDwp) {

    /** Whether there is an award, even one of nil. */
    public boolean isAwarded() {
        return state == UniversalCreditState.AWARDED || state == UniversalCreditState.AWARDED_NIL;
    }
}
