package org.benefitstriage.rules.parameters;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;
import org.benefitstriage.engine.port.RuleBookFault;

/**
 * Points and limits of local policy over one period. Asking for one that is not there is a fault of the rule book.
 *
 * @param period the days they are in force, both included
 * @param points points of each indicator
 * @param limits other numbers of policy, by id
 */
public record PolicyNumbers(EffectivePeriod period, Map<RuleId, Integer> points, Map<String, PolicyLimit> limits) {

    public PolicyNumbers {
        points = Collections.unmodifiableMap(new TreeMap<>(points));
        limits = Collections.unmodifiableMap(new TreeMap<>(limits));
    }

    /** Points that the indicator adds when it fires. */
    public int points(RuleId indicator) {
        Integer found = points.get(indicator);
        if (found == null) {
            throw missing("points for " + indicator);
        }
        return found;
    }

    /** An amount of money, by id. */
    public Money money(String id) {
        return as(id, FigureValue.Amount.class).money();
    }

    /** A whole number of days, months, years or things, by id. */
    public long count(String id) {
        return as(id, FigureValue.Count.class).number();
    }

    /** An exact share, by id. */
    public Ratio ratio(String id) {
        return as(id, FigureValue.Share.class).ratio();
    }

    /** A calendar date, by id. */
    public LocalDate day(String id) {
        return as(id, FigureValue.Day.class).date();
    }

    private <T extends FigureValue> T as(String id, Class<T> kind) {
        PolicyLimit limit = limits.get(id);
        if (limit == null) {
            throw missing("a limit called " + id);
        }
        if (!kind.isInstance(limit.value())) {
            throw new RuleBookFault("policy limit " + id + ": expected " + kind.getSimpleName() + ", found "
                    + limit.value().getClass().getSimpleName());
        }
        return kind.cast(limit.value());
    }

    private RuleBookFault missing(String what) {
        return new RuleBookFault("the policy files have no " + what + " from " + period
                + ": add it under rules/src/main/" + "resources/policy");
    }
}
