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

    static ExactAmount weekly(ServiceKind meals, Claim claim, Family family, Worksheet sheet) {
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
            case MEALS_THREE_OR_MORE -> total("meals.three_or_more", adults, children, sheet);
            case MEALS_FEWER_THAN_THREE -> total("meals.fewer_than_three", adults, children, sheet);
            case BREAKFAST_ONLY -> breakfast(adults + children, sheet);
            default -> throw new IllegalArgumentException("not a kind of meals: " + meals);
        };
    }

    private static ExactAmount total(String figures, int adults, int children, Worksheet sheet) {
        Money adult = sheet.money(figures + ".adult_16_plus");
        ExactAmount total = adult.exact().times(adults);
        String formula = adults + " x " + adult;
        if (children > 0) {
            Money child = sheet.money(figures + ".child_under_16");
            total = total.plus(child.exact().times(children));
            formula += " + " + children + " x " + child;
        }
        sheet.line(CalculationStep.MEALS, formula, total);
        return total;
    }

    private static ExactAmount breakfast(int people, Worksheet sheet) {
        Money each = sheet.money("meals.breakfast_only");
        ExactAmount total = each.exact().times(people);
        sheet.line(CalculationStep.MEALS, people + " x " + each, total);
        return total;
    }
}
