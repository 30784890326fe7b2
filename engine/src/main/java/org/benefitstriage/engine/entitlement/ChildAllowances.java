package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.Money;

/**
 * The amounts for children and young people, under the two-child limit while it lasted. The limit left children born before it
 * began alone; of the others it allowed as many as make two children in all (SI 2006/213 reg 22, from general knowledge).
 * Whether one of its exceptions or its transitional protection applies is asked of a person unless the form rules both out.
 */
final class ChildAllowances {

    private static final int CHILDREN_UNDER_THE_LIMIT = 2;

    private ChildAllowances() {}

    /** The weekly amount for all children who count. */
    static Money of(Claim claim, Family family, Worksheet sheet) {
        int all = family.children().size();
        int counted = counted(claim, family, all, sheet);
        Money each = sheet.money("hb.child_allowance");
        Money total = Money.ofPence(Math.multiplyExact(each.pence(), counted));
        String limited = counted < all ? ", of " + all + " children under the two-child limit" : "";
        sheet.line(CalculationStep.CHILD_ALLOWANCE, counted + " x " + each + limited, total);
        return total;
    }

    private static int counted(Claim claim, Family family, int all, Worksheet sheet) {
        String limit = sheet.scheme().twoChildLimit();
        if (all <= CHILDREN_UNDER_THE_LIMIT || !sheet.isOn(limit)) {
            return all;
        }
        LocalDate began = sheet.inForceSince(limit);
        int before = (int) family.children().stream()
                .filter(child -> child.dateOfBirth().isBefore(began))
                .count();
        if (before == all) {
            return all;
        }
        boolean ruledOut = claim.workingAge().twoChildLimitException() == YesNo.NO
                && claim.workingAge().existingAward() == YesNo.NO;
        if (!ruledOut) {
            sheet.ask("The two-child limit was in force, and whether one of its exceptions applies is for a person.");
        }
        return Math.max(before, CHILDREN_UNDER_THE_LIMIT);
    }
}
