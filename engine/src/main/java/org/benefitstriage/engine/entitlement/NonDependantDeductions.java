package org.benefitstriage.engine.entitlement;

import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.money.Money;

/**
 * The weekly deductions for non-dependants: one for each, and one for a couple. A claimant or partner who is blind or gets
 * attendance allowance, the care part of DLA, the daily living part of PIP or AFIP wipes them all out; a child's benefit or a
 * mobility part does not.
 */
final class NonDependantDeductions {

    private NonDependantDeductions() {}

    static Money weekly(Claim claim, Family family, Worksheet sheet) {
        if (claim.nonDependants().isEmpty()) {
            return Money.ZERO;
        }
        Optional<String> exemption = exemption(family);
        if (exemption.isPresent()) {
            sheet.usesSpecialCategoryData();
            sheet.line(CalculationStep.NON_DEPENDANTS, "no deduction: " + exemption.get(), Money.ZERO);
            return Money.ZERO;
        }
        Money total = Money.ZERO;
        List<List<NonDependant>> households = NonDependants.households(claim);
        for (int i = 0; i < households.size(); i++) {
            total = total.plus(household(households.get(i), i + 1, family, sheet));
        }
        return total;
    }

    private static Money household(List<NonDependant> members, int number, Family family, Worksheet sheet) {
        if (members.size() > 2) {
            sheet.ask("More than two non-dependants are shown as one couple.");
        }
        // For a couple one deduction is made: the higher of what either would bring, on their joint income.
        NonDependantCharge highest = NonDependantCharge.none("nobody counts");
        for (NonDependant member : members) {
            NonDependantCharge charge = NonDependantCharge.of(member, members, number, family.on(), sheet);
            if (!highest.isDeducted() || charge.amount().isMoreThan(highest.amount())) {
                highest = charge;
            }
        }
        String label = CalculationStep.NON_DEPENDANTS.label() + " " + number + (members.size() > 1 ? " (couple)" : "");
        sheet.line(
                CalculationStep.NON_DEPENDANTS,
                label,
                highest.reason(),
                highest.amount().toString());
        return highest.amount();
    }

    private static Optional<String> exemption(Family family) {
        for (Person person : family.adults()) {
            if (person.circumstances().registeredBlind().isYes()) {
                return Optional.of("claimant or partner is blind");
            }
            if (person.circumstances().disabilityBenefits().stream()
                    .anyMatch(DisabilityBenefit::endsNonDependantDeductions)) {
                return Optional.of("claimant or partner gets a disability benefit that ends deductions");
            }
        }
        return Optional.empty();
    }
}
