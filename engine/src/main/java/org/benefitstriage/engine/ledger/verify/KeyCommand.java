package org.benefitstriage.engine.ledger.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Ed25519;
import org.benefitstriage.engine.ledger.note.SignatureType;
import org.benefitstriage.engine.ledger.note.VerifierKey;

/**
 * Puts a public key into the form that the council, auditors and this verifier take: its id is worked out, nothing is
 * signed. A witness's key cosigns with the time, a log's signs the checkpoint itself; ids differ, so neither passes for the
 * other.
 */
final class KeyCommand {

    /** What the JDK puts in place of a letter that the machine's locale cannot express. */
    private static final char REPLACED = '\ufffd';

    private KeyCommand() {}

    static Report ofWitness(Inputs inputs) throws LedgerTampered, WrongOptions {
        return run(inputs, SignatureType.WITNESS, "witness-key");
    }

    static Report ofLog(Inputs inputs) throws LedgerTampered, WrongOptions {
        return run(inputs, SignatureType.LOG, "log-key");
    }

    private static Report run(Inputs inputs, SignatureType type, String command) throws LedgerTampered, WrongOptions {
        String name = inputs.argument(0);
        if (name.indexOf(REPLACED) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            throw new WrongOptions("this machine's locale cannot express the name; LC_ALL=C.UTF-8 can");
        }
        String out = inputs.options().require("--out");
        byte[] file = inputs.file(inputs.options().require("--public-pem"));
        byte[] raw = raw(file)
                .orElseThrow(() ->
                        LedgerTampered.of(LedgerError.KEY_MALFORMED, "expected an Ed25519 public key from openssl"));
        VerifierKey key = VerifierKey.of(name, type, raw);
        try {
            inputs.files().replace(out, (key + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, out + " cannot be written");
        }
        return new Report(command).with("name", key.name()).with("key", key);
    }

    private static Optional<byte[]> raw(byte[] file) {
        try {
            return Ed25519.rawPublicKey(WitnessCommand.bytesOf(file));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
