package org.benefitstriage.models.caseload;

import static org.benefitstriage.models.caseload.TraceFigure.*;

import java.util.EnumSet;
import java.util.Set;
import org.benefitstriage.engine.risk.RiskView;

/**
 * The probability that a claim is in error, to somebody who knows every rate of the generator, the household behind the claim and all that
 * is visible of it: by Bayes' rule over every set of causes. Nothing that sees only the claim can put claims in a better order. For
 * evaluation alone.
 */
final class Oracle {

    private static final ErrorCause[] CAUSES = ErrorCause.values();
    private static final Set<ErrorCause> OTHERS_IN_CHECKS = EnumSet.of(
            ErrorCause.RESIDENCY, ErrorCause.CAPITAL, ErrorCause.RENT_OR_TENANCY, ErrorCause.IDENTITY_OR_DUPLICATE);

    private final Household household;
    private final RiskView view;

    private Oracle(Household household, RiskView view) {
        this.household = household;
        this.view = view;
    }

    /** The probability of at least one error, 0 to 1. */
    static double probability(Household household, RiskView view) {
        return new Oracle(household, view).probability();
    }

    private double probability() {
        double correct = 0;
        double all = 0;
        for (int set = 0; set < 1 << CAUSES.length; set++) {
            Set<ErrorCause> causes = EnumSet.noneOf(ErrorCause.class);
            double probability = 1;
            for (int i = 0; i < CAUSES.length; i++) {
                double rate = Math.min(1, ErrorDraw.rate(CAUSES[i], household) / 10_000.0);
                boolean holds = (set >> i & 1) == 1;
                probability *= holds ? rate : 1 - rate;
                if (holds) {
                    causes.add(CAUSES[i]);
                }
            }
            probability *= visible(causes);
            all += probability;
            correct += causes.isEmpty() ? probability : 0;
        }
        return 1 - correct / all;
    }

    /** How likely this view is of such a household with these errors. */
    private double visible(Set<ErrorCause> causes) {
        return payroll(causes)
                * mismatches(causes)
                * Likelihood.count(Likelihood.repeated(ADULT_ON_RECORD, 1), view.adultsUndeclared(), 9)
                        .plus(causes.contains(ErrorCause.LIVING_TOGETHER), PARTNER_ON_RECORD)
                        .plus(causes.contains(ErrorCause.NON_DEPENDANT), NON_DEPENDANT_ON_RECORD)
                        .value()
                * Likelihood.count(Likelihood.repeated(SHARED_ADDRESS, 2), view.otherClaimsAtAddress(), 9)
                        .plus(causes.contains(ErrorCause.RESIDENCY), SHARED_ADDRESS_IN_ERROR)
                        .plus(causes.contains(ErrorCause.IDENTITY_OR_DUPLICATE), SHARED_ADDRESS_IN_ERROR)
                        .value()
                * Likelihood.count(Likelihood.repeated(SHARED_ACCOUNT, 1), view.otherClaimsOnAccount(), 9)
                        .plus(causes.contains(ErrorCause.RENT_OR_TENANCY), SHARED_ACCOUNT_IN_ERROR)
                        .plus(causes.contains(ErrorCause.IDENTITY_OR_DUPLICATE), SHARED_ACCOUNT_IN_ERROR)
                        .value()
                * Likelihood.count(missing(), view.evidenceMissing(), 99)
                        .plus(causes.size(), EVIDENCE_MISSING_IN_ERROR)
                        .value()
                * Likelihood.count(Likelihood.repeated(CHECKS_NOT_MADE, 4), view.checksNotMade(), 4)
                        .plus(causes.size(), CHECKS_NOT_MADE_IN_ERROR)
                        .value()
                * evidenceAge(causes.size())
                * stays(causes);
    }

    private double mismatches(Set<ErrorCause> causes) {
        EnumSet<ErrorCause> others = EnumSet.copyOf(OTHERS_IN_CHECKS);
        others.retainAll(causes);
        return Likelihood.count(Likelihood.repeated(CHECK_MISMATCHED, 1), view.checksMismatched(), 99)
                .plus(causes.contains(ErrorCause.EARNINGS), EARNINGS_IN_CHECK)
                .plus(others.size(), CHECK_MISMATCHED_IN_ERROR)
                .value();
    }

    private static double[] missing() {
        double some = EVIDENCE_MISSING.value() / 10_000.0;
        double[] further = Likelihood.repeated(EVIDENCE_MISSING.value() / 3, 3);
        double[] result = new double[further.length + 1];
        result[0] = 1 - some;
        for (int i = 0; i < further.length; i++) {
            result[i + 1] = some * further[i];
        }
        return result;
    }

    private double payroll(Set<ErrorCause> causes) {
        double shown = causes.contains(ErrorCause.EARNINGS) ? EARNINGS_IN_PAYROLL.value() / 10_000.0 : 0;
        return gapUpTo(view.earningsGapPercent(), shown) - gapUpTo(view.earningsGapPercent() - 1, shown);
    }

    private double gapUpTo(int percent, double shown) {
        if (percent < 0) {
            return 0;
        }
        double ordinary = 1;
        if (household.work() == PaidWork.EMPLOYED) {
            double record = PAYROLL_RECORD.value() / 10_000.0;
            double wide = PAYROLL_WIDE_GAP.value() / 10_000.0;
            double near = PAYROLL_NEAR_GAP.value() / 10_000.0;
            double above = 1 - Likelihood.upTo(percent, 10, 100);
            ordinary = 1
                    - record
                    + record
                            * (wide * (1 - above * above)
                                    + (1 - wide)
                                            * (near * Likelihood.upTo(percent, 5, 9)
                                                    + (1 - near) * Likelihood.upTo(percent, 0, 4)));
        }
        return ordinary * (1 - shown + shown * Likelihood.upTo(percent, 10, 100));
    }

    private double evidenceAge(int causes) {
        return ageUpTo(view.evidenceStaleDays(), causes) - ageUpTo(view.evidenceStaleDays() - 1, causes);
    }

    private static double ageUpTo(int days, int causes) {
        double old = EVIDENCE_OLD.value() / 10_000.0;
        double veryOld = EVIDENCE_OLD.value() / 3 / 10_000.0;
        double left = EVIDENCE_OLD_IN_ERROR.value() / 10_000.0;
        double ordinary = (1 - old) * Likelihood.upTo(days, 0, 31)
                + old * (veryOld * Likelihood.upTo(days, 63, 365) + (1 - veryOld) * Likelihood.upTo(days, 32, 62));
        return ordinary * Math.pow(1 - left + left * Likelihood.upTo(days, 63, 365), causes);
    }

    /** Where an error shortens a stay or a tenancy, or raises a rent. */
    private double stays(Set<ErrorCause> causes) {
        boolean rent = causes.contains(ErrorCause.RENT_OR_TENANCY);
        double months = Likelihood.shortened(
                view.monthsAtAddress(),
                household.monthsAtAddress(),
                causes.contains(ErrorCause.RESIDENCY) ? NEW_AT_ADDRESS_IN_ERROR.value() : 0,
                6);
        double days = Likelihood.shortened(
                view.daysSinceMoveOrTenancyStart(),
                household.tenancyDays(),
                rent ? NEW_TENANCY_IN_ERROR.value() : 0,
                120);
        int raised = view.rentToReferencePercent() - household.rentToReferencePercent();
        double raises = rent && household.hasReferenceRent() ? RENT_RAISED_IN_ERROR.value() / 10_000.0 : 0;
        double rents = raised == 0 ? 1 - raises : raises * Likelihood.at(raised, 10, 40);
        return months * days * rents;
    }
}
