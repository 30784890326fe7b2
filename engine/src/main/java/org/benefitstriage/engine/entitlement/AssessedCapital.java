package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.claim.Capital;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.money.ExactAmount;

/**
 * The capital that counts: every holding of claimant and partner at their share of its declared value. Payments from
 * specified trusts and compensation funds are ignored (SI 2012/2885 Sch 8 para 7(5), (7)).
 *
 * <p>The tenth taken off for costs of sale and debts secured on the asset (SI 2006/214 reg 45, from general knowledge) are
 * not applied: property, land and trusts go to a person to be valued.
 */
public final class AssessedCapital {

    private AssessedCapital() {}

    /** Everything that counts, added up. */
    public static ExactAmount total(Claim claim) {
        ExactAmount total = ExactAmount.ZERO;
        for (Capital holding : claim.capital()) {
            if (counts(holding)) {
                total = total.plus(share(holding));
            }
        }
        return total;
    }

    /** Whether a holding counts at all. */
    public static boolean counts(Capital holding) {
        return holding.kind() != CapitalKind.SPECIFIED_TRUST_OR_COMPENSATION;
    }

    /** The claimant's and partner's share of one holding. */
    public static ExactAmount share(Capital holding) {
        return holding.value().exact().times(holding.sharePercent()).dividedBy(100);
    }
}
