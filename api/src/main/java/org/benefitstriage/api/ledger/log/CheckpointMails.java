package org.benefitstriage.api.ledger.log;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.storage.StatementBinder;
import org.jboss.logging.Logger;

/**
 * The outbox of checkpoints that go out by e-mail. That one is to be sent and the checkpoint itself are one row, so that no
 * decision to send is lost, and whoever takes a row to send it moves its next attempt on in the same statement: if the sender
 * dies, or the mail server refuses, the row comes up again later, and later still each time.
 */
@ApplicationScoped
class CheckpointMails {

    private static final Logger LOG = Logger.getLogger(CheckpointMails.class);

    /** The first wait; each doubles the last, up to the longest. */
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private static final String QUEUE = """
            insert into checkpoint_mail (id, log, size, note, queued_at, next_attempt_at)
            select gen_random_uuid(), latest.log, latest.size, latest.note, ?, ?
            from (select distinct on (log) log, size, note from log_checkpoint order by log, size desc) latest
            on conflict (log, size) do nothing""";

    private static final String TAKE = """
            update checkpoint_mail set attempts = attempts + 1,
              next_attempt_at = cast(? as timestamptz) + least(? * power(2, least(attempts, 20)), ?) * interval '1 second'
            where id = (select id from checkpoint_mail where sent_at is null and next_attempt_at <= ?
                        order by next_attempt_at, queued_at limit 1 for update skip locked)
            returning id, log, size, note, queued_at, attempts""";

    private final AgroalDataSource dataSource;
    private final ServiceClock clock;

    CheckpointMails(AgroalDataSource dataSource, ServiceClock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * A checkpoint to send.
     *
     * @param id stays the same at every attempt, so that whoever receives it twice can tell
     * @param log short name of the log
     * @param size its entries
     * @param note the checkpoint as it was signed
     * @param queuedAt when it was decided to send it, UTC
     * @param attempts attempts begun, this one included
     */
    record Waiting(UUID id, String log, long size, byte[] note, Instant queuedAt, int attempts) {}

    /** Decides to send the latest checkpoint of each log, where that is not decided already. */
    void queueLatest() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(QUEUE)) {
            Instant now = clock.now();
            new StatementBinder(statement).instant(now).instant(now);
            statement.executeUpdate();
        } catch (SQLException e) {
            LOG.warnf("checkpoints could not be queued (SQLState %s); next try at the next time", e.getSQLState());
        }
    }

    /** Takes the next one that is due; it comes up again unless it is said to be {@linkplain #sent sent}. */
    Optional<Waiting> take() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
            statement.setObject(1, now);
            statement.setLong(2, FIRST_WAIT.toSeconds());
            statement.setLong(3, LONGEST_WAIT.toSeconds());
            statement.setObject(4, now);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Waiting(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getLong(3),
                                row.getBytes(4),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                row.getInt(6)))
                        : Optional.empty();
            }
        }
    }

    /** A mail server has taken it. */
    void sent(UUID id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update checkpoint_mail set sent_at = ? where id = ?")) {
            new StatementBinder(statement).instant(clock.now()).id(id);
            statement.executeUpdate();
        }
    }
}
