package org.benefitstriage.api.containers;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.benefitstriage.api.testing.TestCaller;

/**
 * One time without a database, in the middle of a burst.
 *
 * @param gone when the database was gone, by {@link System#nanoTime}
 * @param returning when its container was told to start again
 * @param others what callers other than the burst's were answered meanwhile, by what they asked for
 */
record Outage(long gone, long returning, Map<String, Answer> others) {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final String ANY = "00000000-0000-4000-8000-000000000000";
    private static final int BEFORE = 120;
    private static final int MEANWHILE = 40;
    private static final int AFTERWARDS = 80;

    /** Kills the database while claims come in, and starts it again when enough of them were refused. */
    static Outage during(Burst burst, ServiceClient service, DatabaseContainer database) {
        int before = burst.attempts().size();
        burst.await(LONGEST_WAIT, attempts -> attempts.size() >= before + BEFORE);
        database.kill();
        long gone = System.nanoTime();
        Map<String, Answer> others = others(service);
        burst.await(
                LONGEST_WAIT,
                attempts -> attempts.stream()
                                .filter(attempt -> attempt.began() > gone)
                                .count()
                        >= MEANWHILE);
        long returning = System.nanoTime();
        database.start();
        burst.await(LONGEST_WAIT, Outage::isBack);
        return new Outage(gone, returning, others);
    }

    private static boolean isBack(List<Attempt> attempts) {
        int size = attempts.size();
        return size >= AFTERWARDS
                && attempts.subList(size - AFTERWARDS, size).stream()
                        .allMatch(attempt -> attempt.answer().isCreated());
    }

    /** Somebody the service has seen a moment ago and somebody it has not, people and systems, reading and writing. */
    private static Map<String, Answer> others(ServiceClient service) {
        Map<String, Answer> answers = new TreeMap<>();
        answers.put("a client that has not signed in yet", service.get(TestCaller.OTHER_FORM, "/v1/claims/" + ANY));
        answers.put("the burst's client reads a claim", service.get(TestCaller.FORM, "/v1/claims/" + ANY));
        answers.put("an officer who has not signed in yet", service.get(TestCaller.OFFICER, "/v1/referrals"));
        answers.put("an auditor lists decisions", service.get(TestCaller.AUDITOR, "/v1/decisions"));
        answers.put(
                "an auditor replays a decision", service.post(TestCaller.AUDITOR, "/v1/decisions/" + ANY + "/replays"));
        answers.put("somebody signs in", service.signIn(TestCaller.SENIOR));
        answers.put("a page of an officer who is signed in", service.page("/referrals"));
        return answers;
    }

    /** Whether all of an attempt fell into the time without a database. */
    boolean holds(Attempt attempt) {
        return attempt.began() > gone && attempt.ended() < returning;
    }

    /** How long after the container was told to start the last attempt failed. */
    Duration recovery(List<Attempt> attempts, long nextGone) {
        return Duration.ofNanos(attempts.stream()
                .filter(attempt -> attempt.ended() > returning && attempt.began() < nextGone)
                .filter(attempt -> !attempt.answer().isCreated())
                .mapToLong(attempt -> attempt.ended() - returning)
                .max()
                .orElse(0));
    }
}
