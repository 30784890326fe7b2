package org.benefitstriage.engine.facts;

import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.risk.RiskView;

/** Derives the few whole numbers that the risk model sees, from the same facts the indicators look at. */
public final class RiskViewFactory {

    private static final int LONGEST_MONTHS = 240;
    private static final int LONGEST_DAYS = 3650;
    private static final int LONGEST_STALE_DAYS = 365;
    private static final int LARGEST_PERCENT = 1000;
    private static final int WHOLE = 100;
    private static final int DAYS_IN_A_YEAR = 365;
    private static final int MONTHS_IN_A_YEAR = 12;

    private RiskViewFactory() {}

    /** The view of an assessment. */
    public static RiskView of(Assessment assessment) {
        return of(assessment.claim(), RiskFacts.of(assessment));
    }

    private static RiskView of(Claim claim, RiskFacts facts) {
        RiskEvidence evidence = facts.evidence();
        return new RiskView(
                (int) Math.min(LARGEST_PERCENT, facts.tenancy().percentOfReference()),
                percentOfLimit(facts.capital()),
                claim.incomes().size(),
                earningsGapPercent(facts.earnings()),
                claim.incomes(Income.SelfEmployment.class).isEmpty() ? 0 : 1,
                facts.household().nonDependants(),
                facts.household().nonDependantsUnevidenced(),
                facts.household().undeclaredAdults(),
                months(facts.address()),
                facts.address().otherClaims(),
                facts.payment().otherClaims(),
                evidence.awaited() + evidence.rejected(),
                (int) Math.min(LONGEST_STALE_DAYS, evidence.oldestDays()),
                facts.checks().mismatched(),
                facts.checks().notMade(),
                facts.checks().awardReliedOn() && facts.checks().awardConfirmed() ? 1 : 0,
                facts.tenancy().startKnown()
                        ? (int) Math.min(LONGEST_DAYS, facts.tenancy().daysSinceStart())
                        : LONGEST_DAYS);
    }

    private static int percentOfLimit(RiskCapital capital) {
        if (!capital.counted() || !capital.limitKnown()) {
            return 0;
        }
        if (!capital.withinLimit()) {
            return WHOLE;
        }
        Money limit = capital.total().plus(capital.belowLimit());
        return limit.isZero() ? 0 : (int) (capital.total().pence() * WHOLE / limit.pence());
    }

    private static int earningsGapPercent(RiskEarnings earnings) {
        if (!earnings.counted() || !earnings.recordKnown() || earnings.gap().isZero()) {
            return 0;
        }
        return earnings.recorded().isZero()
                ? WHOLE
                : (int) Math.min(
                        LARGEST_PERCENT,
                        earnings.gap().pence() * WHOLE / earnings.recorded().pence());
    }

    private static int months(RiskAddress address) {
        return address.moveKnown()
                ? (int) Math.min(LONGEST_MONTHS, address.daysSinceMove() * MONTHS_IN_A_YEAR / DAYS_IN_A_YEAR)
                : LONGEST_MONTHS;
    }
}
