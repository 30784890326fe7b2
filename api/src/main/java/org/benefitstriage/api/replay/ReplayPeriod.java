package org.benefitstriage.api.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.benefitstriage.api.releases.Releases;
import org.postgresql.PGStatement;

/**
 * Runs all decisions of a period again, in parallel: each worker reads a part of them over a connection of its own. Reads only, and
 * keeps no decision in memory longer than it takes to run it.
 */
public final class ReplayPeriod {

    private static final int ROWS_AT_ONCE = 50;

    /**
     * Which decisions.
     *
     * @param from decided at or after, UTC
     * @param to decided before, UTC
     * @param authority the council's code, or {@code *} for all
     */
    public record Period(Instant from, Instant to, String authority) {}

    /** Opens a connection for one worker; it is closed afterwards. */
    public interface Connections {
        Connection open() throws SQLException;
    }

    private final Connections connections;
    private final Replayer replayer;
    private final int workers;

    /**
     * @param releases where decisions find the release they were made with
     * @param workers how many run at once
     */
    public ReplayPeriod(Connections connections, Releases releases, int workers) {
        this.connections = connections;
        this.replayer = new Replayer(releases, new PolicyTable(connections::open));
        this.workers = workers;
    }

    /** How many decisions there are. */
    public long count(Period period) throws SQLException {
        try (Connection connection = connections.open();
                PreparedStatement statement = connection.prepareStatement(CaseRows.COUNT)) {
            bind(statement, period);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Runs them again. {@code progress} is told how many are done, from any thread. */
    public ReplayTally run(Period period, LongConsumer progress) throws SQLException, InterruptedException {
        AtomicLong done = new AtomicLong();
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<ReplayTally>> parts = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                int part = i;
                parts.add(pool.submit(() -> part(period, part, () -> progress.accept(done.incrementAndGet()))));
            }
            ReplayTally all = new ReplayTally();
            for (Future<ReplayTally> part : parts) {
                all.add(part.get());
            }
            return all;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException fault) {
                throw fault;
            }
            throw new IllegalStateException("a decision could not be run again", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private ReplayTally part(Period period, int part, Runnable one) throws SQLException {
        ReplayTally tally = new ReplayTally();
        try (Connection connection = connections.open()) {
            connection.setReadOnly(true);
            // Rows come in portions only within a transaction.
            connection.setAutoCommit(false);
            try (PreparedStatement plan =
                    connection.prepareStatement("set local enable_hashjoin = off; set local enable_mergejoin = off")) {
                // Claims are fetched one by one: a hash of all of them would not fit in memory.
                plan.execute();
            }
            try (PreparedStatement statement = connection.prepareStatement(CaseRows.PART)) {
                bind(statement, period);
                statement.setInt(5, workers);
                statement.setInt(6, part);
                statement.setFetchSize(ROWS_AT_ONCE);
                // Bytes as they are: a statement that runs once would get them as hexadecimal text, twice as long.
                statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        StoredCase stored = CaseRows.read(rows);
                        tally.add(stored.decisionId(), replayer.run(stored));
                        one.run();
                    }
                }
            }
            connection.rollback();
        }
        return tally;
    }

    private static void bind(PreparedStatement statement, Period period) throws SQLException {
        statement.setTimestamp(1, Timestamp.from(period.from()));
        statement.setTimestamp(2, Timestamp.from(period.to()));
        statement.setString(3, period.authority());
        statement.setString(4, period.authority());
    }
}
