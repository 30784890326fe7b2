package org.benefitstriage.api.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.benefitstriage.api.bench.BenchProfile;
import org.benefitstriage.api.bench.ProcessorTime;
import org.benefitstriage.api.bench.Rates;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.ledger.log.LogFreeze;
import org.benefitstriage.api.storage.StoredRecord;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.api.testing.TestPolicies;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionJson;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.PolicyJson;
import org.benefitstriage.engine.policy.SampleDraw;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the audit log costs where it is written: decided claims stored a second by eight connections, with everything the log
 * needs and the sequencer at work, against the same statement without the log's columns and tables; and how long a decision
 * waits for its receipt meanwhile. Deciding itself is not part of it.
 */
@QuarkusTest
@TestProfile(BenchProfile.class)
@Tag("bench")
class LedgerBenchmark {

    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 5;
    private static final int WARM_UP_ROUNDS = 2;
    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final int ENTRIES_TIMED = 20_000;
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private static final String NEWEST_EVENT =
            "select id from audit_event where entry is not null" + " order by number desc limit 1";
    private static final String PENDING = "select count(*) from audit_event e where e.entry is not null"
            + " and not exists (select from log_entry l where l.event_id = e.id)";
    private static final String COVERED = "select exists (select from log_entry l join log_checkpoint c"
            + " on c.log = l.log and c.size > l.idx where l.event_id = ?)";

    @Inject
    DecisionEntries entries;

    @Inject
    LinkHasher hasher;

    @Inject
    Triage triage;

    @Inject
    Versions versions;

    @Inject
    AgroalDataSource dataSource;

    private final AtomicLong number = new AtomicLong();
    private final List<Double> receiptMillis = new ArrayList<>();

