package org.benefitstriage.engine.ledger.verify;

import java.util.Locale;
import org.benefitstriage.engine.ledger.LedgerError;

/** What {@code --help} prints. */
final class Help {

    private static final String OPTIONS = """

            Always:
              --key FILE              keys you trust, one a line: the log's, and those of witnesses (needed, but by witness-key and log-key)
              --origin NAME           the log's name; otherwise that of the first key of a log; some sign under another name
              --witnesses N           how many known witnesses must have cosigned the latest checkpoint
              --format human|json     how to report

            The log:
              --held FILE             a checkpoint you kept: the log must extend it
              --heartbeat-minutes N   the longest silence; 65 unless told
              --explained FROM/TO     silence that is accounted for; may be given again
              --until TIME            judge the silence at the log's end, too
              --opaque-entries        do not read the entries, only hash them (logs of others)
              --hashes-only           nor hash them: the tree from the leaf hashes in the tiles (logs of others)
              --leaf-hash             of a receipt: ENTRY holds the hash of the leaf, in base 64 or hexadecimal
              --decisions FILE        the export of decisions
              --pending-seconds N     how long a decision may wait for its entry; 60 unless told
              --disclosures FILE      the list of disclosures

            Checkpoints:
              --log DIRECTORY         the log whose tiles show that the newer checkpoint extends the older
              --proof FILE            or a proof of that: one hash a line
              --state FILE            the witness's memory
              --first                 the witness has no memory yet
              --private-key FILE      the witness's key, Ed25519 in PKCS#8
              --public-key FILE       its public half, name+id+key
              --public-pem FILE       its public half as openssl pkey -pubout writes it
              --out FILE              where to write the cosigned checkpoint, or the key

            Exit codes:
              0   everything asked was checked, and held
              1   something unexpected went wrong; nothing is shown
              2   wrong options; nothing was checked
            """;

    private Help() {}

    static String text() {
        StringBuilder text = new StringBuilder("Verifies a Benefits Triage audit log. No network, no database.\n\n");
        for (Command command : Command.values()) {
            String usage = command.word() + " " + String.join(" ", command.arguments());
            text.append("  ").append(String.format(Locale.ROOT, "%-26s", usage)).append(command.shows());
            text.append('\n').append(" ".repeat(28)).append(String.join(" ", command.options()));
            text.append('\n');
        }
        text.append(OPTIONS);
        for (LedgerError error : LedgerError.values()) {
            text.append(String.format(Locale.ROOT, "  %-3d %-24s %s\n", error.exitCode(), error, error.meaning()));
        }
        return text.toString();
    }
}
