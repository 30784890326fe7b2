package org.benefitstriage.engine.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.benefitstriage.engine.ledger.LedgerTampered;

/**
 * Signs notes as a log, or cosigns them as a witness. Making one proves that private and public key belong together.
 *
 * @param key the public half
 * @param signer the private half
 */
public record NoteSigner(VerifierKey key, MessageSigner signer) {

    private static final byte[] TRIAL = "one key, two halves\n".getBytes(StandardCharsets.UTF_8);

    public NoteSigner {
        if (!key.verifies(TRIAL, signer.sign(TRIAL))) {
            throw new IllegalArgumentException("the private key is not that of " + key.name());
        }
    }

    /** A checkpoint signed as its log. */
    public SignedNote sign(Checkpoint checkpoint) {
        require(SignatureType.LOG);
        SignedNote note = new SignedNote(checkpoint.text(), List.of());
        return note.with(NoteSignature.of(key, signer.sign(note.message())));
    }

    /**
     * A note with this witness's cosignature added. The caller has verified the note, and that it extends what this
     * witness saw before.
     *
     * @param secondsSinceEpoch the time of signing
     */
    public SignedNote cosign(SignedNote note, long secondsSinceEpoch) throws LedgerTampered {
        require(SignatureType.WITNESS);
        Checkpoint.parse(note);
        return note.with(NoteSignature.of(key, Cosignature.sign(note.text(), secondsSinceEpoch, signer)));
    }

    private void require(SignatureType type) {
        if (key.type() != type) {
            throw new IllegalArgumentException("expected a key of type " + type + ", found " + key.type());
        }
    }
}
