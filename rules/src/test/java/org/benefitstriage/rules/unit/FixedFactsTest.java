package org.benefitstriage.rules.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.ruleunits.api.DataHandle;
import org.drools.ruleunits.api.DataProcessor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.rule.FactHandle;

/** The facts of a claim reach the rules once, and no rule can change them. */
class FixedFactsTest {

    @Test
    void every_fact_reaches_the_rules_in_its_order() {
        assertThat(seen(FixedFacts.one("rent"))).containsExactly("rent");
        assertThat(seen(FixedFacts.maybe(Optional.of("rent")))).containsExactly("rent");
        assertThat(seen(FixedFacts.maybe(Optional.empty()))).isEmpty();
        assertThat(seen(FixedFacts.all(List.of("rent", "capital")))).containsExactly("rent", "capital");
    }

    @Test
    void nothing_enters_and_nothing_leaves() {
        FixedFacts<String> facts = FixedFacts.one("rent");

        assertThatThrownBy(() -> facts.add("capital")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> facts.remove("rent")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(seen(facts)).containsExactly("rent");
    }

    private static List<String> seen(FixedFacts<String> facts) {
        Rules rules = new Rules();
        facts.subscribe(rules);
        return rules.seen;
    }

    /** Stands for the rules: it keeps what it is given. */
    private static final class Rules implements DataProcessor<String> {

        private final List<String> seen = new ArrayList<>();

        @Override
        public @Nullable FactHandle insert(@Nullable DataHandle handle, String fact) {
            seen.add(fact);
            return null;
        }

        @Override
        public void update(DataHandle handle, String fact) {
            throw new AssertionError("a fact was changed");
        }

        @Override
        public void delete(DataHandle handle) {
            throw new AssertionError("a fact was taken away");
        }
    }
}
