package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.money.ExactAmount;

/**
 * The share of a rent owed with joint tenants other than a partner. The law looks at what each of them pays (SI 2006/213 reg
 * 12B, from general knowledge), so the share is taken from the form and never assumed to be equal.
 */
final class JointTenants {

    private JointTenants() {}

    static ExactAmount share(ExactAmount charged, Tenancy tenancy, Claim claim, Worksheet sheet) {
        Answer<Integer> percent = claim.housingNeeds().rentSharePercent();
        if (tenancy.jointTenants() == 0) {
            if (percent.map(share -> share < 100).orElse(false)) {
                sheet.ask("A share of the rent is given, and nobody is shown as joint tenant.");
            }
            return charged;
        }
        if (!percent.isGiven()) {
            sheet.ask("The rent is shared with joint tenants, and the claimant's share is not given.");
            return charged;
        }
        int share = percent.orElse(0);
        ExactAmount owed = charged.times(share).dividedBy(100);
        sheet.line(CalculationStep.JOINT_TENANTS, share + "% x " + charged, owed);
        return owed;
    }
}
