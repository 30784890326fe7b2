package org.benefitstriage.models.caseload;

import static org.benefitstriage.models.caseload.HouseholdDraw.repeated;
import static org.benefitstriage.models.caseload.TraceFigure.*;

import java.util.Set;
import org.benefitstriage.engine.risk.RiskView;

/** What can be seen of a claim: the ordinary untidiness of any claim first, then what each error leaves behind. */
final class TraceDraw {

    private static final int CHECKS_THERE_ARE = 4;

    private final Draws draws;
    private final Household household;
    private int rentPercent;
    private int earningsGap;
    private int adultsUndeclared;
    private int months;
    private int claimsAtAddress;
    private int claimsOnAccount;
    private int evidenceMissing;
    private int evidenceDays;
    private int mismatched;
    private int notMade;
    private int tenancyDays;

    private TraceDraw(Draws draws, Household household) {
        this.draws = draws;
        this.household = household;
    }

    static RiskView draw(Draws draws, Household household, Set<ErrorCause> causes) {
        TraceDraw trace = new TraceDraw(draws, household);
        trace.ordinary();
        causes.forEach(trace::left);
        return trace.view();
    }

    private void ordinary() {
        rentPercent = household.rentToReferencePercent();
        earningsGap = ordinaryGap();
        adultsUndeclared = draws.chance(ADULT_ON_RECORD) ? 1 : 0;
        months = household.monthsAtAddress();
        claimsAtAddress = repeated(draws, SHARED_ADDRESS.value(), 2);
        claimsOnAccount = draws.chance(SHARED_ACCOUNT) ? 1 : 0;
        evidenceMissing = draws.chance(EVIDENCE_MISSING) ? 1 + repeated(draws, EVIDENCE_MISSING.value() / 3, 3) : 0;
        evidenceDays = ordinaryAge();
        mismatched = draws.chance(CHECK_MISMATCHED) ? 1 : 0;
        notMade = repeated(draws, CHECKS_NOT_MADE.value(), CHECKS_THERE_ARE);
        tenancyDays = household.tenancyDays();
    }

    private int ordinaryGap() {
        if (household.work() != PaidWork.EMPLOYED || !draws.chance(PAYROLL_RECORD)) {
            return 0;
        }
        if (draws.chance(PAYROLL_WIDE_GAP)) {
            return Math.min(draws.between(10, 100), draws.between(10, 100));
        }
        return draws.chance(PAYROLL_NEAR_GAP) ? draws.between(5, 9) : draws.below(5);
    }

    private int ordinaryAge() {
        if (!draws.chance(EVIDENCE_OLD)) {
            return draws.below(32);
        }
        return draws.chance(EVIDENCE_OLD.value() / 3) ? draws.between(63, 365) : draws.between(32, 62);
    }

    private void left(ErrorCause cause) {
        switch (cause) {
            case EARNINGS -> {
                if (draws.chance(EARNINGS_IN_PAYROLL)) {
                    earningsGap = Math.max(earningsGap, draws.between(10, 100));
                }
                mismatched += shows(EARNINGS_IN_CHECK);
            }
            case LIVING_TOGETHER -> adultsUndeclared += shows(PARTNER_ON_RECORD);
            case NON_DEPENDANT -> adultsUndeclared += shows(NON_DEPENDANT_ON_RECORD);
            case RESIDENCY -> {
                months = draws.chance(NEW_AT_ADDRESS_IN_ERROR) ? Math.min(months, draws.below(6)) : months;
                claimsAtAddress += shows(SHARED_ADDRESS_IN_ERROR);
                mismatched += shows(CHECK_MISMATCHED_IN_ERROR);
            }
            case CAPITAL -> mismatched += shows(CHECK_MISMATCHED_IN_ERROR);
            case RENT_OR_TENANCY -> {
                tenancyDays =
                        draws.chance(NEW_TENANCY_IN_ERROR) ? Math.min(tenancyDays, draws.below(120)) : tenancyDays;
                if (household.hasReferenceRent() && draws.chance(RENT_RAISED_IN_ERROR)) {
                    rentPercent += draws.between(10, 40);
                }
                claimsOnAccount += shows(SHARED_ACCOUNT_IN_ERROR);
                mismatched += shows(CHECK_MISMATCHED_IN_ERROR);
            }
            case IDENTITY_OR_DUPLICATE -> {
                claimsAtAddress += shows(SHARED_ADDRESS_IN_ERROR);
                claimsOnAccount += shows(SHARED_ACCOUNT_IN_ERROR);
                mismatched += shows(CHECK_MISMATCHED_IN_ERROR);
            }
        }
        evidenceMissing += shows(EVIDENCE_MISSING_IN_ERROR);
        evidenceDays =
                draws.chance(EVIDENCE_OLD_IN_ERROR) ? Math.max(evidenceDays, draws.between(63, 365)) : evidenceDays;
        notMade = Math.min(CHECKS_THERE_ARE, notMade + shows(CHECKS_NOT_MADE_IN_ERROR));
    }

    private int shows(Figure rate) {
        return draws.chance(rate) ? 1 : 0;
    }

    private RiskView view() {
        return new RiskView(
                rentPercent,
                household.capitalPercent(),
                household.incomeSources(),
                earningsGap,
                household.work() == PaidWork.SELF_EMPLOYED ? 1 : 0,
                household.nonDependants(),
                household.nonDependantsUnevidenced(),
                adultsUndeclared,
                months,
                claimsAtAddress,
                claimsOnAccount,
                evidenceMissing,
                evidenceDays,
                mismatched,
                notMade,
                household.isPassported() ? 1 : 0,
                tenancyDays);
    }
}
