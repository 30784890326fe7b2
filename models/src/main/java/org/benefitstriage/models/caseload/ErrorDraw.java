package org.benefitstriage.models.caseload;

import static org.benefitstriage.models.caseload.ErrorFigure.*;

import java.util.EnumSet;
import java.util.Set;

/** Draws the errors a claim holds, each by its own cause. */
final class ErrorDraw {

    private static final int NEAR_LIMIT_PERCENT = 75;
    private static final int HIGH_RENT_PERCENT = 110;

    private ErrorDraw() {}

    static Set<ErrorCause> draw(Draws draws, Household household) {
        Set<ErrorCause> causes = EnumSet.noneOf(ErrorCause.class);
        for (ErrorCause cause : ErrorCause.values()) {
            if (draws.chance(rate(cause, household))) {
                causes.add(cause);
            }
        }
        return causes;
    }

    /** How many such households in ten thousand have this error. */
    static int rate(ErrorCause cause, Household household) {
        return switch (cause) {
            case EARNINGS -> earnings(household);
            case LIVING_TOGETHER -> LIVING_TOGETHER.value() + when(household.movedThisYear(), LIVING_TOGETHER_RECENT);
            case RESIDENCY -> RESIDENCY.value() + when(household.movedThisYear(), RESIDENCY_RECENT);
            case CAPITAL ->
                household.isPassported()
                        ? CAPITAL_PASSPORTED.value()
                        : CAPITAL.value() + when(household.capitalPercent() >= NEAR_LIMIT_PERCENT, CAPITAL_NEAR_LIMIT);
            case NON_DEPENDANT ->
                household.nonDependants() == 0
                        ? NON_DEPENDANT_NONE_DECLARED.value()
                        : NON_DEPENDANT_DECLARED.value()
                                + when(household.nonDependantsUnevidenced() > 0, NON_DEPENDANT_UNEVIDENCED);
            case RENT_OR_TENANCY ->
                RENT.value()
                        + when(household.hasReferenceRent(), RENT_PRIVATE)
                        + when(household.rentToReferencePercent() > HIGH_RENT_PERCENT, RENT_HIGH);
            case IDENTITY_OR_DUPLICATE -> IDENTITY.value();
        };
    }

    private static int earnings(Household household) {
        int base =
                switch (household.work()) {
                    case EMPLOYED -> EARNINGS_EMPLOYED.value();
                    case SELF_EMPLOYED -> EARNINGS_SELF_EMPLOYED.value();
                    case NONE -> household.isPassported() ? EARNINGS_PASSPORTED.value() : EARNINGS_NOT_WORKING.value();
                };
        return base + (household.incomeSources() - 1) * EARNINGS_EACH_FURTHER_INCOME.value();
    }

    private static int when(boolean holds, Figure added) {
        return holds ? added.value() : 0;
    }
}
