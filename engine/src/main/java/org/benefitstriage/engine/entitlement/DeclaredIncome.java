package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.money.ExactAmount;

/** What the form declares, a week and before deductions: to be held against what somebody else recorded. */
public final class DeclaredIncome {

    private DeclaredIncome() {}

    /** Gross pay from employers of one person, a week. */
    public static ExactAmount weeklyEarnings(Claim claim, Owner owner) {
        ExactAmount total = ExactAmount.ZERO;
        for (Income income : claim.incomes()) {
            if (income instanceof Income.Employment && income.owner() == owner) {
                total = total.plus(income.weeklyGross());
            }
        }
        return total;
    }

    /** Gross occupational and personal pensions of one person, a week. */
    public static ExactAmount weeklyPrivatePensions(Claim claim, Owner owner) {
        ExactAmount total = ExactAmount.ZERO;
        for (Income income : claim.incomes()) {
            if (income instanceof Income.Pension pension && income.owner() == owner && isPrivate(pension.kind())) {
                total = total.plus(income.weeklyGross());
            }
        }
        return total;
    }

    /** Gross income of every kind of claimant and partner, a week. */
    public static ExactAmount weeklyGross(Claim claim) {
        ExactAmount total = ExactAmount.ZERO;
        for (Income income : claim.incomes()) {
            total = total.plus(income.weeklyGross());
        }
        return total;
    }

    private static boolean isPrivate(PensionKind kind) {
        return switch (kind) {
            case OCCUPATIONAL, PERSONAL -> true;
            case STATE_PENSION, WAR_DISABLEMENT, WAR_WIDOW_OR_WIDOWER -> false;
        };
    }
}
