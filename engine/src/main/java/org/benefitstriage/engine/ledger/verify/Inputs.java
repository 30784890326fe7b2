package org.benefitstriage.engine.ledger.verify;

import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.KnownKeys;
import org.benefitstriage.engine.ledger.note.SignatureType;
import org.benefitstriage.engine.ledger.note.SignedNote;
import org.benefitstriage.engine.ledger.note.VerifierKey;
import org.benefitstriage.engine.ledger.tile.LineSource;
import org.benefitstriage.engine.ledger.tile.LogReader;

/**
 * What a command was given: its options and the files they name.
 *
 * @param options the command line
 * @param files where files come from
 */
record Inputs(Options options, VerifierFiles files) {

    private static final int LONGEST_FILE = 1 << 20;

    /** Longer than any entry that fits a bundle: other logs take larger ones, and hand them over on their own. */
    private static final int LONGEST_ENTRY = 1 << 24;

    /** A file that is named on its own rather than within a log. */
    byte[] file(String name) throws LedgerTampered {
        return reader().require(name, LONGEST_FILE);
    }

    /** An entry that is handed over on its own. */
    byte[] entry(String name) throws LedgerTampered {
        return reader().require(name, LONGEST_ENTRY);
    }

    Optional<byte[]> find(String name) throws LedgerTampered {
        return reader().find(name, LONGEST_FILE);
    }

    LineSource lines(String name) throws LedgerTampered {
        return reader().lines(name)
                .orElseThrow(() -> LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, name + " is not there"));
    }

    LogReader log(String directory) {
        return new LogReader(files.directory(directory));
    }

    /** The keys of {@code --key}, for the log of {@code --origin} or the one the first log key is named for. */
    Trust trust() throws LedgerTampered, WrongOptions {
        KnownKeys keys = KnownKeys.parse(file(options.require("--key")));
        Optional<String> named = keys.keys().stream()
                .filter(key -> key.type() == SignatureType.LOG)
                .map(VerifierKey::name)
                .findFirst();
        Optional<String> asked = options.find("--origin");
        String origin = asked.or(() -> named)
                .orElseThrow(() -> LedgerTampered.of(LedgerError.KEY_MALFORMED, "expected a key of a log"));
        return new Trust(keys, origin, (int) options.number("--witnesses", 0));
    }

    /** A checkpoint somebody kept, if there is one. */
    Optional<Checkpoint> held(Trust trust) throws LedgerTampered, WrongOptions {
        Optional<String> name = options.find("--held");
        return name.isEmpty() ? Optional.empty() : Optional.of(trust.earlier(note(name.get())));
    }

    byte[] note(String name) throws LedgerTampered {
        return reader().require(name, SignedNote.LONGEST);
    }

    String argument(int place) {
        return options.arguments().get(place);
    }

    private LogReader reader() {
        return new LogReader(files::open);
    }
}
