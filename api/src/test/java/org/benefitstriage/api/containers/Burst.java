package org.benefitstriage.api.containers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;

/** Form clients handing in one claim after the other, each under a key of its own, whatever they are answered. */
final class Burst implements AutoCloseable {

    private static final int CLIENTS = 8;
    private static final long BREATH_MILLIS = 10;
    private static final long BREATH_AFTER_REFUSAL_MILLIS = 100;

    private final ServiceClient service;
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Thread> clients;
    private volatile boolean enough;

    Burst(ServiceClient service) {
        this.service = service;
        this.clients = IntStream.range(0, CLIENTS)
                .mapToObj(number -> new Thread(() -> handIn(number), "form-client-" + number))
                .toList();
        clients.forEach(Thread::start);
    }

    /** Every other claim is one that can be approved. */
    private void handIn(int number) {
        for (int i = number; !enough; i++) {
            String claim = i % 2 == 0 ? SampleClaims.approvable() : SampleClaims.forOfficer();
            Attempt attempt = service.handIn(TestCaller.FORM, UUID.randomUUID().toString(), claim);
            synchronized (attempts) {
                attempts.add(attempt);
            }
            Pause.millis(attempt.answer().isCreated() ? BREATH_MILLIS : BREATH_AFTER_REFUSAL_MILLIS);
        }
    }

    /** All attempts answered up to now, in the order of the answers. */
    List<Attempt> attempts() {
        synchronized (attempts) {
            return List.copyOf(attempts);
        }
    }

    /** Waits until the attempts are as wanted; goes on without them when that takes too long: the tests will say so. */
    void await(Duration longest, Predicate<List<Attempt>> wanted) {
        long began = System.nanoTime();
        while (!wanted.test(attempts()) && System.nanoTime() - began < longest.toNanos()) {
            Pause.millis(5);
        }
    }

    @Override
    public void close() {
        enough = true;
        for (Thread client : clients) {
            try {
                client.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
