package org.benefitstriage.api.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The random check is drawn from the claim's id under a secret key: repeatable with the key, not to be foreseen without. */
class SamplingTest {

    private static final UUID CLAIM = UUID.fromString("6f1c1d8e-1111-4222-8333-444455556666");

    @Test
    void the_same_claim_draws_the_same_number_under_the_same_key_and_another_under_another() {
        assertThat(sampling('a').draw(CLAIM)).isEqualTo(sampling('a').draw(CLAIM));
        assertThat(sampling('a').draw(CLAIM)).isNotEqualTo(sampling('b').draw(CLAIM));
    }

    @Test
    void draws_are_spread_evenly() {
        Sampling sampling = sampling('a');
        long drawn = LongStream.range(0, 20_000)
                .filter(i -> sampling.draw(new UUID(0x4000L + i, i)).isSampledAt(300))
                .count();
        // 600 expected, with a spread of 24.
        assertThat(drawn).isBetween(500L, 700L);
    }

    private static Sampling sampling(char key) {
        String text = Base64.getEncoder()
                .encodeToString(String.valueOf(key).repeat(32).getBytes());
        return new Sampling(new LinkHasher(new TriageSettings() {
            @Override
            public String linkKey() {
                return text;
            }

            @Override
            public Period linkWindow() {
                return Period.ofMonths(12);
            }

            @Override
            public Duration idempotencyExpiry() {
                return Duration.ofDays(7);
            }
        }));
    }
}
