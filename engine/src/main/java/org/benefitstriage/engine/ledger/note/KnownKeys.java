package org.benefitstriage.engine.ledger.note;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;

/**
 * The keys somebody trusts: those the log signs or signed with, and those of witnesses. Signatures of other keys are
 * ignored; a signature that claims a known key and does not verify condemns the whole note.
 *
 * @param keys the trusted keys
 */
public record KnownKeys(List<VerifierKey> keys) {

    public KnownKeys {
        keys = List.copyOf(keys);
    }

    /** Reads keys one a line; empty lines and lines that begin with {@code #} are passed over. */
    public static KnownKeys parse(byte[] utf8) throws LedgerTampered {
        String text =
                StrictText.utf8(utf8).orElseThrow(() -> LedgerTampered.of(LedgerError.KEY_MALFORMED, "expected UTF-8"));
        List<VerifierKey> keys = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                keys.add(VerifierKey.parse(line));
            }
        }
        if (keys.isEmpty()) {
            throw LedgerTampered.of(LedgerError.KEY_MALFORMED, "expected at least one key");
        }
        return new KnownKeys(keys);
    }

    /**
     * The checkpoint of a note whose signatures hold.
     *
     * @param origin the log it must be from
     * @param witnesses how many known witnesses must have cosigned it, besides the log's own signature
     */
    public Checkpoint verify(SignedNote note, String origin, int witnesses) throws LedgerTampered {
        Checkpoint checkpoint = Checkpoint.parse(note);
        if (!checkpoint.origin().equals(origin)) {
            throw LedgerTampered.of(
                    LedgerError.ORIGIN_MISMATCH, "the checkpoint's origin", origin, checkpoint.origin());
        }
        Set<VerifierKey> signers = signers(note);
        if (signers.stream().noneMatch(key -> key.type() == SignatureType.LOG)) {
            throw LedgerTampered.of(
                    LedgerError.SIGNER_UNKNOWN,
                    "the checkpoint of size " + checkpoint.size(),
                    names(keys),
                    names(note));
        }
        long cosigned = signers.stream()
                .filter(key -> key.type() == SignatureType.WITNESS)
                .count();
        if (cosigned < witnesses) {
            throw LedgerTampered.of(
                    LedgerError.WITNESS_MISSING, "the checkpoint of size " + checkpoint.size(), witnesses, cosigned);
        }
        return checkpoint;
    }

    /** The known keys that signed; a bad signature of one of them is refused. */
    private Set<VerifierKey> signers(SignedNote note) throws LedgerTampered {
        Set<VerifierKey> signers = new LinkedHashSet<>();
        for (NoteSignature signature : note.signatures()) {
            for (VerifierKey key : keys) {
                if (signature.isBy(key)) {
                    if (!verifies(key, note, signature)) {
                        throw LedgerTampered.of(LedgerError.SIGNATURE_INVALID, "the signature of " + key.name());
                    }
                    signers.add(key);
                }
            }
        }
        return signers;
    }

    private static boolean verifies(VerifierKey key, SignedNote note, NoteSignature signature) {
        return switch (key.type()) {
            case LOG -> key.verifies(note.message(), signature.signature());
            case WITNESS -> Cosignature.verifies(key, note.text(), signature.signature());
        };
    }

    private static String names(List<VerifierKey> keys) {
        return String.join(" or ", keys.stream().map(VerifierKey::name).toList());
    }

    private static String names(SignedNote note) {
        return String.join(
                ", ", note.signatures().stream().map(NoteSignature::name).toList());
    }
}
