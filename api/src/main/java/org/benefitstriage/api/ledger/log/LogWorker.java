package org.benefitstriage.api.ledger.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.benefitstriage.api.audit.Actor;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.halts.Halts;
import org.benefitstriage.api.ledger.LedgerKeys;
import org.benefitstriage.api.ledger.LedgerSettings;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.policy.HaltReason;
import org.jboss.logging.Logger;

/**
 * Keeps one sequencer running: looks for events ten times a second, begins a term when nobody has one, and tries again after
 * whatever ended the last. The first round is made before the service answers anybody, so that no claim is put in front of a
 * person only because the log had not started.
 */
@ApplicationScoped
class LogWorker {

    private static final Logger LOG = Logger.getLogger(LogWorker.class);
    private static final long PACE_MILLIS = 100;
    private static final long STOP_SECONDS = 5;

    /** How often the sequencer says that it is alive in the time after which it counts as silent. */
    private static final int SIGNS_OF_LIFE = 12;

    private final SequencerConnection connections;
    private final LedgerKeys keys;
    private final HeldCheckpoints held;
    private final Deployments deployments;
    private final Halts halts;
    private final LedgerSettings settings;
    private final ServiceClock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "log-sequencer");
        made.setDaemon(true);
        return made;
    });

    private Optional<LogTerm> term = Optional.empty();
    private Instant nextTry = Instant.EPOCH;
    private String trouble = "";

    LogWorker(
            SequencerConnection connections,
            LedgerKeys keys,
            HeldCheckpoints held,
            Versions versions,
            Halts halts,
            LedgerSettings settings,
            ServiceClock clock) {
        this.connections = connections;
        this.keys = keys;
        this.held = held;
        this.deployments = new Deployments(versions, keys.masterId());
        this.halts = halts;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        round();
        thread.scheduleWithFixedDelay(this::roundForEver, PACE_MILLIS, PACE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.shutdown();
        if (thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            end();
        }
    }

    /** The executor gives up a task that throws once, whatever it throws: this one may not be given up. */
    private void roundForEver() {
        try {
            round();
        } catch (RuntimeException | Error unexpected) {
            LOG.errorf(
                    "a round of the audit log's sequencer failed (%s)",
                    unexpected.getClass().getName());
            abandon();
        }
    }

    /** Leaves a term behind whose connection may be in any state. */
    private synchronized void abandon() {
        try {
            end();
        } catch (RuntimeException | Error unexpected) {
            LOG.warnf(
                    "the sequencer's connection could not be closed (%s)",
                    unexpected.getClass().getName());
            term = Optional.empty();
        }
    }

    private synchronized void round() {
        try {
            if (term.isEmpty() && clock.now().isBefore(nextTry)) {
                return;
            }
            if (term.isEmpty()) {
                begin();
            }
            if (term.isPresent()) {
                term.get().work(clock::now);
                trouble = "";
            }
        } catch (LogContradiction found) {
            end();
            halt(found);
        } catch (SQLException e) {
            trouble("SQLState " + e.getSQLState());
        } catch (RuntimeException e) {
            trouble(e.getClass().getSimpleName());
        }
    }

    /** Nothing is built upon a contradiction: a halt that is still open keeps the sequencer from beginning. */
    private void begin() throws SQLException, LogContradiction {
        nextTry = clock.now().plus(settings.retry());
        if (isHalted()) {
            return;
        }
        Connection connection = connections.open();
        try {
            term = LogTerm.begin(
                    connection,
                    keys,
                    held,
                    deployments,
                    settings.longestSilence().dividedBy(SIGNS_OF_LIFE),
                    clock.now());
        } finally {
            if (term.isEmpty()) {
                connection.close();
            }
        }
    }

    private boolean isHalted() {
        return halts.of(Halts.SERVICE).stream()
                .anyMatch(halt -> halt.open() && halt.everybody() && halt.reason() == HaltReason.LEDGER);
    }

    private void halt(LogContradiction found) {
        LOG.errorf("the audit log contradicts itself, and automatic approval stops: %s", found.detail());
        try {
            halts.openForEverybody(HaltReason.LEDGER, found.detail(), Actor.service("sequencer"));
        } catch (RuntimeException e) {
            // Without the halt the sequencer finds the same again, and meanwhile is not alive: nothing is approved
            // either way.
            LOG.errorf("the halt could not be recorded (%s)", e.getClass().getSimpleName());
        }
    }

    private void trouble(String what) {
        if (!what.equals(trouble)) {
            LOG.warnf("the audit log's sequencer was interrupted (%s) and tries again; events wait", what);
        }
        trouble = what;
        end();
    }

    private synchronized void end() {
        term.ifPresent(LogTerm::close);
        term = Optional.empty();
        nextTry = clock.now().plus(settings.retry());
    }
}
