package org.benefitstriage.engine.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;

/** The other adults of a claim as councils' schemes see them. */
final class LocalAdults {

    private LocalAdults() {}

    static List<List<Map<String, Object>>> each(Household home) {
        List<List<Map<String, Object>>> units = new ArrayList<>();
        List<NonDependant> left = new ArrayList<>(home.claim().nonDependants());
        while (!left.isEmpty()) {
            NonDependant first = left.remove(0);
            List<NonDependant> unit = new ArrayList<>(List.of(first));
            if (first.coupleKey().isGiven()) {
                unit.addAll(left.stream()
                        .filter(other -> other.coupleKey()
                                .toOptional()
                                .equals(first.coupleKey().toOptional()))
                        .toList());
                left.removeAll(unit);
            }
            units.add(unit.stream().map(person -> person(person, unit, home)).toList());
        }
        return units;
    }

    static Map<String, Object> together(Household home) {
        List<NonDependant> living = home.claim().nonDependants().stream()
                .filter(Household::livesHere)
                .filter(person -> person.dateOfBirth()
                        .map(born -> Household.age(born, home.on()) >= 18)
                        .orElse(true))
                .toList();
        Map<String, Object> known = new HashMap<>();
        known.put("shares_with_adult", home.anotherAdult());
        known.put("non_dependants", living.size());
        if (living.stream().allMatch(person -> person.grossIncome().isGiven())) {
            known.put("second_adult_income", gross(living));
        }
        if (living.stream().allMatch(person -> person.status() != NonDependantStatus.NOT_KNOWN)) {
            known.put(
                    "second_adults_on_benefit",
                    !living.isEmpty()
                            && living.stream().allMatch(person -> List.of(
                                            NonDependantStatus.ON_PENSION_CREDIT,
                                            NonDependantStatus.ON_INCOME_RELATED_BENEFIT)
                                    .contains(person.status())));
        }
        return known;
    }

    private static Map<String, Object> person(NonDependant person, List<NonDependant> unit, Household home) {
        Map<String, Object> known = new HashMap<>();
        person.dateOfBirth().toOptional().ifPresent(born -> known.put("person.age", Household.age(born, home.on())));
        person.weeklyHoursWorked().toOptional().ifPresent(hours -> {
            known.put("person.hours", hours);
            known.put("person.in_work", hours > 15);
        });
        if (unit.stream().allMatch(each -> each.grossIncome().isGiven())) {
            known.put("person.gross_income", gross(unit));
        }
        NonDependantStatus status = person.status();
        if (status == NonDependantStatus.NOT_KNOWN) {
            return known;
        }
        known.put("person.student", status == NonDependantStatus.FULL_TIME_STUDENT);
        known.put("person.youth_training", status == NonDependantStatus.YOUTH_TRAINING);
        known.put("person.long_term_away", status == NonDependantStatus.LONG_TERM_AWAY);
        known.put("person.lives_elsewhere", status == NonDependantStatus.LIVES_ELSEWHERE);
        known.put("person.on_pension_credit", status == NonDependantStatus.ON_PENSION_CREDIT);
        known.put("person.on_income_related_benefit", status == NonDependantStatus.ON_INCOME_RELATED_BENEFIT);
        known.put("person.uc_without_earnings", status == NonDependantStatus.ON_UC_WITHOUT_EARNINGS);
        known.put("person.on_universal_credit", status.name().startsWith("ON_UC"));
        return known;
    }

    private static Pounds gross(List<NonDependant> people) {
        Pounds total = Pounds.NOTHING;
        for (NonDependant person : people) {
            total = total.plus(person.grossIncome().map(Pay::weekly).orElse(Pounds.NOTHING));
        }
        return total;
    }
}
