package org.benefitstriage.engine.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Rounding;

/**
 * Self-employment as risk sees it.
 *
 * @param counted whether there is any, and income counts
 * @param startKnown whether a first day of trading is given
 * @param daysTrading days since the newest trade began, nil when not known
 * @param profitAnHourKnown whether hours are given, so that a profit an hour can be worked out
 * @param profitAnHour the lowest profit an hour of any trade, never negative, whole pence
 */
public record RiskSelfEmployment(
        boolean counted, boolean startKnown, long daysTrading, boolean profitAnHourKnown, Money profitAnHour) {

    static RiskSelfEmployment of(Claim claim) {
        List<Income.SelfEmployment> trades = claim.incomes(Income.SelfEmployment.class);
        LocalDate received = claim.dates().received();
        Optional<Long> newest = trades.stream()
                .flatMap(trade -> trade.started().toOptional().stream())
                .map(start -> RiskEarnings.days(start, received))
                .min(Long::compare);
        Optional<Money> lowest = trades.stream()
                .filter(trade -> trade.weeklyHours() > 0)
                .map(RiskSelfEmployment::profitAnHour)
                .min(Money::compareTo);
        return new RiskSelfEmployment(
                !trades.isEmpty() && !claim.existingBenefits().pensionCredit().hasGuaranteeCredit(),
                newest.isPresent(),
                newest.orElse(0L),
                lowest.isPresent(),
                lowest.orElse(Money.ZERO));
    }

    private static Money profitAnHour(Income.SelfEmployment trade) {
        ExactAmount profit =
                trade.weeklyGross().minus(trade.turnover().frequency().weekly(trade.allowableCosts()));
        return profit.orZeroIfNegative().dividedBy(trade.weeklyHours()).round(Rounding.HALF_PENNY_UP);
    }
}
