package org.benefitstriage.engine.entitlement;

import java.util.List;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.Childcare;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * Charges for registered childcare, taken off earnings up to a weekly most. For a lone parent who works 16 hours a week, or a
 * couple who both do; a couple of whom one works and the other cannot is asked of a person, as is a child of 15 or more
 * (conditions in detail from general knowledge).
 */
final class ChildcareCharges {

    private static final int AGE_AT_WHICH_IT_MAY_STOP = 15;

    private ChildcareCharges() {}

    static ExactAmount of(List<Earnings> all, Family family, Worksheet sheet) {
        int children = 0;
        ExactAmount charges = ExactAmount.ZERO;
        for (Child child : family.children()) {
            ExactAmount charge =
                    child.childcare().fold(care -> charge(care, child, family, sheet), () -> ExactAmount.ZERO);
            if (charge.isPositive()) {
                children++;
                charges = charges.plus(charge);
            }
        }
        if (children == 0) {
            return ExactAmount.ZERO;
        }
        if (!everybodyWorks(all, family, sheet)) {
            sheet.line(CalculationStep.CHILDCARE, "too few hours of work", ExactAmount.ZERO);
            return ExactAmount.ZERO;
        }
        Money most = sheet.money(children == 1 ? "childcare.max_one_child" : "childcare.max_two_or_more");
        ExactAmount deducted = charges.min(most.exact());
        sheet.line(CalculationStep.CHILDCARE, charges + " a week, up to " + most, deducted);
        return deducted;
    }

    private static ExactAmount charge(Childcare care, Child child, Family family, Worksheet sheet) {
        if (care.registered() == YesNo.NO) {
            return ExactAmount.ZERO;
        }
        if (!care.registered().isAnswered()) {
            sheet.ask("Whether the childcare provider is registered is not known.");
        }
        if (Family.age(child.dateOfBirth(), family.on()) >= AGE_AT_WHICH_IT_MAY_STOP) {
            sheet.ask("Childcare is claimed for a child of 15 or more; whether it still counts is for a person.");
        }
        return care.cost().weekly();
    }

    private static boolean everybodyWorks(List<Earnings> all, Family family, Worksheet sheet) {
        long enough = sheet.count("earnings_disregard.additional.hours_reduced");
        int working = 0;
        for (Person person : family.adults()) {
            working += Earnings.hours(all, family, person) >= enough ? 1 : 0;
        }
        if (family.isCouple() && working == 1) {
            sheet.ask(
                    "Childcare is claimed and only one of the couple works 16 hours; whether the other cannot work is for a"
                            + " person.");
        }
        return working == family.adults().size();
    }
}