    @Test
    void decisions_stored_a_second_with_and_without_the_log() throws Exception {
        UUID template = UUID.fromString(Api.decide(TestCaller.FORM, SampleClaims.approvable()));
        DecidedClaim decided = decided();
        StoredCopies unlogged = StoredCopies.withoutLog(template);
        StoredCopies logged = StoredCopies.withLog(template);
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            run(logged, decided, new Rates(), true);
        }
        receiptMillis.clear();
        Rates with = new Rates();
        Rates without = new Rates();
        for (int i = 0; i < ROUNDS; i++) {
            try (LogFreeze freeze = LogFreeze.begin()) {
                assertThat(freeze).isNotNull();
                run(unlogged, decided, without, false);
            }
            run(logged, decided, with, true);
        }
        takeUpBacklog(logged, decided);
        receiptMillis.sort(null);
        System.out.printf("BENCH decisions stored with the log: %s%n", with);
        System.out.printf("BENCH decisions stored without: %s%n", without);
        System.out.printf(
                "BENCH the log costs %.0f%% of the rate; an entry takes %.0f us to make%n",
                100 * (1 - with.median() / without.median()), microsToMakeAnEntry(decided));
        System.out.printf(
                "BENCH receipts under that load: %d timed, median %.0f ms, p99 %.0f ms, longest %.0f ms%n",
                receiptMillis.size(), percentile(50), percentile(99), percentile(100));
    }

    private void run(StoredCopies copies, DecidedClaim decided, Rates rates, boolean receipts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS + 1);
        ProcessorTime before = ProcessorTime.now();
        Instant start = Instant.now();
        Instant end = start.plus(ROUND);
        List<Future<Long>> counts = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            counts.add(threads.submit(() -> storeUntil(end, copies, decided)));
        }
        if (copies.logged() && receipts) {
            threads.submit(() -> timeReceipts(end)).get();
        }
        long stored = 0;
        for (Future<Long> count : counts) {
            stored += count.get();
        }
        threads.shutdown();
        rates.add(
                stored,
                Duration.between(start, Instant.now()),
                ProcessorTime.now().since(before));
    }

    /** How fast the log is by itself: it stands still for a round, and then takes up what has gathered. */
    private void takeUpBacklog(StoredCopies logged, DecidedClaim decided) throws Exception {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement size = connection.prepareStatement("select sum(size) from log_state");
                PreparedStatement pending = connection.prepareStatement(PENDING)) {
            try (LogFreeze freeze = LogFreeze.begin()) {
                assertThat(freeze).isNotNull();
                run(logged, decided, new Rates(), false);
            }
            long before = ((Number) one(size)).longValue();
            long waiting = ((Number) one(pending)).longValue();
            long first = before;
            while (first == before) {
                Thread.sleep(LOOK_EVERY.toMillis());
                first = ((Number) one(size)).longValue();
            }
            long start = System.nanoTime();
            long now = first;
            while (now < before + waiting) {
                Thread.sleep(LOOK_EVERY.toMillis());
                now = ((Number) one(size)).longValue();
            }
            System.out.printf(
                    "BENCH a backlog of %d events was taken up at %.0f/s%n",
                    waiting, (now - first) * 1e9 / (System.nanoTime() - start));
        }
    }

    private long storeUntil(Instant end, StoredCopies copies, DecidedClaim decided) throws SQLException {
        long stored = 0;
        try (Connection connection = dataSource.getConnection()) {
            while (Instant.now().isBefore(end)) {
                // Both ways the record is compressed and has its hash.
                assertThat(StoredRecord.pack(decided.recordBytes())).isNotEmpty();
                if (copies.logged()) {
                    entries.of(decided);
                } else {
                    assertThat(CanonicalJson.sha256(decided.recordBytes())).hasSize(64);
                }
                copies.store(connection, UUID.randomUUID(), UUID.randomUUID(), "bench-" + number.incrementAndGet());
                stored++;
            }
        }
        return stored;
    }

    /**
     * One decision after the other, each from its commit to the first checkpoint that covers its entry. On one connection: a new
     * one for each look costs more than all the rest.
     */
    private Void timeReceipts(Instant end) throws SQLException, InterruptedException {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement newest = connection.prepareStatement(NEWEST_EVENT);
                PreparedStatement covered = connection.prepareStatement(COVERED)) {
            while (Instant.now().isBefore(end)) {
                covered.setObject(1, one(newest));
                long start = System.nanoTime();
                while (!Boolean.TRUE.equals(one(covered))) {
                    Thread.sleep(LOOK_EVERY.toMillis());
                }
                receiptMillis.add((System.nanoTime() - start) / 1e6);
            }
        }
        return null;
    }

    private static Object one(PreparedStatement question) throws SQLException {
        try (ResultSet row = question.executeQuery()) {
            row.next();
            return row.getObject(1);
        }
    }

    private double microsToMakeAnEntry(DecidedClaim decided) {
        long start = System.nanoTime();
        long bytes = 0;
        for (int i = 0; i < ENTRIES_TIMED; i++) {
            bytes += entries.of(decided).bytes().length;
        }
        assertThat(bytes).isPositive();
        return (System.nanoTime() - start) / 1e3 / ENTRIES_TIMED;
    }

    private double percentile(int percent) {
        int index = Math.min(receiptMillis.size() - 1, receiptMillis.size() * percent / 100);
        return receiptMillis.isEmpty() ? Double.NaN : receiptMillis.get(index);
    }

    private DecidedClaim decided() throws Exception {
        byte[] body = SampleClaims.approvable().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var accepted = org.benefitstriage.api.rest.Body.require(new ClaimParser().parse(body));
        Claim claim = accepted.value();
        TriageContext context = new TriageContext(
                CanonicalJson.sha256(accepted.canonicalBytes()),
                LocalDate.of(2026, 11, 23),
                new PolicyInForce.Adopted(PolicyJson.fromJson(JsonReader.read(TestPolicies.shipped()))),
                new SampleDraw(9999),
                LinkedClaims.NONE,
                versions);
        DecisionRecord record = triage.decide(claim, context);
        return new DecidedClaim(
                UUID.randomUUID(),
                UUID.randomUUID(),
                TestCaller.FORM.id(),
                new IdempotencyKey("bench"),
                CanonicalJson.sha256(body),
                claim,
                accepted.canonicalBytes(),
                hasher.keysOf(claim),
                record,
                DecisionJson.bytes(record),
                body,
                Instant.now(),
                Optional.empty());
    }
}
