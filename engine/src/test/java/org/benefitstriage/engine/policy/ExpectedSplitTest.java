package org.benefitstriage.engine.policy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.risk.Band;
import org.junit.jupiter.api.Test;

/** A policy's expected split is a share for each band, and together all claims. */
class ExpectedSplitTest {

    @Test
    void shares_are_together_all_claims_or_there_are_none() {
        assertThatCode(() -> monitoring(Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> monitoring(Map.of(Band.LOW, 5_500, Band.MEDIUM, 2_500, Band.HIGH, 2_000)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> monitoring(Map.of(Band.LOW, 5_500, Band.MEDIUM, 2_500, Band.HIGH, 2_001)))
                .hasMessageContaining("together");
        assertThatThrownBy(() -> monitoring(Map.of(Band.LOW, 10_000))).hasMessageContaining("each band");
        assertThatThrownBy(() -> monitoring(Map.of(Band.LOW, 11_000, Band.MEDIUM, -1_000, Band.HIGH, 0)))
                .hasMessageContaining("share");
    }

    private static Monitoring monitoring(Map<Band, Integer> split) {
        return new Monitoring(0, 1, List.of(), split);
    }
}
