package org.benefitstriage.api.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.benefitstriage.api.testing.SampleClaims;

/**
 * Clients that hand claims in without end, and each claim under its own key again and again until it is answered 201: what
 * they were told, and what they were told instead.
 */
final class ClaimLoad implements AutoCloseable {

    private static final int CLIENTS = 8;
    private static final int CREATED = 201;
    private static final int UNAVAILABLE = 503;

    /** Between two claims of one client, so that a long campaign does not fill the disk. */
    private static final long REST_MILLIS = 20;

    /** After a refusal; a gateway waits longer still. */
    private static final long REFUSED_MILLIS = 200;

    private final DemoClient form;
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final AtomicInteger keys = new AtomicInteger();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> otherAnswers = new ConcurrentHashMap<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile boolean going = true;

    private ClaimLoad(DemoClient form) {
        this.form = form;
    }

    static ClaimLoad begin(DemoClient form) {
        ClaimLoad load = new ClaimLoad(form);
        for (int i = 0; i < CLIENTS; i++) {
            load.clients.execute(load::handIn);
        }
        return load;
    }

    /** Idempotency key to decision, of every claim answered 201 so far. */
    Map<String, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    int count() {
        return acknowledged.size();
    }

    /** Answers that were neither 201 nor 503, with how often they came: there should be none. */
    Map<Integer, Integer> otherAnswers() {
        return Map.copyOf(otherAnswers);
    }

    /** Requests that were refused with 503 or broken off. */
    int unanswered() {
        return unanswered.get();
    }

    /** Begins no new claim and waits until every one begun is answered 201. */
    void drain() throws InterruptedException {
        going = false;
        clients.shutdown();
        if (!clients.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new AssertionError("a claim was not taken within a minute after the last kill");
        }
    }

    private void handIn() {
        while (going) {
            String key = "kill-" + keys.incrementAndGet();
            boolean officer = key.hashCode() % 4 == 0;
            byte[] claim =
                    (officer ? SampleClaims.forOfficer() : SampleClaims.approvable()).getBytes(StandardCharsets.UTF_8);
            boolean over = false;
            while (!over) {
                over = send(key, claim);
            }
        }
    }

    /** Sends a claim once; whether its sending is over. */
    private boolean send(String key, byte[] claim) {
        try {
            DemoClient.Reply reply = form.post("/v1/claims", claim, Map.of("Idempotency-Key", key));
            if (reply.status() == CREATED) {
                acknowledged.put(key, reply.body().path("decisionId").asText());
                return rested(REST_MILLIS, true);
            }
            if (reply.status() == UNAVAILABLE) {
                unanswered.incrementAndGet();
            } else {
                otherAnswers.merge(reply.status(), 1, Integer::sum);
            }
        } catch (CommandProblem gone) {
            unanswered.incrementAndGet();
        }
        return rested(REFUSED_MILLIS, false);
    }

    private static boolean rested(long millis, boolean over) {
        try {
            Thread.sleep(millis);
            return over;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        going = false;
        clients.shutdownNow();
    }
}
