package org.benefitstriage.api.ledger.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.benefitstriage.api.ledger.LedgerKeys;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.NoteSigner;

/** Signs what is committed: of each log at most one checkpoint a second, or one for every 1,024 entries. */
final class Publisher {

    private static final Duration PACE = Duration.ofSeconds(1);

    private record Last(long size, Instant at) {}

    private final Connection connection;
    private final LogTables tables;
    private final Checkpoints checkpoints;
    private final Sequencer sequencer;
    private final LedgerKeys keys;
    private final HeldCheckpoints held;
    private final Map<String, Last> signed = new HashMap<>();
    private final Map<AuthorityCode, NoteSigner> signers = new HashMap<>();

    Publisher(Connection connection, Sequencer sequencer, LedgerKeys keys, HeldCheckpoints held) {
        this.connection = connection;
        this.tables = new LogTables(connection);
        this.checkpoints = new Checkpoints(connection);
        this.sequencer = sequencer;
        this.keys = keys;
        this.held = held;
    }

    /** Signs every log that has grown and is due. */
    void publish(Instant now) throws SQLException, LogContradiction {
        for (LogState state : tables.states()) {
            if (state.log().equals(keys.log(state.authority()))) {
                publish(state, now);
            }
        }
        connection.commit();
    }

    private void publish(LogState state, Instant now) throws SQLException, LogContradiction {
        Last last = last(state.log());
        long grown = state.size() - last.size();
        if (grown == 0 || grown < Sequencer.MOST && now.isBefore(last.at().plus(PACE))) {
            return;
        }
        sequencer.holdFence(now);
        Checkpoint checkpoint = new Checkpoint(state.origin(), state.size(), state.root());
        NoteSigner signer = signers.computeIfAbsent(state.authority(), keys::signer);
        Checkpoints.Signed fresh = new Checkpoints.Signed(checkpoint, signer.sign(checkpoint));
        checkpoints.add(state.log(), fresh, now);
        connection.commit();
        signed.put(state.log(), new Last(state.size(), now));
        held.keep(state.log(), fresh);
    }

    private Last last(String log) throws SQLException, LogContradiction {
        Last known = signed.get(log);
        if (known != null) {
            return known;
        }
        try {
            long size = checkpoints
                    .latest(log)
                    .map(latest -> latest.checkpoint().size())
                    .orElse(0L);
            Last last = new Last(size, Instant.EPOCH);
            signed.put(log, last);
            return last;
        } catch (LedgerTampered malformed) {
            throw LogContradiction.of(log, malformed);
        }
    }
}
