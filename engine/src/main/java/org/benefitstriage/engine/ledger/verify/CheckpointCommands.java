package org.benefitstriage.engine.ledger.verify;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.benefitstriage.engine.ledger.entry.Member;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.Receipt;
import org.benefitstriage.engine.ledger.note.SignedNote;
import org.benefitstriage.engine.ledger.tile.LogFiles;
import org.benefitstriage.engine.ledger.tile.LogReader;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/** The commands that need a checkpoint and a proof and not the whole log. */
final class CheckpointCommands {

    private CheckpointCommands() {}

    static Report receipt(Inputs inputs) throws LedgerTampered, WrongOptions {
        boolean hashOnly = inputs.options().has("--leaf-hash");
        byte[] entry = inputs.entry(inputs.argument(0));
        TreeHash leaf = hashOnly ? leafHash(entry) : TreeHash.ofLeaf(entry);
        Receipt receipt = Receipt.parse(inputs.file(inputs.argument(1)));
        Trust trust = inputs.trust();
        Checkpoint checkpoint = trust.latest(receipt.note().bytes());
        receipt.verify(leaf, checkpoint);
        Report report = new Report("receipt")
                .with("origin", checkpoint.origin())
                .with("index", receipt.index())
                .with("log size", checkpoint.size())
                .with("root", checkpoint.root());
        trust.cosigned(report, receipt.note());
        if (hashOnly) {
            report.without("the entry: only its hash was given");
        } else if (inputs.options().has("--opaque-entries")) {
            report.without("what the entry says");
        } else {
            describe(report, EntryContent.read(entry));
        }
        return trust.limits(report);
    }

    /** A leaf's hash as people hand it over: base 64 or hexadecimal, on a line of its own. */
    private static TreeHash leafHash(byte[] file) throws LedgerTampered {
        String text = new String(file, StandardCharsets.ISO_8859_1).strip();
        Optional<TreeHash> hash = text.matches("[0-9A-Fa-f]{64}")
                ? Optional.of(TreeHash.of(HexFormat.of().parseHex(text)))
                : TreeHash.parse(text);
        return hash.orElseThrow(() -> LedgerTampered.of(
                LedgerError.PROOF_MALFORMED, "expected a leaf's hash of 32 bytes in base 64 or hexadecimal"));
    }

    static Report consistency(Inputs inputs) throws LedgerTampered, WrongOptions {
        Trust trust = inputs.trust();
        Checkpoint older = trust.earlier(inputs.note(inputs.argument(0)));
        byte[] note = inputs.note(inputs.argument(1));
        Checkpoint newer = trust.latest(note);
        prove(inputs, trust, older, newer);
        Report report = new Report("consistency")
                .with("origin", newer.origin())
                .with("older", older.size() + " entries, root " + older.root())
                .with("newer", newer.size() + " entries, root " + newer.root());
        return trust.limits(trust.cosigned(report, SignedNote.parse(note)));
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
