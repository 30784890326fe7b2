package org.benefitstriage.api.ledger.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the sequencer need not look again. A number is given out before its transaction commits, so an event with a lower
 * number can appear after one with a higher: the mark moves to a number only when every transaction that was running when
 * that number was the highest has ended, and everything visible since has been taken up.
 */
final class Watermark {

    /** Between taking a number and having a transaction id lies a moment in which no snapshot shows the transaction. */
    private static final Duration MARGIN = Duration.ofSeconds(2);

    private record Candidate(long number, long nextTransaction, Instant seen) {}

    private long mark;
    private Optional<Candidate> candidate = Optional.empty();
    private boolean ended;

    Watermark(long mark) {
        this.mark = mark;
    }

    long mark() {
        return mark;
    }

    /** To be called before events are looked for, in a transaction of its own. */
    void before(Connection connection, Instant now) throws SQLException {
        if (candidate
                .filter(waiting -> now.isBefore(waiting.seen().plus(MARGIN)))
                .isPresent()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement("""
                        select coalesce(max(number), 0),
                          pg_snapshot_xmin(pg_current_snapshot())::text::bigint,
                          pg_snapshot_xmax(pg_current_snapshot())::text::bigint
                        from audit_event where entry is not null""");
                ResultSet row = statement.executeQuery()) {
            row.next();
            long oldestRunning = row.getLong(2);
            ended = candidate
                    .filter(waiting -> oldestRunning >= waiting.nextTransaction())
                    .isPresent();
            if (candidate.isEmpty()) {
                candidate = Optional.of(new Candidate(row.getLong(1), row.getLong(3), now));
            }
        }
    }

    /** To be called when everything that was visible has been taken up. */
    void drained() {
        if (ended) {
            candidate.ifPresent(settled -> mark = Math.max(mark, settled.number()));
            candidate = Optional.empty();
            ended = false;
        }
    }
}
