package org.benefitstriage.engine.ledger.verify;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.Ed25519;
import org.benefitstriage.engine.ledger.note.NoteSigner;
import org.benefitstriage.engine.ledger.note.SignedNote;
import org.benefitstriage.engine.ledger.note.VerifierKey;

/**
 * A witness keeps the last checkpoint it cosigned and cosigns a newer one only when it is shown to extend that. So the log
 * cannot be rolled back or rewritten without losing this witness's signature.
 */
final class WitnessCommand {

    private WitnessCommand() {}

    static Report run(Inputs inputs) throws LedgerTampered, WrongOptions {
        String state = inputs.options().require("--state");
        inputs.options().require("--out");
        // Two runs that both read the memory before either writes it could cosign two histories that both extend it.
        try {
            Closeable alone = inputs.files()
                    .alone(state)
                    .orElseThrow(() -> LedgerTampered.of(
                            LedgerError.EXPORT_INCOMPLETE, state + " is in use by another run of this witness"));
            try {
                return cosign(inputs, state);
            } finally {
                alone.close();
            }
        } catch (IOException unwritable) {
            throw LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, state + ".lock cannot be written");
        }
    }

    private static Report cosign(Inputs inputs, String state) throws LedgerTampered, WrongOptions {
        Options options = inputs.options();
        NoteSigner witness = witness(inputs);
        Trust trust = inputs.trust();
        byte[] offered = inputs.note(inputs.argument(0));
        Checkpoint newer = trust.earlier(offered);
        Optional<byte[]> kept = inputs.find(state);
        String before = "nothing: this is the first";
        if (kept.isPresent()) {
            Checkpoint older = trust.earlier(kept.get());
            CheckpointCommands.prove(inputs, trust, older, newer);
            before = older.size() + " entries, root " + older.root();
        } else if (!options.has("--first")) {
            throw LedgerTampered.of(
                    LedgerError.EXPORT_INCOMPLETE,
                    state + " is not there; a witness that begins says --first, one that has lost it asks why");
        }
        SignedNote cosigned =
                witness.cosign(SignedNote.parse(offered), inputs.files().now().getEpochSecond());
        // The memory first: if the machine stops in between, nothing was signed that is not remembered.
        write(inputs, state, cosigned);
        write(inputs, options.require("--out"), cosigned);
        return new Report("witness")
                .with("origin", newer.origin())
                .with("extends", before)
                .with("cosigned", newer.size() + " entries, root " + newer.root())
                .with("witness", witness.key().name());
    }

    private static NoteSigner witness(Inputs inputs) throws LedgerTampered, WrongOptions {
        VerifierKey key = VerifierKey.parse(
                new String(inputs.file(inputs.options().require("--public-key")), StandardCharsets.UTF_8).strip());
        byte[] privateKey = inputs.file(inputs.options().require("--private-key"));
        try {
            return new NoteSigner(key, Ed25519.signer(bytesOf(privateKey)));
        } catch (IllegalArgumentException notTheKey) {
            throw LedgerTampered.of(LedgerError.KEY_MALFORMED, String.valueOf(notTheKey.getMessage()));
        }
    }

    /** A key as it is, or in the text form that begins with five dashes. */
    static byte[] bytesOf(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.startsWith("-----")
                ? Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""))
                : file;
    }

    private static void write(Inputs inputs, String name, SignedNote note) throws LedgerTampered {
        try {
            inputs.files().replace(name, note.bytes());
        } catch (IOException e) {
            throw LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, name + " cannot be written");
        }
    }
}
