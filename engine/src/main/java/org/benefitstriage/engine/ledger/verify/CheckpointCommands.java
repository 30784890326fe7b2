package org.benefitstriage.engine.ledger.verify;

import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.benefitstriage.engine.ledger.entry.Member;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.Receipt;
import org.benefitstriage.engine.ledger.tile.LogFiles;
import org.benefitstriage.engine.ledger.tile.LogReader;

/** The commands that need a checkpoint and a proof and not the whole log. */
final class CheckpointCommands {

    private CheckpointCommands() {}

    static Report receipt(Inputs inputs) throws LedgerTampered, WrongOptions {
        byte[] entry = inputs.entry(inputs.argument(0));
        Receipt receipt = Receipt.parse(inputs.file(inputs.argument(1)));
        Trust trust = inputs.trust();
        Checkpoint checkpoint = trust.latest(receipt.note().bytes());
        receipt.verify(entry, checkpoint);
        Report report = new Report("receipt")
                .with("origin", checkpoint.origin())
                .with("index", receipt.index())
                .with("log size", checkpoint.size())
                .with("root", checkpoint.root());
        if (inputs.options().has("--opaque-entries")) {
            return trust.limits(report.without("what the entry says"));
        }
        describe(report, EntryContent.read(entry));
        return trust.limits(report);
    }

    static Report consistency(Inputs inputs) throws LedgerTampered, WrongOptions {
        Trust trust = inputs.trust();
        Checkpoint older = trust.earlier(inputs.note(inputs.argument(0)));
        Checkpoint newer = trust.latest(inputs.note(inputs.argument(1)));
        prove(inputs, trust, older, newer);
        return trust.limits(new Report("consistency")
                .with("origin", newer.origin())
                .with("older", older.size() + " entries, root " + older.root())
                .with("newer", newer.size() + " entries, root " + newer.root()));
    }

    /** By a proof or by tiles, whichever was given; sizes alone may settle it. */
    static void prove(Inputs inputs, Trust trust, Checkpoint older, Checkpoint newer)
            throws LedgerTampered, WrongOptions {
        if (ConsistencyCheck.settledBySize(older, newer)) {
            return;
        }
        Options options = inputs.options();
        if (options.has("--proof") && options.has("--log")) {
            throw new WrongOptions("give either --log or --proof");
        }
        if (options.has("--proof")) {
            ConsistencyCheck.byProof(older, newer, inputs.file(options.require("--proof")));
        } else if (options.has("--log")) {
            LogReader log = inputs.log(options.require("--log"));
            Checkpoint latest = trust.earlier(log.require(LogFiles.CHECKPOINT, 1 << 18));
            ConsistencyCheck.byTiles(older, newer, log, latest.size());
        } else {
            throw LedgerTampered.of(
                    LedgerError.EXPORT_INCOMPLETE, "neither the log (--log) nor a proof (--proof) was given");
        }
    }

    /** What to replay the decision under; the verifier has neither rules nor model. */
    private static void describe(Report report, LedgerEntry entry) {
        report.with("type", entry.type().wireName()).with("at", entry.at()).with("council", entry.council());
        for (Member member :
                new Member[] {Member.DECISION_ID, Member.OUTCOME, Member.RULESET, Member.PARAMETERS, Member.POLICY}) {
            entry.text(member).ifPresent(text -> report.with(member.wireName(), text));
        }
    }
}
