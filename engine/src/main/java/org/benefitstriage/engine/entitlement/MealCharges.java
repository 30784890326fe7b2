package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.ServiceKind;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/** Meals inside the rent: a fixed amount for each member of the family, whatever the agreement says they cost. */
final class MealCharges {

    private static final int ADULT = 16;

    private MealCharges() {}

    static ExactAmount weekly(ServiceKind meals, Claim claim, Family family, RentFreeWeeks free, Worksheet sheet) {
        if (!claim.nonDependants().isEmpty()) {
            sheet.ask(
                    "The rent includes meals and non-dependants live in the home; for whom the meals are is for a person.");
        }
        int adults = family.adults().size();
        int children = 0;
        for (Child child : family.children()) {
            if (Family.age(child.dateOfBirth(), family.on()) >= ADULT) {
                adults++;
            } else {
                children++;
            }
        }
        return switch (meals) {
            case MEALS_THREE_OR_MORE -> total("meals.three_or_more", adults, children, free, sheet);
            case MEALS_FEWER_THAN_THREE -> total("meals.fewer_than_three", adults, children, free, sheet);
            case BREAKFAST_ONLY -> breakfast(adults + children, free, sheet);
            default -> throw new IllegalArgumentException("not a kind of meals: " + meals);
        };
    }

    private static ExactAmount total(String figures, int adults, int children, RentFreeWeeks free, Worksheet sheet) {
        Money adult = sheet.money(figures + ".adult_16_plus");
        ExactAmount total = adult.exact().times(adults);
        String formula = adults + " x " + adult;
        if (children > 0) {
            Money child = sheet.money(figures + ".child_under_16");
            total = total.plus(child.exact().times(children));
            formula += " + " + children + " x " + child;
        }
        return line(formula, total, free, sheet);
    }

    private static ExactAmount breakfast(int people, RentFreeWeeks free, Worksheet sheet) {
        Money each = sheet.money("meals.breakfast_only");
        return line(people + " x " + each, each.exact().times(people), free, sheet);
    }

    private static ExactAmount line(String formula, ExactAmount ordinary, RentFreeWeeks free, Worksheet sheet) {
        ExactAmount charge = free.inAWeekWithRent(ordinary);
        sheet.line(CalculationStep.MEALS, free.any() ? "(" + formula + ")" + free.formula() : formula, charge);
        return charge;
    }
}
