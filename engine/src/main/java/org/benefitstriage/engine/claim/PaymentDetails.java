package org.benefitstriage.engine.claim;

/**
 * Where to pay.
 *
 * @param payee claimant or landlord
 * @param sortCode six digits, if given
 * @param accountNumber eight digits, if given
 * @param accountInClaimantsName whether the account is in the claimant's or partner's name
 */
public record PaymentDetails(
        Payee payee, Answer<String> sortCode, Answer<String> accountNumber, YesNo accountInClaimantsName) {

    @Override
    public String toString() {
        return "PaymentDetails (hidden)";
    }
}
