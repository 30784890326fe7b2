package org.benefitstriage.engine.ledger.verify;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.tile.LineSource;
import org.benefitstriage.engine.ledger.tile.LogFiles;

/** The commands that read a whole log. */
final class LogCommands {

    private static final String OPAQUE = "--opaque-entries";
    private static final String HASHES = "--hashes-only";
    private static final long USUAL_PENDING_SECONDS = 60;

    private LogCommands() {}

    static Report log(Inputs inputs) throws LedgerTampered, WrongOptions {
        Report report = new Report("log");
        if (inputs.options().has(HASHES)) {
            report.without(
                    "the entries: the tree is that of the leaf hashes in the tiles, whatever they are hashes of");
            return verified(inputs, report, LogKind.FOREIGN_HASHES, EntryContent.opaque());
        }
        if (inputs.options().has(OPAQUE)) {
            report.without("what the entries say, and heartbeats");
            return verified(inputs, report, LogKind.FOREIGN, EntryContent.opaque());
        }
        HeartbeatCheck heartbeats = heartbeats(inputs);
        return verified(inputs, report, LogKind.OURS, EntryContent.readFor(heartbeats), heartbeats);
    }

    static Report database(Inputs inputs) throws LedgerTampered, WrongOptions {
        Duration limit = Duration.ofSeconds(inputs.options().number("--pending-seconds", USUAL_PENDING_SECONDS));
        try (LineSource lines = inputs.lines(inputs.options().require("--decisions"))) {
            DatabaseCheck check = new DatabaseCheck(lines, inputs.trust().origin(), limit);
            Report report = read(inputs, "database", check);
            return report.with("decisions", check.compared()).with("pending", check.pending());
        }
    }

    static Report disclosure(Inputs inputs) throws LedgerTampered, WrongOptions {
        try (LineSource lines = inputs.lines(inputs.options().require("--disclosures"))) {
            DisclosureCheck check = new DisclosureCheck(lines, inputs.trust().origin());
            return read(inputs, "disclosure", check).with("disclosures", check.compared());
        }
    }

    private static Report read(Inputs inputs, String command, EntryVisitor check) throws LedgerTampered, WrongOptions {
        EntryVisitor all = EntryVisitor.all(List.of(heartbeats(inputs), check));
        return verified(inputs, new Report(command), LogKind.OURS, EntryContent.readFor(all), all);
    }

    private static HeartbeatCheck heartbeats(Inputs inputs) throws WrongOptions {
        Options options = inputs.options();
        return new HeartbeatCheck(
                Duration.ofMinutes(options.number("--heartbeat-minutes", HeartbeatCheck.USUAL.toMinutes())),
                options.spans("--explained", ends -> new HeartbeatCheck.Explained(ends[0], ends[1])),
                options.time("--until"));
    }

    private static Report verified(
            Inputs inputs, Report report, LogKind kind, EntryContent content, EntryVisitor... visitors)
            throws LedgerTampered, WrongOptions {
        Trust trust = inputs.trust();
        Optional<Checkpoint> held = inputs.held(trust);
        LogFiles files = inputs.files().directory(inputs.argument(0));
        LogVerifier.Verified log = new LogVerifier(trust, held, kind).verify(files, content);
        for (EntryVisitor visitor : visitors) {
            visitor.end();
        }
        report.with("origin", log.latest().origin())
                .with("entries", log.latest().size())
                .with("root", log.latest().root());
        if (log.checkpoints() == 0) {
            report.without("earlier checkpoints: this log keeps none beside its latest");
        } else {
            report.with("checkpoints", log.checkpoints());
        }
        if (held.isPresent()) {
            report.with("extends", "the held checkpoint of size " + held.get().size());
        } else {
            report.without(
                    "whether the log was rewritten before this export: no earlier checkpoint was given (--held)");
        }
        return trust.limits(trust.cosigned(report, log.note()));
    }
}
