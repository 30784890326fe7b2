package org.benefitstriage.engine.facts;

import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Payee;

/**
 * Where housing benefit is to be paid.
 *
 * @param payee whom to pay
 * @param accountGiven whether sort code and account number are both given
 * @param rentRebate whether the council is the landlord, so that benefit goes to the rent account
 * @param housingBenefitClaimed whether there is anything to pay out
 */
public record PaymentFacts(Payee payee, boolean accountGiven, boolean rentRebate, boolean housingBenefitClaimed) {

    /** The payment details of a claim. */
    public static PaymentFacts of(Claim claim) {
        return new PaymentFacts(
                claim.payment().payee(),
                claim.payment().sortCode().isGiven()
                        && claim.payment().accountNumber().isGiven(),
                claim.tenancy().fold(tenancy -> tenancy.landlord().kind() == LandlordKind.COUNCIL, () -> false),
                claim.claims(Benefit.HOUSING_BENEFIT));
    }

    /** Whether money goes to somebody's bank account. */
    public boolean needsAccount() {
        return housingBenefitClaimed && !rentRebate && (payee == Payee.CLAIMANT || payee == Payee.LANDLORD);
    }

    public boolean toRentAccount() {
        return payee == Payee.RENT_ACCOUNT;
    }

    public boolean toCouncilTaxAccount() {
        return payee == Payee.COUNCIL_TAX_ACCOUNT;
    }
}
