package org.benefitstriage.engine.ledger.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.Disclosure;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.KnownKeys;
import org.benefitstriage.engine.ledger.note.Receipt;
import org.benefitstriage.engine.ledger.note.SignedNote;
import org.benefitstriage.engine.ledger.note.VerifierKey;
import org.benefitstriage.engine.ledger.tile.EntryBundle;

/**
 * Whatever bytes a parser is given, it reads them in their one spelling or refuses them by name. In the suite the kept
 * inputs of {@code ParsersFuzzTestInputs} are run; {@code JAZZER_FUZZ=1} with one test's name searches for new ones.
 */
class ParsersFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void note(byte[] bytes) {
        try {
            SignedNote note = SignedNote.parse(bytes);
            assertThat(note.bytes()).isEqualTo(bytes);
            Checkpoint checkpoint = Checkpoint.parse(note);
            assertThat(note.text()).startsWith(checkpoint.text());
        } catch (LedgerTampered named) {
            assertThat(named.error()).isNotNull();
        }
    }

    @FuzzTest(maxDuration = "1m")
    void receipt(byte[] bytes) {
        try {
            Receipt receipt = Receipt.parse(bytes);
            assertThat(Receipt.parse(receipt.bytes())).isEqualTo(receipt);
        } catch (LedgerTampered named) {
            assertThat(named.error()).isNotNull();
        }
    }

    @FuzzTest(maxDuration = "1m")
    void keys(byte[] bytes) {
        try {
            for (VerifierKey key : KnownKeys.parse(bytes).keys()) {
                assertThat(VerifierKey.parse(key.toString())).isEqualTo(key);
            }
        } catch (LedgerTampered named) {
            assertThat(named.error()).isNotNull();
        }
    }

    @FuzzTest(maxDuration = "1m")
    void entry(byte[] bytes) {
        try {
            assertThat(LedgerEntry.parse(bytes).bytes()).isEqualTo(bytes);
        } catch (LedgerTampered named) {
            assertThat(named.error()).isNotNull();
        }
    }

    @FuzzTest(maxDuration = "1m")
    void json(byte[] bytes) {
        try {
            byte[] canonical = CanonicalJson.bytes(JsonReader.read(bytes));
            assertThat(CanonicalJson.bytes(JsonReader.readCanonical(canonical))).isEqualTo(canonical);
        } catch (JsonSyntaxException named) {
            assertThat(named.position()).isNotNegative();
        }
    }

    @FuzzTest(maxDuration = "1m")
    void bundle(byte[] bytes) {
        Optional<List<byte[]>> entries = EntryBundle.parse(bytes);
        entries.ifPresent(read ->
                assertThat(Arrays.equals(EntryBundle.write(read), bytes)).isTrue());
    }

    @FuzzTest(maxDuration = "1m")
    void disclosure(byte[] bytes) {
        String encoded = new String(bytes, StandardCharsets.ISO_8859_1);
        try {
            assertThat(Disclosure.parse(encoded).encoded()).isEqualTo(encoded);
        } catch (LedgerTampered named) {
            assertThat(named.error()).isNotNull();
        }
    }
}
