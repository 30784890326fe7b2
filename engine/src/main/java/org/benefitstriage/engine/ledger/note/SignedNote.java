package org.benefitstriage.engine.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;

/**
 * A text with signatures (C2SP signed-note). Reading one says nothing about who signed it: that is {@link KnownKeys}.
 *
 * @param text what is signed, with its last newline
 * @param signatures in the order they stand
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** The longest note read, in bytes. */
    public static final int LONGEST = 1 << 18;

    /** The most signatures read; the specification wants at least 16. */
    public static final int MOST_SIGNATURES = 64;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** Reads a note in exactly the form the specification gives it. */
    public static SignedNote parse(byte[] utf8) throws LedgerTampered {
        require(utf8.length <= LONGEST, "a note of at most " + LONGEST + " bytes");
        Optional<String> whole = StrictText.utf8(utf8);
        require(whole.isPresent(), "UTF-8");
        String note = whole.orElseThrow();
        require(note.chars().noneMatch(unit -> unit < ' ' && unit != '\n'), "no control character");
        int blank = note.lastIndexOf("\n\n");
        require(blank >= 0 && note.endsWith("\n"), "a text, a blank line and signatures, each ending in a newline");
        String lines = note.substring(blank + 2);
        require(!lines.isEmpty(), "at least one signature");
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : lines.substring(0, lines.length() - 1).split("\n", MOST_SIGNATURES + 1)) {
            require(signatures.size() < MOST_SIGNATURES, "at most " + MOST_SIGNATURES + " signatures");
            Optional<NoteSignature> signature = NoteSignature.parse(line);
            require(signature.isPresent(), "a signature line");
            signatures.add(signature.orElseThrow());
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    /** The same note with one signature more. */
    public SignedNote with(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }

    /** The text's bytes, which are what is signed. */
    byte[] message() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The note as it is published. */
    public String written() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }

    /** The published note in UTF-8. */
    public byte[] bytes() {
        return written().getBytes(StandardCharsets.UTF_8);
    }

    private static void require(boolean holds, String what) throws LedgerTampered {
        if (!holds) {
            throw LedgerTampered.of(LedgerError.CHECKPOINT_MALFORMED, "expected " + what);
        }
    }
}
