package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Ratio;
import org.benefitstriage.engine.scheme.PersonFact;
import org.benefitstriage.engine.scheme.SchemeValue;
import org.benefitstriage.engine.scheme.StandardFact;

/** The non-dependants of a claim as a local scheme sees them. What the form does not say of a person is left out. */
final class LocalSchemePeople {

    private static final int REMUNERATIVE_HOURS = 16;

    private LocalSchemePeople() {}

    static List<List<Map<String, SchemeValue>>> of(Claim claim, LocalDate on) {
        return NonDependants.households(claim).stream()
                .map(members -> members.stream()
                        .map(member -> person(member, members, on))
                        .toList())
                .toList();
    }

    /** What a second adult reduction looks at. */
    static Map<String, SchemeValue> secondAdults(Claim claim, LocalDate on) {
        List<NonDependant> adults = claim.nonDependants().stream()
                .filter(NonDependants::livesIn)
                .filter(person -> person.dateOfBirth()
                        .map(born -> Family.age(born, on) >= 18)
                        .orElse(true))
                .toList();
        Map<String, SchemeValue> facts = new HashMap<>();
        facts.put(StandardFact.NON_DEPENDANTS.key(), number(adults.size()));
        if (adults.stream().allMatch(adult -> adult.grossIncome().isGiven())) {
            facts.put(StandardFact.SECOND_ADULT_INCOME.key(), new SchemeValue.Money(income(adults)));
        }
        if (adults.stream().noneMatch(adult -> adult.status() == NonDependantStatus.NOT_KNOWN)) {
            facts.put(
                    StandardFact.SECOND_ADULTS_ON_BENEFIT.key(),
                    yes(!adults.isEmpty()
                            && adults.stream()
                                    .allMatch(adult -> adult.status() == NonDependantStatus.ON_PENSION_CREDIT
                                            || adult.status() == NonDependantStatus.ON_INCOME_RELATED_BENEFIT)));
        }
        return facts;
    }

    private static Map<String, SchemeValue> person(NonDependant member, List<NonDependant> household, LocalDate on) {
        Map<String, SchemeValue> facts = new HashMap<>();
        member.dateOfBirth()
                .toOptional()
                .ifPresent(born -> facts.put(PersonFact.AGE.key(), number(Family.age(born, on))));
        member.weeklyHoursWorked().toOptional().ifPresent(hours -> {
            facts.put(PersonFact.HOURS.key(), number(hours));
            facts.put(PersonFact.IN_WORK.key(), yes(hours >= REMUNERATIVE_HOURS));
        });
        if (household.stream().allMatch(each -> each.grossIncome().isGiven())) {
            facts.put(PersonFact.GROSS_INCOME.key(), new SchemeValue.Money(income(household)));
        }
        if (member.status() != NonDependantStatus.NOT_KNOWN) {
            status(member.status(), facts);
        }
        return facts;
    }

    private static void status(NonDependantStatus status, Map<String, SchemeValue> facts) {
        facts.put(PersonFact.STUDENT.key(), yes(status == NonDependantStatus.FULL_TIME_STUDENT));
        facts.put(PersonFact.YOUTH_TRAINING.key(), yes(status == NonDependantStatus.YOUTH_TRAINING));
        facts.put(PersonFact.LONG_TERM_AWAY.key(), yes(status == NonDependantStatus.LONG_TERM_AWAY));
        facts.put(PersonFact.LIVES_ELSEWHERE.key(), yes(status == NonDependantStatus.LIVES_ELSEWHERE));
        facts.put(PersonFact.ON_PENSION_CREDIT.key(), yes(status == NonDependantStatus.ON_PENSION_CREDIT));
        facts.put(
                PersonFact.ON_INCOME_RELATED_BENEFIT.key(),
                yes(status == NonDependantStatus.ON_INCOME_RELATED_BENEFIT));
        boolean universalCredit =
                status == NonDependantStatus.ON_UC_WITHOUT_EARNINGS || status == NonDependantStatus.ON_UC_WITH_EARNINGS;
        facts.put(PersonFact.ON_UNIVERSAL_CREDIT.key(), yes(universalCredit));
        facts.put(PersonFact.UC_WITHOUT_EARNINGS.key(), yes(status == NonDependantStatus.ON_UC_WITHOUT_EARNINGS));
    }

    private static ExactAmount income(List<NonDependant> people) {
        return people.stream()
                .map(person -> person.grossIncome().fold(RegularAmount::weekly, () -> ExactAmount.ZERO))
                .reduce(ExactAmount.ZERO, ExactAmount::plus);
    }

    private static SchemeValue number(long number) {
        return new SchemeValue.Number(Ratio.of(number, 1));
    }

    private static SchemeValue yes(boolean yes) {
        return new SchemeValue.YesNo(yes);
    }
}
