package org.benefitstriage.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Guessing passwords is slowed down, whoever the id belongs to. */
class SignInThrottleTest {

    private final AtomicLong nanos = new AtomicLong(1);
    private final SignInThrottle throttle = new SignInThrottle(nanos::get, 3);

    @Test
    void five_attempts_are_free_and_the_sixth_has_to_wait() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.attempt("asha")).isEmpty();
        }

        assertThat(throttle.attempt("asha")).contains(Duration.ofSeconds(15));
        assertThat(throttle.attempt("tom")).as("another id").isEmpty();
    }

    @Test
    void the_wait_ends_and_doubles_with_each_further_failure_up_to_five_minutes() {
        failTimes(5);
        pass(Duration.ofSeconds(15));
        assertThat(throttle.attempt("asha")).isEmpty();
        assertThat(throttle.attempt("asha")).contains(Duration.ofSeconds(30));

        for (int i = 0; i < 10; i++) {
            pass(Duration.ofMinutes(5));
            assertThat(throttle.attempt("asha")).isEmpty();
        }
        assertThat(throttle.attempt("asha")).contains(Duration.ofMinutes(5));
    }

    @Test
    void an_attempt_during_the_wait_does_not_make_it_longer() {
        failTimes(5);
        throttle.attempt("asha");
        pass(Duration.ofSeconds(10));

        assertThat(throttle.attempt("asha")).contains(Duration.ofSeconds(5));
    }

    @Test
    void signing_in_forgets_earlier_failures() {
        failTimes(5);
        throttle.succeeded("asha");

        assertThat(throttle.attempt("asha")).isEmpty();
    }

    @Test
    void invented_ids_cannot_fill_the_memory() {
        failTimes(6);
        throttle.attempt("one");
        throttle.attempt("two");
        throttle.attempt("three");

        assertThat(throttle.attempt("asha")).as("the oldest id is forgotten").isEmpty();
    }

    private void failTimes(int times) {
        for (int i = 0; i < times; i++) {
            throttle.attempt("asha");
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
