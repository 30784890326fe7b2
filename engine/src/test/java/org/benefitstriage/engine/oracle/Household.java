package org.benefitstriage.engine.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.Partner;
import org.benefitstriage.engine.claim.Person;

/** The people of a claim on a day, as the oracle sees them: who counts, how old, how disabled. */
record Household(Claim claim, LocalDate on, List<Person> adults, List<Child> children) {

    /** Benefits that end non-dependant deductions; for the severe disability premium without the lowest care rate. */
    private static final List<DisabilityBenefit> CARE = List.of(
            DisabilityBenefit.ATTENDANCE_ALLOWANCE_LOWER,
            DisabilityBenefit.ATTENDANCE_ALLOWANCE_HIGHER,
            DisabilityBenefit.DLA_CARE_LOWEST,
            DisabilityBenefit.DLA_CARE_MIDDLE,
            DisabilityBenefit.DLA_CARE_HIGHEST,
            DisabilityBenefit.PIP_DAILY_LIVING_STANDARD,
            DisabilityBenefit.PIP_DAILY_LIVING_ENHANCED,
            DisabilityBenefit.ARMED_FORCES_INDEPENDENCE_PAYMENT);

    static Household of(Claim claim, LocalDate on) {
        List<Person> adults = new ArrayList<>(List.of(claim.claimant()));
        claim.partner().toOptional().map(Partner::person).ifPresent(adults::add);
        List<Child> children = new ArrayList<>();
        for (Child child : claim.children()) {
            if (age(child.dateOfBirth(), on) >= 20) {
                throw new Undetermined("a child of 20 or more");
            }
            if (child.childBenefitInPayment().isYes()) {
                children.add(child);
            } else if (!child.childBenefitInPayment().isAnswered() || child.nightsAWeek() > 0) {
                throw new Undetermined("who is responsible for a child");
            }
        }
        return new Household(claim, on, adults, children);
    }

    boolean couple() {
        return adults.size() == 2;
    }

    boolean loneParent() {
        return !couple() && !children.isEmpty();
    }

    int age(Person person) {
        return age(person.dateOfBirth(), on);
    }

    static int age(LocalDate born, LocalDate on) {
        return Period.between(born, on).getYears();
    }

    /** Whether something of this owner is this adult's, joint things being both's. */
    boolean owns(Owner owner, Person person) {
        return owner == Owner.JOINT || (owner == Owner.CLAIMANT) == (person == claim.claimant());
    }

    static boolean getsCareBenefit(Person person) {
        return person.circumstances().disabilityBenefits().stream().anyMatch(CARE::contains);
    }

    static boolean countsForSevereDisability(Person person) {
        return person.circumstances().disabilityBenefits().stream()
                .anyMatch(benefit -> CARE.contains(benefit) && benefit != DisabilityBenefit.DLA_CARE_LOWEST);
    }

    static boolean blind(Person person) {
        return person.circumstances().registeredBlind().isYes();
    }

    static boolean disabled(Person person) {
        return blind(person) || !person.circumstances().disabilityBenefits().isEmpty();
    }

    static boolean carer(Person person) {
        return person.circumstances().carerPremium().isYes();
    }

    static boolean livesHere(NonDependant person) {
        return person.status() != NonDependantStatus.LIVES_ELSEWHERE
                && person.status() != NonDependantStatus.LONG_TERM_AWAY;
    }

    /** Whether another adult, or somebody of unknown age, lives in the home. */
    boolean anotherAdult() {
        return claim.nonDependants().stream()
                .anyMatch(person -> livesHere(person)
                        && person.dateOfBirth().map(born -> age(born, on) >= 18).orElse(true));
    }
}
