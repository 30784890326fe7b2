package org.benefitstriage.api.replay;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.benefitstriage.api.clock.ServiceClock;
import org.jboss.logging.Logger;

/** Runs a sample of all decisions again, and the newest, every hour. */
@ApplicationScoped
public class ReplaySample {

    private static final Logger LOG = Logger.getLogger(ReplaySample.class);

    /**
     * What a sample showed.
     *
     * @param at when, UTC
     * @param results how many decisions showed what
     */
    public record Showed(Instant at, Map<ReplayResult, Integer> results) {
        public Showed {
            results = Map.copyOf(results);
        }

        int count(ReplayResult result) {
            return results.getOrDefault(result, 0);
        }
    }

    private final AgroalDataSource dataSource;
    private final Replayer replayer;
    private final ReplayAlarm alarm;
    private final ReplaySettings settings;
    private final ServiceClock clock;
    private final AtomicReference<Optional<Showed>> last = new AtomicReference<>(Optional.empty());

    ReplaySample(
            AgroalDataSource dataSource,
            Replayer replayer,
            ReplayAlarm alarm,
            ReplaySettings settings,
            ServiceClock clock) {
        this.dataSource = dataSource;
        this.replayer = replayer;
        this.alarm = alarm;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = "replay-sample",
            every = "1h",
            delayed = "20m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void hourly() {
        try {
            Showed showed = run();
            if (showed.count(ReplayResult.VERSIONS_NOT_LOADED) > 0) {
                LOG.warnf(
                        "%d decisions of the sample were made with a release that is neither running nor archived",
                        showed.count(ReplayResult.VERSIONS_NOT_LOADED));
            }
        } catch (SQLException e) {
            LOG.warnf("the replay sample could not be read (SQLState %s); next try in an hour", e.getSQLState());
        }
    }

    /** Runs one sample now. */
    public Showed run() throws SQLException {
        Map<ReplayResult, Integer> results = new EnumMap<>(ReplayResult.class);
        for (StoredCase stored : cases()) {
            Rerun rerun = replayer.run(stored);
            alarm.raiseIfDifferent(stored.decisionId(), rerun);
            results.merge(rerun.result(), 1, Integer::sum);
        }
        Showed showed = new Showed(clock.now(), results);
        last.set(Optional.of(showed));
        return showed;
    }

    /** What the last sample showed; empty before the first. */
    Optional<Showed> last() {
        return last.get();
    }

    private List<StoredCase> cases() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return CaseRows.sample(connection, UUID.randomUUID(), settings.sample());
        }
    }
}
