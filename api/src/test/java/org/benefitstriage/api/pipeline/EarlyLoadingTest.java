package org.benefitstriage.api.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.port.RuleBook;
import org.junit.jupiter.api.Test;

/** What a command begins to load, the service that starts afterwards takes; a claim to practise on comes with the build. */
class EarlyLoadingTest {

    @Test
    void a_service_takes_what_was_begun_and_the_next_one_loads_for_itself() {
        EarlyLoading.begin();
        EarlyLoading begun = EarlyLoading.take();
        EarlyLoading later = EarlyLoading.take();

        RuleBook rules = begun.ruleBook();
        assertThat(begun.ruleBook()).isSameAs(rules);
        assertThat(later).isNotSameAs(begun);
        assertThat(later.ruleBook().digest()).isEqualTo(rules.digest());
    }

    @Test
    void practice_decides() {
        EarlyLoading loading = EarlyLoading.take();

        assertThat(Practice.run(new Triage(loading.ruleBook(), loading.parameters(), loading.riskModel())))
                .isPositive();
    }
}
