package org.benefitstriage.engine.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;

/** The other adults of a claim by the names of a scheme's facts, read for the second reckoning. */
final class PlainAdults {

    private static final int WORK = 16;
    private static final int ADULT = 18;

    private PlainAdults() {}

    /** Everybody who has moved in, those of a couple together. */
    static List<List<Map<String, Object>>> each(Claim claim, LocalDate on) {
        Map<String, List<NonDependant>> couples = new LinkedHashMap<>();
        for (NonDependant person : movedIn(claim, on)) {
            String key = person.coupleKey().map(letter -> "couple " + letter).orElse("alone " + couples.size());
            couples.computeIfAbsent(key, unused -> new ArrayList<>()).add(person);
        }
        return couples.values().stream()
                .map(couple ->
                        couple.stream().map(person -> facts(person, couple, on)).toList())
                .toList();
    }

    /** What a second adult reduction looks at. */
    static Map<String, Object> together(Claim claim, LocalDate on) {
        List<NonDependant> living = movedIn(claim, on).stream()
                .filter(person -> person.status() != NonDependantStatus.LIVES_ELSEWHERE
                        && person.status() != NonDependantStatus.LONG_TERM_AWAY)
                .filter(person -> person.dateOfBirth()
                        .map(born -> PlainHouseholds.age(born, on) >= ADULT)
                        .orElse(true))
                .toList();
        Map<String, Object> facts = new HashMap<>();
        facts.put("shares_with_adult", !living.isEmpty());
        facts.put("non_dependants", Fraction.of(living.size()));
        if (living.stream().allMatch(person -> person.grossIncome().isGiven())) {
            facts.put("second_adult_income", gross(living));
        }
        if (living.stream().noneMatch(person -> person.status() == NonDependantStatus.NOT_KNOWN)) {
            facts.put(
                    "second_adults_on_benefit",
                    !living.isEmpty()
                            && living.stream()
                                    .map(NonDependant::status)
                                    .allMatch(status -> status == NonDependantStatus.ON_PENSION_CREDIT
                                            || status == NonDependantStatus.ON_INCOME_RELATED_BENEFIT));
        }
        return facts;
    }

    private static List<NonDependant> movedIn(Claim claim, LocalDate on) {
        return claim.nonDependants().stream()
                .filter(person -> person.movedIn().map(day -> !day.isAfter(on)).orElse(true))
                .toList();
    }

    private static Map<String, Object> facts(NonDependant person, List<NonDependant> couple, LocalDate on) {
        Map<String, Object> facts = new HashMap<>();
        person.dateOfBirth()
                .toOptional()
                .ifPresent(born -> facts.put("person.age", Fraction.of(PlainHouseholds.age(born, on))));
        person.weeklyHoursWorked().toOptional().ifPresent(hours -> {
            facts.put("person.hours", Fraction.of(hours));
            facts.put("person.in_work", hours >= WORK);
        });
        if (couple.stream().allMatch(member -> member.grossIncome().isGiven())) {
            facts.put("person.gross_income", gross(couple));
        }
        NonDependantStatus status = person.status();
        if (status != NonDependantStatus.NOT_KNOWN) {
            Map.of(
                            "student", NonDependantStatus.FULL_TIME_STUDENT,
                            "youth_training", NonDependantStatus.YOUTH_TRAINING,
                            "long_term_away", NonDependantStatus.LONG_TERM_AWAY,
                            "lives_elsewhere", NonDependantStatus.LIVES_ELSEWHERE,
                            "on_pension_credit", NonDependantStatus.ON_PENSION_CREDIT,
                            "on_income_related_benefit", NonDependantStatus.ON_INCOME_RELATED_BENEFIT,
                            "uc_without_earnings", NonDependantStatus.ON_UC_WITHOUT_EARNINGS)
                    .forEach((name, which) -> facts.put("person." + name, status == which));
            facts.put(
                    "person.on_universal_credit",
                    status == NonDependantStatus.ON_UC_WITHOUT_EARNINGS
                            || status == NonDependantStatus.ON_UC_WITH_EARNINGS);
        }
        return facts;
    }

    private static Fraction gross(List<NonDependant> people) {
        Fraction total = Fraction.NOUGHT;
        for (NonDependant person : people) {
            if (person.grossIncome().toOptional().isPresent()) {
                total = total.plus(
                        PlainIncome.weekly(person.grossIncome().toOptional().get()));
            }
        }
        return total;
    }
}
