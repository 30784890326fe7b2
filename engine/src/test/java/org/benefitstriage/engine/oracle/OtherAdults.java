package org.benefitstriage.engine.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;

/** Non-dependant deductions a week: six bands in housing benefit, four in council tax reduction. */
final class OtherAdults {

    private OtherAdults() {}

    static Pounds deductions(Household home, LawOn law, boolean councilTax) {
        return deductions(home, law, councilTax, false);
    }

    /** At working age a student who works is charged in the summer vacation, and no form tells when that is. */
    static Pounds atWorkingAge(Household home, LawOn law) {
        return deductions(home, law, false, true);
    }

    private static Pounds deductions(Household home, LawOn law, boolean councilTax, boolean workingAge) {
        for (var person : home.adults()) {
            if (Household.blind(person) || Household.getsCareBenefit(person)) {
                return Pounds.NOTHING;
            }
        }
        Map<String, List<NonDependant>> units = new LinkedHashMap<>();
        int alone = 0;
        for (NonDependant person : home.claim().nonDependants()) {
            String key = person.coupleKey().isGiven()
                    ? "couple " + person.coupleKey().orElse("")
                    : "alone " + alone++;
            units.computeIfAbsent(key, unused -> new ArrayList<>()).add(person);
        }
        Pounds total = Pounds.NOTHING;
        for (List<NonDependant> unit : units.values()) {
            // One deduction for a couple: the higher of the two, on their joint income.
            Pounds highest = Pounds.NOTHING;
            known(unit.size() < 3, "couple");
            for (NonDependant person : unit) {
                if (workingAge
                        && person.status() == NonDependantStatus.FULL_TIME_STUDENT
                        && person.weeklyHoursWorked().orElse(0) >= law.whole("hb.remunerative_work_hours")) {
                    throw new Undetermined("a student who works");
                }
                Pounds one = deduction(person, unit, home, law, councilTax);
                highest = one.moreThan(highest) ? one : highest;
            }
            total = total.plus(highest);
        }
        return total;
    }

    private static Pounds deduction(
            NonDependant person, List<NonDependant> unit, Household home, LawOn law, boolean councilTax) {
        String bands = councilTax ? "ctr.pensioner.england.non_dep_deduction" : "hb.non_dep_deduction";
        int age =
                person.dateOfBirth().map(born -> Household.age(born, home.on())).orElse(-1);
        switch (person.status()) {
            case ON_PENSION_CREDIT, FULL_TIME_STUDENT, YOUTH_TRAINING, LONG_TERM_AWAY, LIVES_ELSEWHERE -> {
                return Pounds.NOTHING;
            }
            case NOT_KNOWN -> throw new Undetermined("what a non-dependant lives on");
            case ON_INCOME_RELATED_BENEFIT, ON_UC_WITHOUT_EARNINGS -> {
                if (councilTax) {
                    return Pounds.NOTHING;
                }
                known(age >= 0, "age");
                return age < 25 ? Pounds.NOTHING : law.band(bands, Pounds.NOTHING);
            }
            case ORDINARY, ON_UC_WITH_EARNINGS -> {
                known(age >= 0, "age");
                if (age < law.whole("hb.non_dep_deduction.minimum_age")) {
                    return Pounds.NOTHING;
                }
                known(person.weeklyHoursWorked().isGiven(), "hours");
                if (person.weeklyHoursWorked().orElse(0) < law.whole("hb.remunerative_work_hours")) {
                    return law.band(bands, Pounds.NOTHING);
                }
                Pounds income = Pounds.NOTHING;
                for (NonDependant member : unit) {
                    known(member.grossIncome().isGiven(), "income");
                    income = income.plus(member.grossIncome().fold(Pay::weekly, () -> Pounds.NOTHING));
                }
                return law.band(bands, income);
            }
        }
        throw new IllegalStateException("every status is covered");
    }

    private static void known(boolean given, String what) {
        if (!given) {
            throw new Undetermined("the " + what + " of a non-dependant");
        }
    }
}
