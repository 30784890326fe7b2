package org.benefitstriage.engine.oracle;

import java.util.List;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.Childcare;
import org.benefitstriage.engine.claim.Person;

/** What counts of earnings at pension age: SI 2006/214 Sch 4, SI 2012/2885 Sch 4, and childcare charges. */
final class CountedPay {

    private CountedPay() {}

    static Pounds atPensionAge(Household home, LawOn law) {
        List<Pay> all = Pay.of(home.claim());
        Pounds net = Pay.total(all);
        if (!net.moreThan(Pounds.NOTHING)) {
            return Pounds.NOTHING;
        }
        Pounds ignored = net.orLess(disregard(all, net, home, law));
        Pounds childcare = childcare(all, home, law);
        Pounds additional = law.figure("earnings_disregard.additional");
        // All or nothing: earnings must reach the other deductions and the additional disregard together.
        if (!enoughHours(all, home, law) || !net.atLeast(ignored.plus(childcare).plus(additional))) {
            additional = Pounds.NOTHING;
        }
        return net.less(ignored).less(childcare).less(additional).notBelowNil();
    }

    private static Pounds disregard(List<Pay> all, Pounds net, Household home, LawOn law) {
        if (home.loneParent()) {
            return law.figure("earnings_disregard.lone_parent");
        }
        Pounds special = law.figure("earnings_disregard.special");
        if (home.adults().stream().anyMatch(Household::disabled)) {
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

    private static boolean enoughHours(List<Pay> all, Household home, LawOn law) {
        int full = law.whole("earnings_disregard.additional.hours_standard");
        int reduced = law.whole("earnings_disregard.additional.hours_reduced");
        boolean enough = false;
        for (Person person : home.adults()) {
            int hours = hours(all, home, person);
            enough |= hours >= full && home.age(person) >= 25;
            enough |= hours >= reduced && (!home.children().isEmpty() || Household.disabled(person));
        }
        return enough;
    }

    private static int hours(List<Pay> all, Household home, Person person) {
        return all.stream()
                .filter(pay -> home.owns(pay.owner(), person))
                .mapToInt(Pay::hours)
                .sum();
    }

    private static Pounds childcare(List<Pay> all, Household home, LawOn law) {
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
