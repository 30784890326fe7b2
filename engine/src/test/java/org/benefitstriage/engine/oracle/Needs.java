package org.benefitstriage.engine.oracle;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Person;

/** The applicable amount at pension age: SI 2006/214 Sch 3, SI 2012/2885 Sch 2. */
final class Needs {

    private Needs() {}

    static Pounds atPensionAge(Household home, LawOn law, boolean councilTax) {
        Pounds needs = personalAllowance(home, law);

        String limit = councilTax
                ? "ctr.pensioner.child_limit_two_children.in_force"
                : "hb.pa.child_limit_two_children.in_force";
        if (home.children().size() > 2 && law.on(limit)) {
            LocalDate began = law.inForceSince(limit);
            if (home.children().stream().anyMatch(child -> !child.dateOfBirth().isBefore(began))) {
                throw new Undetermined("exceptions to the two-child limit");
            }
        }
        for (Child child : home.children()) {
            needs = needs.plus(law.figure("hb.child_allowance"));
            if (child.disability() != ChildDisability.NONE) {
                needs = needs.plus(law.figure("hb.premium.disabled_child"));
            }
            if (child.disability() == ChildDisability.ENHANCED) {
                needs = needs.plus(law.figure("hb.premium.enhanced_disability_child"));
            }
        }
        for (Person person : home.adults()) {
            if (Household.carer(person)) {
                needs = needs.plus(law.figure("hb.premium.carer"));
            }
        }
        return needs.plus(severeDisability(home, law));
    }

    // The older cohort has the higher rate, and one member of a couple in it is enough.
    private static Pounds personalAllowance(Household home, LawOn law) {
        LocalDate cutoff = law.date("hb.pa.cohort_cutoff_date");
        boolean older = home.adults().stream()
                .anyMatch(person -> person.dateOfBirth().plusYears(66).isBefore(cutoff));
        if (home.couple()) {
            return law.figure(
                    older
                            ? "hb.pa.personal_allowance.couple_any_attained_before_2021_04_01"
                            : "hb.pa.personal_allowance.couple_all_attained_from_2021_04_01");
        }
        return law.figure(
                older
                        ? "hb.pa.personal_allowance.single_attained_before_2021_04_01"
                        : "hb.pa.personal_allowance.single_attained_from_2021_04_01");
    }

    // A single person gets a care benefit; of a couple both do, or one does and the other is blind. Nobody is paid to
    // care for them, and no other adult lives in the home.
    static Pounds severeDisability(Household home, LawOn law) {
        int qualify = 0;
        int noPaidCarer = 0;
        int blindWithout = 0;
        boolean unknownCarer = false;
        for (Person person : home.adults()) {
            if (Household.countsForSevereDisability(person)) {
                qualify++;
                if (person.circumstances().someonePaidCarerBenefitForThem().isNo()) {
                    noPaidCarer++;
                }
                unknownCarer |=
                        !person.circumstances().someonePaidCarerBenefitForThem().isAnswered();
            } else if (Household.blind(person)) {
                blindWithout++;
            }
        }
        boolean conditionMet = home.couple() ? qualify == 2 || qualify == 1 && blindWithout == 1 : qualify == 1;
        if (!conditionMet) {
            return Pounds.NOTHING;
        }
        if (unknownCarer) {
            throw new Undetermined("whether a carer is paid");
        }
        if (noPaidCarer == 0) {
            return Pounds.NOTHING;
        }
        if (home.anotherAdult()) {
            throw new Undetermined("whether another adult ends the severe disability premium");
        }
        return law.figure(
                noPaidCarer == 2 ? "hb.premium.severe_disability_couple_both" : "hb.premium.severe_disability_one");
    }
}
