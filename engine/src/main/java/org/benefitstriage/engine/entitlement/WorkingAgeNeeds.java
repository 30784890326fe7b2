package org.benefitstriage.engine.entitlement;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.EmploymentSupport;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * What the law says a family of working age needs a week (SI 2006/213 Sch 3), and what that means for earnings.
 *
 * @param applicableAmount personal allowance, children, premiums and components
 * @param grounds the grounds of disability on which more earnings are ignored
 */
record WorkingAgeNeeds(Money applicableAmount, DisregardGrounds grounds) {

    private static final String ALLOWANCE = "hb.wa.personal_allowance.";
    private static final int ADULT = 18;
    private static final int FULL_AGE = 25;

    static WorkingAgeNeeds of(Claim claim, Family family, Worksheet sheet) {
        List<Money> parts = new ArrayList<>();
        parts.add(personalAllowance(claim, family, sheet));
        if (!family.children().isEmpty()) {
            parts.add(ChildAllowances.of(claim, family, sheet));
        }
        WorkingAgePremiums premiums = WorkingAgePremiums.of(claim, family, sheet);
        parts.addAll(premiums.amounts());
        Money total = parts.stream().reduce(Money.ZERO, Money::plus);
        sheet.line(
                CalculationStep.APPLICABLE_AMOUNT,
                Wording.sum(parts.stream().map(ExactAmount::of).toList()),
                total);
        return new WorkingAgeNeeds(total, premiums.grounds());
    }

    private static Money personalAllowance(Claim claim, Family family, Worksheet sheet) {
        String rate = rate(claim, family, sheet);
        Money amount = sheet.money(ALLOWANCE + rate);
        sheet.line(CalculationStep.PERSONAL_ALLOWANCE, rate.replace('_', ' ').replace("esa", "ESA"), amount);
        return amount;
    }

    private static String rate(Claim claim, Family family, Worksheet sheet) {
        int age = age(family.claimant(), family);
        if (family.isCouple()) {
            boolean anyAdult = family.adults().stream().anyMatch(person -> age(person, family) >= ADULT);
            return anyAdult || onMainPhase(claim, family, sheet) ? "couple_one_18_or_over" : "couple_both_under_18";
        }
        if (family.isLoneParent()) {
            return age >= ADULT || onMainPhase(claim, family, sheet)
                    ? "lone_parent_18_or_over"
                    : "lone_parent_under_18";
        }
        if (age >= FULL_AGE) {
            return "single_25_or_over";
        }
        return onMainPhase(claim, family, sheet) ? "single_main_phase_esa" : "single_under_25";
    }

    // Asked only where age alone does not give the higher rate.
    private static boolean onMainPhase(Claim claim, Family family, Worksheet sheet) {
        EmploymentSupport own = claim.workingAge().claimantEsa();
        EmploymentSupport other = family.isCouple() ? claim.workingAge().partnerEsa() : EmploymentSupport.NONE;
        if (own.isMainPhase() || other.isMainPhase()) {
            return true;
        }
        if (own == EmploymentSupport.NOT_ANSWERED || other == EmploymentSupport.NOT_ANSWERED) {
            sheet.ask("Whether main phase employment and support allowance is paid is not known, and it decides the"
                    + " personal allowance of somebody this young.");
        }
        return false;
    }

    private static int age(Person person, Family family) {
        return Family.age(person.dateOfBirth(), family.on());
    }
}
