package org.benefitstriage.api.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can happen to an appeal next. */
class AppealStateTest {

    @Test
    void each_state_lets_exactly_its_own_steps_follow() {
        assertThat(AppealState.RECEIVED.steps())
                .isEqualTo(List.of(AppealStep.SENT, AppealStep.WITHDRAWN, AppealStep.REVISED_BY_COUNCIL));
        assertThat(AppealState.WITH_TRIBUNAL.steps())
                .isEqualTo(List.of(
                        AppealStep.ALLOWED,
                        AppealStep.ALLOWED_IN_PART,
                        AppealStep.DISMISSED,
                        AppealStep.WITHDRAWN,
                        AppealStep.REVISED_BY_COUNCIL));
        assertThat(AppealState.ENDED.steps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_step_leads_to_the_tribunal_or_to_the_end_and_what_may_not_follow_says_why(AppealStep step) {
        AppealState after = AppealState.after(step);
        assertThat(after).isEqualTo(step == AppealStep.SENT ? AppealState.WITH_TRIBUNAL : AppealState.ENDED);
        assertThat(after.whyNot(step))
                .hasValueSatisfying(sentence -> assertThat(sentence).matches("[A-Z].*\\."));
    }
}
