package org.benefitstriage.engine.oracle;

import java.util.List;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;

/** Class C for pensioners: a share of a day's council tax by what the other adults live on (SI 2012/2885 Sch 3). */
final class SecondAdults {

    private static final String FIGURE = "ctr.pensioner.second_adult.";

    private SecondAdults() {}

    /**
     * The better of class C and what class A or B gives a day.
     *
     * @param overLimit whether capital is above the limit, which nobody has verified for class C
     */
    static Pounds orBetter(Pounds award, Pounds aDay, boolean overLimit, Household home, LawOn law) {
        boolean student =
                home.claim().claimant().circumstances().fullTimeStudent().isYes();
        Pounds most = aDay.times(law.figure(FIGURE + (student ? "rate_student_case" : "rate_benefit")));
        if (!home.anotherAdult() || !most.moreThan(award)) {
            return award;
        }
        Pounds classC = aDay.times(share(home, law));
        if (!classC.moreThan(award)) {
            return award;
        }
        if (overLimit) {
            throw new Undetermined("whether class C looks at capital");
        }
        return classC;
    }

    /** Class C a day by itself, where nothing else is claimed. */
    static Pounds alone(Pounds aDay, Household home, LawOn law) {
        return home.anotherAdult() ? aDay.times(share(home, law)) : Pounds.NOTHING;
    }

    private static Pounds share(Household home, LawOn law) {
        List<NonDependant> adults = home.claim().nonDependants().stream()
                .filter(Household::livesHere)
                .filter(person -> person.dateOfBirth()
                        .map(born -> Household.age(born, home.on()) >= 18)
                        .orElse(true))
                .toList();
        boolean shared = home.claim()
                .councilTax()
                .map(tax -> tax.jointlyLiableOthers() > 0)
                .orElse(false);
        if (home.couple() || shared || !home.claim().boarders().isEmpty()) {
            throw new Undetermined("somebody besides the claimant and the second adults matters to class C");
        }
        if (home.claim().claimant().circumstances().fullTimeStudent().isYes() && butForSecondAdultsStudents(adults)) {
            return law.figure(FIGURE + "rate_student_case");
        }
        if (!home.claim().claimant().circumstances().fullTimeStudent().isNo()) {
            throw new Undetermined("the claimant may be a student");
        }
        Pounds income = Pounds.NOTHING;
        int onBenefit = 0;
        for (NonDependant adult : adults) {
            NonDependantStatus status = adult.status();
            if (status == NonDependantStatus.FULL_TIME_STUDENT
                    || status == NonDependantStatus.YOUTH_TRAINING
                    || status == NonDependantStatus.NOT_KNOWN
                    || !adult.dateOfBirth().isGiven()) {
                throw new Undetermined("whether an adult counts for class C");
            }
            if (status == NonDependantStatus.ON_PENSION_CREDIT
                    || status == NonDependantStatus.ON_INCOME_RELATED_BENEFIT) {
                onBenefit++;
            } else {
                income = income.plus(adult.grossIncome()
                        .map(Pay::weekly)
                        .toOptional()
                        .orElseThrow(() -> new Undetermined("the income of an adult")));
            }
        }
        if (onBenefit == adults.size()) {
            return law.figure(FIGURE + "rate_benefit");
        }
        if (onBenefit > 0) {
            throw new Undetermined("only some of the adults are on a benefit");
        }
        if (income.atLeast(law.figure(FIGURE + "upper_threshold"))) {
            return Pounds.NOTHING;
        }
        return law.figure(
                FIGURE + (income.atLeast(law.figure(FIGURE + "lower_threshold")) ? "rate_middle" : "rate_low"));
    }

    // Every other adult is a student or lives on a benefit, and somebody does; an age that is not known leaves it open.
    private static boolean butForSecondAdultsStudents(List<NonDependant> adults) {
        int onBenefit = 0;
        for (NonDependant adult : adults) {
            switch (adult.status()) {
                case ON_PENSION_CREDIT, ON_INCOME_RELATED_BENEFIT -> onBenefit++;
                case FULL_TIME_STUDENT -> {}
                default -> {
                    return false;
                }
            }
        }
        return onBenefit > 0
                && adults.stream().allMatch(adult -> adult.dateOfBirth().isGiven());
    }
}
