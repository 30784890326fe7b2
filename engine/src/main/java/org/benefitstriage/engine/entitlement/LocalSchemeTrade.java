package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.scheme.SchemeValue;
import org.benefitstriage.engine.scheme.StandardFact;

/** What schemes with a minimum income floor ask about a trade, and pay before deductions. What the form leaves out stays out. */
final class LocalSchemeTrade {

    private LocalSchemeTrade() {}

    static Map<StandardFact, SchemeValue> of(Claim claim) {
        Map<StandardFact, SchemeValue> facts = new EnumMap<>(StandardFact.class);
        List<Income.SelfEmployment> trades = claim.incomes(Income.SelfEmployment.class);
        facts.put(StandardFact.GROSS_EARNINGS, new SchemeValue.Money(gross(claim)));
        if (trades.stream().noneMatch(trade -> trade.owner() == Owner.JOINT)) {
            person(trades, Owner.CLAIMANT, facts);
            person(trades, Owner.PARTNER, facts);
        }
        return facts;
    }

    private static void person(List<Income.SelfEmployment> all, Owner owner, Map<StandardFact, SchemeValue> facts) {
        boolean claimant = owner == Owner.CLAIMANT;
        List<Income.SelfEmployment> own =
                all.stream().filter(trade -> trade.owner() == owner).toList();
        facts.put(
                claimant ? StandardFact.CLAIMANT_SELF_EMPLOYED : StandardFact.PARTNER_SELF_EMPLOYED,
                new SchemeValue.YesNo(!own.isEmpty()));
        facts.put(
                claimant ? StandardFact.CLAIMANT_SELF_EMPLOYED_EARNINGS : StandardFact.PARTNER_SELF_EMPLOYED_EARNINGS,
                new SchemeValue.Money(own.stream()
                        .map(trade -> Earnings.of(trade).net())
                        .reduce(ExactAmount.ZERO, ExactAmount::plus)));
        since(own)
                .ifPresent(day -> facts.put(
                        claimant ? StandardFact.CLAIMANT_SELF_EMPLOYED_SINCE : StandardFact.PARTNER_SELF_EMPLOYED_SINCE,
                        new SchemeValue.Date(day)));
    }

    private static Optional<LocalDate> since(List<Income.SelfEmployment> own) {
        return own.stream().allMatch(trade -> trade.started().isGiven())
                ? own.stream()
                        .flatMap(trade -> trade.started().toOptional().stream())
                        .min(LocalDate::compareTo)
                : Optional.empty();
    }

    private static ExactAmount gross(Claim claim) {
        ExactAmount total = ExactAmount.ZERO;
        for (Income.Employment job : claim.incomes(Income.Employment.class)) {
            total = total.plus(job.gross().weekly());
        }
        for (Income.SelfEmployment trade : claim.incomes(Income.SelfEmployment.class)) {
            Money profit = trade.turnover().amount().minus(trade.allowableCosts());
            total = total.plus(new org.benefitstriage.engine.claim.RegularAmount(
                            profit.isLessThan(Money.ZERO) ? Money.ZERO : profit,
                            trade.turnover().frequency())
                    .weekly());
        }
        return total;
    }
}
