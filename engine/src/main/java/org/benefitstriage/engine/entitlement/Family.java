package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.Partner;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.PersonalCircumstances;

/**
 * The people whose needs and means count together on one day.
 *
 * @param claimant the claimant
 * @param partner the partner, if any
 * @param children children and young people whom the family is responsible for
 * @param on the day
 */
record Family(Person claimant, Optional<Person> partner, List<Child> children, LocalDate on) {

    private static final int AGE_A_YOUNG_PERSON_STOPS = 20;

    Family {
        children = List.copyOf(children);
    }

    /**
     * The family of a claim. Responsibility for a child follows child benefit (SI 2006/214 reg 20, from general knowledge);
     * where it is not paid, and the child lives there at least some nights, a person is asked.
     */
    static Family of(Claim claim, LocalDate on, Worksheet sheet) {
        List<Child> children = new ArrayList<>();
        for (Child child : claim.children()) {
            if (age(child.dateOfBirth(), on) >= AGE_A_YOUNG_PERSON_STOPS) {
                sheet.ask("Somebody listed as a child is 20 or older.");
            } else if (child.childBenefitInPayment().isYes()) {
                children.add(child);
            } else if (child.nightsAWeek() > 0 || !child.childBenefitInPayment().isAnswered()) {
                sheet.ask("Child benefit is not shown as paid for a child, so who is responsible for the child is not"
                        + " settled.");
            }
        }
        return new Family(claim.claimant(), claim.partner().map(Partner::person).toOptional(), children, on);
    }

    boolean isCouple() {
        return partner.isPresent();
    }

    boolean isLoneParent() {
        return partner.isEmpty() && !children.isEmpty();
    }

    /** Claimant and any partner. */
    List<Person> adults() {
        return partner.map(other -> List.of(claimant, other)).orElseGet(() -> List.of(claimant));
    }

    /** The adults of whom something is true. */
    Set<Person> adultsWho(Predicate<Person> condition) {
        return adults().stream().filter(condition).collect(Collectors.toUnmodifiableSet());
    }

    /** The adults whose income or capital something is: both, when it is joint. */
    List<Person> owners(Owner owner) {
        return switch (owner) {
            case CLAIMANT -> List.of(claimant);
            case PARTNER -> partner.map(List::of).orElseGet(List::of);
            case JOINT -> adults();
        };
    }

    /** Whether somebody gets a disability benefit or is registered blind. */
    static boolean isDisabled(Person person) {
        PersonalCircumstances circumstances = person.circumstances();
        return !circumstances.disabilityBenefits().isEmpty()
                || circumstances.registeredBlind().isYes();
    }

    static int age(LocalDate dateOfBirth, LocalDate on) {
        return Period.between(dateOfBirth, on).getYears();
    }
}
