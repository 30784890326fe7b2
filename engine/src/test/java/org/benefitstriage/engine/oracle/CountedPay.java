package org.benefitstriage.engine.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.Childcare;
import org.benefitstriage.engine.claim.Person;

/** What counts of earnings: SI 2006/213 Sch 4, SI 2006/214 Sch 4, SI 2012/2885 Sch 4, and childcare charges. */
final class CountedPay {

    private CountedPay() {}

    static Pounds atPensionAge(Household home, LawOn law) {
        boolean disability = home.adults().stream().anyMatch(Household::disabled);
        return counted(home, law, disability, Household::disabled, false);
    }

    /** At working age the premiums and components decide, and some earnings of specified and temporary homes are left out. */
    static Pounds atWorkingAge(Household home, LawOn law, NeedsWorkingAge needs) {
        return counted(
                home,
                law,
                needs.healthPart(),
                person -> needs.isDisabledWorker(person, home),
                HousingWorkingAge.specifiedOrTemporary(home.claim()));
    }

    /** Childcare and the additional disregard: the rest of what is ignored is in the pension credit figure already. */
    static Pounds ignoredBesideSavingsCredit(Household home, LawOn law) {
        List<Pay> all = Pay.of(home.claim());
        Pounds net = Pay.total(all);
        if (!net.moreThan(Pounds.NOTHING)) {
            return Pounds.NOTHING;
        }
        boolean disability = home.adults().stream().anyMatch(Household::disabled);
        Pounds childcare = childcare(all, home, law, false);
        Pounds additional = law.figure("earnings_disregard.additional");
        Pounds needed = net.orLess(disregard(all, net, home, law, disability))
                .plus(childcare)
                .plus(additional);
        boolean given = enoughHours(all, home, law, Household::disabled) && net.atLeast(needed);
        return given ? childcare.plus(additional) : childcare;
    }

    private static Pounds counted(
            Household home, LawOn law, boolean disability, Predicate<Person> disabledWorker, boolean paragraph18) {
        List<Pay> statutory = Pay.statutory(home.claim(), law);
        List<Pay> all = new ArrayList<>(Pay.of(home.claim()));
        all.addAll(statutory);
        Pounds net = Pay.total(all);
        if (!net.moreThan(Pounds.NOTHING)) {
            return Pounds.NOTHING;
        }
        Pounds ignored = net.orLess(disregard(all, net, home, law, disability));
        Pounds accommodation = paragraph18 ? paragraph18(home, law).orLess(net.less(ignored)) : Pounds.NOTHING;
        Pounds childcare = childcare(all, home, law, !statutory.isEmpty());
        Pounds additional = law.figure("earnings_disregard.additional");
        // All or nothing: earnings must reach the other deductions and the additional disregard together.
        Pounds needed = ignored.plus(childcare).plus(additional);
        if (!enoughHours(all, home, law, disabledWorker) || !net.atLeast(needed)) {
            additional = Pounds.NOTHING;
        } else if (!net.atLeast(needed.plus(accommodation))) {
            throw new Undetermined("whether paragraph 18 counts towards the sum that earnings must reach");
        } else if (!statutory.isEmpty()) {
            throw new Undetermined("whether somebody on statutory pay is in work");
        }
        return net.less(ignored)
                .less(accommodation)
                .less(childcare)
                .less(additional)
                .notBelowNil();
    }

    // Sch 4 para 18, from 5 October 2026: one for a couple.
    private static Pounds paragraph18(Household home, LawOn law) {
        int oldest = home.adults().stream().mapToInt(home::age).max().orElse(0);
        String who = home.couple()
                ? oldest >= 25
                        ? "couple_one_25_or_over"
                        : oldest >= 18 ? "couple_one_18_both_under_25" : "couple_both_under_18"
                : oldest >= 25 ? "single_or_lone_parent_25_or_over" : "single_or_lone_parent_under_25";
        String id = "earnings_disregard.para18." + who;
        return law.holds(id) ? law.figure(id) : Pounds.NOTHING;
    }

    private static Pounds disregard(List<Pay> all, Pounds net, Household home, LawOn law, boolean disability) {
        if (home.loneParent()) {
            return law.figure("earnings_disregard.lone_parent");
        }
        Pounds special = law.figure("earnings_disregard.special");
        if (disability) {
            return special;
        }
        Pounds ofOccupation = Pay.total(all.stream().filter(Pay::special).toList());
        Pounds ofCarers = Pay.total(all.stream()
                .filter(pay -> home.adults().stream()
                        .anyMatch(person -> Household.carer(person) && home.owns(pay.owner(), person)))
                .toList());
        for (Pounds part : List.of(ofOccupation, ofCarers)) {
            if (part.moreThan(Pounds.NOTHING)) {
                if (special.moreThan(part) && net.moreThan(part)) {
                    throw new Undetermined("how the rest of the disregard is shared");
                }
                return special;
            }
        }
        return law.figure(home.couple() ? "earnings_disregard.couple" : "earnings_disregard.single");
    }

    private static boolean enoughHours(List<Pay> all, Household home, LawOn law, Predicate<Person> disabledWorker) {
        int full = law.whole("earnings_disregard.additional.hours_standard");
        int reduced = law.whole("earnings_disregard.additional.hours_reduced");
        boolean enough = false;
        for (Person person : home.adults()) {
            int hours = hours(all, home, person);
            enough |= hours >= full && home.age(person) >= 25;
            enough |= hours >= reduced && (!home.children().isEmpty() || disabledWorker.test(person));
        }
        return enough;
    }

    private static int hours(List<Pay> all, Household home, Person person) {
        return all.stream()
                .filter(pay -> home.owns(pay.owner(), person))
                .mapToInt(Pay::hours)
                .sum();
    }

    private static Pounds childcare(List<Pay> all, Household home, LawOn law, boolean statutoryPay) {
        Pounds charges = Pounds.NOTHING;
        int cared = 0;
        for (Child child : home.children()) {
            Childcare care = child.childcare().orElse(null);
            if (care == null || care.registered().isNo()) {
                continue;
            }
            if (!care.registered().isAnswered() || Household.age(child.dateOfBirth(), home.on()) >= 15) {
                throw new Undetermined("whether childcare counts");
            }
            Pounds charge = Pay.weekly(care.cost());
            if (charge.moreThan(Pounds.NOTHING)) {
                cared++;
                charges = charges.plus(charge);
            }
        }
        if (cared == 0) {
            return Pounds.NOTHING;
        }
        if (statutoryPay) {
            throw new Undetermined("whether somebody on statutory pay is in work");
        }
        long working = home.adults().stream()
                .filter(person -> hours(all, home, person) >= 16)
                .count();
        if (home.couple() && working == 1) {
            throw new Undetermined("whether the partner who does not work cannot");
        }
        if (working < home.adults().size()) {
            return Pounds.NOTHING;
        }
        return charges.orLess(law.figure(cared == 1 ? "childcare.max_one_child" : "childcare.max_two_or_more"));
    }
}
