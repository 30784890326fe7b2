package org.benefitstriage.engine.ledger.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Ed25519;
import org.benefitstriage.engine.ledger.note.SignatureType;
import org.benefitstriage.engine.ledger.note.VerifierKey;

/** Puts a witness's public key into the form that the council and other auditors take: its id is worked out, nothing is signed. */
final class WitnessKeyCommand {

    private WitnessKeyCommand() {}

    static Report run(Inputs inputs) throws LedgerTampered, WrongOptions {
        String out = inputs.options().require("--out");
        byte[] file = inputs.file(inputs.options().require("--public-pem"));
        byte[] raw = raw(file)
                .orElseThrow(() ->
                        LedgerTampered.of(LedgerError.KEY_MALFORMED, "expected an Ed25519 public key from openssl"));
        VerifierKey key = VerifierKey.of(inputs.argument(0), SignatureType.WITNESS, raw);
        try {
            inputs.files().replace(out, (key + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, out + " cannot be written");
        }
        return new Report("witness-key").with("name", key.name()).with("key", key);
    }

    private static Optional<byte[]> raw(byte[] file) {
        try {
            return Ed25519.rawPublicKey(WitnessCommand.bytesOf(file));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
