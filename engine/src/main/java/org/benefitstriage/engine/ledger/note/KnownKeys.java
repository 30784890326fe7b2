package org.benefitstriage.engine.ledger.note;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;

/**
 * The keys somebody trusts: those the log signs or signed with, and those of witnesses. Signatures of other keys are
 * ignored; a signature that claims a known key and does not verify condemns the whole note.
 *
 * @param keys the trusted keys
 * @param unused keys of types that this verifier does not have, by name and type; their signatures are ignored
 */
public record KnownKeys(List<VerifierKey> keys, List<String> unused) {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    public KnownKeys {
        keys = List.copyOf(keys);
        unused = List.copyOf(unused);
    }

    /** Keys that can all be used. */
    public KnownKeys(List<VerifierKey> keys) {
        this(keys, List.of());
    }

    /**
     * Reads keys one a line; empty lines and lines that begin with {@code #} are passed over, and so is the mark some
     * editors put at a file's beginning.
     */
    public static KnownKeys parse(byte[] utf8) throws LedgerTampered {
        String text =
                StrictText.utf8(utf8).orElseThrow(() -> LedgerTampered.of(LedgerError.KEY_MALFORMED, "expected UTF-8"));
        String lines = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<VerifierKey> keys = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        for (String line : lines.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Optional<String> other = VerifierKey.ofAnotherType(line);
            if (other.isPresent()) {
                unused.add(other.get());
            } else {
                keys.add(VerifierKey.parse(line));
            }
        }
        if (keys.isEmpty()) {
            String found = unused.isEmpty() ? "none" : String.join(" and ", unused);
            throw LedgerTampered.of(
                    LedgerError.KEY_MALFORMED,
                    "the file of keys",
                    "at least one Ed25519 key, type 0x01 or 0x04",
                    found);
        }
        return new KnownKeys(keys, unused);
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
        List<VerifierKey> ofLog = keysOf(origin);
        Set<VerifierKey> signers = signers(note);
        if (ofLog.stream().noneMatch(signers::contains)) {
            throw LedgerTampered.of(
                    LedgerError.SIGNER_UNKNOWN,
                    "the checkpoint of size " + checkpoint.size(),
                    names(ofLog),
                    names(note));
        }
        int cosigned = witnesses(signers, origin, ofLog).size();
        if (cosigned < witnesses) {
            throw LedgerTampered.of(
                    LedgerError.WITNESS_MISSING, "the checkpoint of size " + checkpoint.size(), witnesses, cosigned);
        }
        return checkpoint;
    }

    /** The known witnesses that cosigned a note, each once, with the time each gives; the caller has verified the note. */
    public List<String> cosigned(SignedNote note, String origin) throws LedgerTampered {
        List<String> cosigned = new ArrayList<>();
        for (VerifierKey witness : witnesses(signers(note), origin, keysOf(origin))) {
            note.signatures().stream()
                    .filter(signature -> signature.isBy(witness))
                    .findFirst()
                    .ifPresent(line -> cosigned.add(witness.name() + " at " + Cosignature.time(line.signature())));
        }
        return cosigned;
    }

    /**
     * The keys a log may sign with. A log's key should have the log's name, and need not (the Go checksum database's has
     * not): then it is this log's if the file holds no log's key under another name, so that one log never signs for another.
     */
    private List<VerifierKey> keysOf(String origin) throws LedgerTampered {
        List<VerifierKey> logs =
                keys.stream().filter(key -> key.type() == SignatureType.LOG).toList();
        List<VerifierKey> named =
                logs.stream().filter(key -> key.name().equals(origin)).toList();
        if (!named.isEmpty()) {
            return named;
        }
        if (logs.stream().map(VerifierKey::name).distinct().count() > 1) {
            throw LedgerTampered.of(
                    LedgerError.KEY_MALFORMED,
                    "which log's key signs for " + origin,
                    "a key of that name, or the keys of one log",
                    names(logs));
        }
        return logs;
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

    /**
     * The witnesses among the signers, each once: not the log itself, and neither one witness with two keys nor one key
     * under two names. A cosignature does not say under which name it was made, so anybody can repeat it under another.
     */
    private static List<VerifierKey> witnesses(Set<VerifierKey> signers, String origin, List<VerifierKey> ofLog) {
        List<VerifierKey> witnesses = new ArrayList<>();
        for (VerifierKey key : signers) {
            boolean log = key.type() == SignatureType.LOG
                    || key.name().equals(origin)
                    || ofLog.stream().anyMatch(key::sharesKeyWith);
            boolean counted =
                    witnesses.stream().anyMatch(other -> other.name().equals(key.name()) || other.sharesKeyWith(key));
            if (!log && !counted) {
                witnesses.add(key);
            }
        }
        return witnesses;
    }

    private static boolean verifies(VerifierKey key, SignedNote note, NoteSignature signature) {
        return switch (key.type()) {
            case LOG -> key.verifies(note.message(), signature.signature());
            case WITNESS -> Cosignature.verifies(key, note.text(), signature.signature());
        };
    }

    private static String names(List<VerifierKey> keys) {
        return String.join(
                " or ", keys.stream().map(VerifierKey::name).distinct().toList());
    }

    private static String names(SignedNote note) {
        return String.join(
                ", ", note.signatures().stream().map(NoteSignature::name).toList());
    }
}
