package org.benefitstriage.rules.unit;

import java.util.List;
import java.util.Optional;
import org.drools.ruleunits.api.DataHandle;
import org.drools.ruleunits.api.DataProcessor;
import org.drools.ruleunits.api.DataStore;

/**
 * Facts of one claim, all known before its rules fire: a store that nothing enters and nothing leaves, and that hence keeps
 * no handles to what it holds. Rules only look, so a store that follows changes would be filled for nothing.
 *
 * @param <T> the kind of fact
 */
public final class FixedFacts<T> implements DataStore<T> {

    private final List<T> facts;

    private FixedFacts(List<T> facts) {
        this.facts = facts;
    }

    /** One fact. */
    public static <T> FixedFacts<T> one(T fact) {
        return new FixedFacts<>(List.of(fact));
    }

    /** A fact, if there is one. */
    public static <T> FixedFacts<T> maybe(Optional<T> fact) {
        return new FixedFacts<>(fact.map(List::of).orElseGet(List::of));
    }

    /** As many as there are. */
    public static <T> FixedFacts<T> all(List<T> facts) {
        return new FixedFacts<>(List.copyOf(facts));
    }

    @Override
    public void subscribe(DataProcessor<T> rules) {
        for (T fact : facts) {
            rules.insert(fact);
        }
    }

    @Override
    public DataHandle add(T fact) {
        throw fixed();
    }

    @Override
    public void update(DataHandle handle, T fact) {
        throw fixed();
    }

    @Override
    public void remove(DataHandle handle) {
        throw fixed();
    }

    @Override
    public void remove(T fact) {
        throw fixed();
    }

    private static UnsupportedOperationException fixed() {
        return new UnsupportedOperationException("the facts of a claim are given once: a rule may not change them");
    }
}
