package org.benefitstriage.api.containers;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.benefitstriage.api.testing.TestCaller;

/**
 * A burst of claims through several outages, and afterwards every one of them sent once more under its key.
 *
 * @param outages the times without a database
 * @param attempts every claim handed in, in the order in which they were sent
 * @param storedBefore the claims that were there before any was sent again, by key
 * @param again the answers to the second sending, by key
 */
record OutageStory(
        List<Outage> outages, List<Attempt> attempts, Map<String, UUID> storedBefore, Map<String, Answer> again) {

    private static final int OUTAGES = 3;
    private static final int FOUND = 302;

    static OutageStory play(ServiceClient service, DatabaseContainer database) throws SQLException {
        List<Outage> outages = new ArrayList<>();
        Answer signedIn = service.signIn(TestCaller.OFFICER);
        if (signedIn.status() != FOUND) {
            throw new AssertionError("the officer could not sign in: " + signedIn.status());
        }
        Burst burst = new Burst(service);
        try (burst) {
            for (int i = 0; i < OUTAGES; i++) {
                outages.add(Outage.during(burst, service, database));
            }
        } finally {
            database.start();
        }
        List<Attempt> attempts = burst.attempts().stream()
                .sorted(Comparator.comparingLong(Attempt::began))
                .toList();
        Map<String, UUID> storedBefore = Stored.claimsByKey();
        Map<String, Answer> again = new LinkedHashMap<>();
        for (Attempt attempt : attempts) {
            again.put(
                    attempt.key(),
                    service.handIn(TestCaller.FORM, attempt.key(), attempt.claim())
                            .answer());
        }
        return new OutageStory(List.copyOf(outages), attempts, storedBefore, again);
    }

    /** The attempts that were answered 201. */
    List<Attempt> acknowledged() {
        return attempts.stream().filter(attempt -> attempt.answer().isCreated()).toList();
    }

    /** The attempts that were not. */
    List<Attempt> refused() {
        return attempts.stream()
                .filter(attempt -> !attempt.answer().isCreated())
                .toList();
    }

    /** The attempts that were sent and answered while there was no database. */
    List<Attempt> duringOutages() {
        return attempts.stream()
                .filter(attempt -> outages.stream().anyMatch(outage -> outage.holds(attempt)))
                .toList();
    }

    /** For each outage, how long after the start of the container callers were still refused. */
    List<Duration> recoveries() {
        List<Duration> recoveries = new ArrayList<>();
        for (int i = 0; i < outages.size(); i++) {
            long next = i + 1 < outages.size() ? outages.get(i + 1).gone() : Long.MAX_VALUE;
            recoveries.add(outages.get(i).recovery(attempts, next));
        }
        return recoveries;
    }

    /** For the log: what this run has shown. */
    String inShort() {
        long lost = refused().stream()
                .filter(attempt -> storedBefore.containsKey(attempt.key()))
                .count();
        long slowest = attempts.stream()
                .mapToLong(attempt -> attempt.ended() - attempt.began())
                .max()
                .orElse(0);
        return "%d claims acknowledged, %d refused, %d without a database; answers lost after the commit: %d; "
                        .formatted(
                                acknowledged().size(),
                                refused().size(),
                                duringOutages().size(),
                                lost)
                + "refused after each start for %s; slowest answer %s"
                        .formatted(recoveries(), Duration.ofNanos(slowest));
    }
}
