package org.benefitstriage.engine.facts;

import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Payee;
import org.benefitstriage.engine.claim.YesNo;

/**
 * The payment as risk sees it: never the account itself.
 *
 * @param toOwnAccount whether the claimant asks to be paid
 * @param inClaimantsName whether the account is in the claimant's or partner's name
 * @param otherClaims other people's claims paid to the same account
 * @param mismatched whether the check of the account came back mismatched
 */
public record RiskPayment(boolean toOwnAccount, YesNo inClaimantsName, int otherClaims, boolean mismatched) {

    static RiskPayment of(Assessment assessment) {
        Claim claim = assessment.claim();
        return new RiskPayment(
                claim.payment().payee() == Payee.CLAIMANT,
                claim.payment().accountInClaimantsName(),
                assessment.context().linked().otherClaimsOnAccount(),
                RiskChecks.mismatched(claim, CheckKind.BANK_ACCOUNT));
    }
}
