package org.benefitstriage.engine.facts;

import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;

/** When enough is known about a non-dependant to find the deduction. */
public final class NonDependantFacts {

    private NonDependantFacts() {}

    /** Whether status, or the hours and income that the bands need, are not known. */
    public static boolean isUndecided(NonDependant person) {
        return switch (person.status()) {
            case NOT_KNOWN -> true;
            case ORDINARY ->
                !person.weeklyHoursWorked().isGiven()
                        || person.weeklyHoursWorked().orElse(0) > 0
                                && !person.grossIncome().isGiven();
            case ON_UC_WITH_EARNINGS -> !person.grossIncome().isGiven();
            case ON_PENSION_CREDIT,
                    ON_INCOME_RELATED_BENEFIT,
                    ON_UC_WITHOUT_EARNINGS,
                    FULL_TIME_STUDENT,
                    YOUTH_TRAINING,
                    LONG_TERM_AWAY,
                    LIVES_ELSEWHERE -> false;
        };
    }

    /** Whether the deduction depends on income. */
    public static boolean needsIncomeEvidence(NonDependant person) {
        return person.status() == NonDependantStatus.ORDINARY
                || person.status() == NonDependantStatus.ON_UC_WITH_EARNINGS;
    }
}
