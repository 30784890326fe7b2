package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.NonDependant;

/** Who lives in the home as a non-dependant, and who of them are a couple. */
final class NonDependants {

    private static final int ADULT = 18;

    private NonDependants() {}

    /** Those who have moved in by a day; who does not say when lives there. */
    static List<NonDependant> movedInBy(List<NonDependant> people, LocalDate day) {
        return people.stream()
                .filter(person ->
                        person.movedIn().map(moved -> !moved.isAfter(day)).orElse(true))
                .toList();
    }

    /** Whether the home is where a non-dependant normally lives. */
    static boolean livesIn(NonDependant person) {
        return switch (person.status()) {
            case LIVES_ELSEWHERE, LONG_TERM_AWAY -> false;
            case ORDINARY,
                    ON_PENSION_CREDIT,
                    ON_INCOME_RELATED_BENEFIT,
                    ON_UC_WITHOUT_EARNINGS,
                    ON_UC_WITH_EARNINGS,
                    FULL_TIME_STUDENT,
                    YOUTH_TRAINING,
                    NOT_KNOWN -> true;
        };
    }

    /** Whether any non-dependant of 18 or more, or of unknown age, lives in the home. */
    static boolean anyAdultLivesIn(Claim claim, LocalDate on) {
        return claim.nonDependants().stream()
                .anyMatch(person -> livesIn(person)
                        && person.dateOfBirth()
                                .map(born -> Family.age(born, on) >= ADULT)
                                .orElse(true));
    }

    /** Everybody listed, those with the same couple key together. */
    static List<List<NonDependant>> households(Claim claim) {
        List<List<NonDependant>> households = new ArrayList<>();
        Map<String, List<NonDependant>> couples = new LinkedHashMap<>();
        for (NonDependant person : claim.nonDependants()) {
            if (person.coupleKey().isGiven()) {
                String key = person.coupleKey().orElse("");
                couples.computeIfAbsent(key, unused -> newHousehold(households)).add(person);
            } else {
                newHousehold(households).add(person);
            }
        }
        return households;
    }

    private static List<NonDependant> newHousehold(List<List<NonDependant>> households) {
        List<NonDependant> household = new ArrayList<>();
        households.add(household);
        return household;
    }
}
