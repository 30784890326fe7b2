package org.benefitstriage.api.staff;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Makes an id wait after several failed attempts, longer each time. It does not know which ids exist, so it answers the
 * same for an id that does not. Bounded: under a flood of invented ids the oldest are forgotten.
 */
final class SignInThrottle {

    static final int FREE_ATTEMPTS = 5;
    static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final LongSupplier nanoTime;
    private final Map<String, Failures> failures;

    SignInThrottle(LongSupplier nanoTime, int capacity) {
        this.nanoTime = nanoTime;
        this.failures = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                return size() > capacity;
            }
        };
    }

    /**
     * Counts an attempt as failed until {@link #succeeded} says otherwise, so that attempts side by side cannot slip
     * through.
     *
     * @return how long to wait before this id may be tried, or empty to go on
     */
    synchronized Optional<Duration> attempt(String id) {
        long now = nanoTime.getAsLong();
        Failures before = failures.getOrDefault(id, Failures.NONE);
        Duration left = Duration.ofNanos(before.waitUntil() - now);
        if (before.count() >= FREE_ATTEMPTS && left.compareTo(Duration.ZERO) > 0) {
            return Optional.of(left);
        }
        int count = before.count() + 1;
        failures.put(id, new Failures(count, now + waitAfter(count).toNanos()));
        return Optional.empty();
    }

    synchronized void succeeded(String id) {
        failures.remove(id);
    }

    private static Duration waitAfter(int count) {
        if (count < FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count - FREE_ATTEMPTS, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private record Failures(int count, long waitUntil) {
        static final Failures NONE = new Failures(0, 0);
    }
}
