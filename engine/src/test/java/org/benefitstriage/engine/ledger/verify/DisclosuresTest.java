package org.benefitstriage.engine.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.entry.Disclosure;
import org.benefitstriage.engine.ledger.entry.Entries;
import org.benefitstriage.engine.ledger.note.TestKeys;
import org.junit.jupiter.api.Test;

/** A disclosed value is the one that was logged, and an erased one stays erased. */
class DisclosuresTest {

    private static final String[] COMMAND = {"disclosure", "log", "--disclosures", "disclosures"};

    private static TestLog log() {
        TestLog log = new TestLog(TestKeys.log(TestLog.ORIGIN));
        for (int i = 0; i < 10; i++) {
            log.append(TestLog.entry(i));
        }
        log.append(Entries.erasure(3, TestLog.time(10), "capital"));
        log.checkpoint();
        return log;
    }

    @Test
    void values_as_they_were_logged_hold() {
        List<String> rows = List.of(
                row(1, Entries.capital(1)),
                row(1, Entries.rent(1)),
                row(2, Entries.record(2)),
                row(3, Entries.rent(3)));
        assertThat(verifying(rows).holds(COMMAND)).contains("disclosures   4");
    }

    @Test
    void T14_an_altered_value_is_DISCLOSURE_MISMATCH() {
        Disclosure altered = Disclosure.of(Entries.capital(1).salt(), "capital", JsonValue.integer(1));
        var report = verifying(List.of(row(1, altered))).refuses(LedgerError.DISCLOSURE_MISMATCH, COMMAND);
        assertThat(report.string("index")).isEqualTo("1");
        assertThat(report.string("expected")).isEqualTo(Entries.capital(1).commitment());
    }

    @Test
    void T14_a_value_of_another_entry_or_field_is_DISCLOSURE_MISMATCH() {
        verifying(List.of(row(2, Entries.capital(1)))).refuses(LedgerError.DISCLOSURE_MISMATCH, COMMAND);
        Disclosure renamed = Disclosure.of(
                Entries.capital(1).salt(), "savings", Entries.capital(1).value());
        verifying(List.of(row(1, renamed))).refuses(LedgerError.DISCLOSURE_MISMATCH, COMMAND);
        verifying(List.of(row(0, Entries.capital(1)))).refuses(LedgerError.DISCLOSURE_MISMATCH, COMMAND);
        verifying(List.of(row(99, Entries.capital(1)))).refuses(LedgerError.DISCLOSURE_MISMATCH, COMMAND);
    }

    @Test
    void T15_another_value_for_an_erased_field_is_ERASED_FIELD_RESTORED() {
        Disclosure other = Disclosure.of(Entries.capital(3).salt(), "capital", JsonValue.integer(1));
        var report = verifying(List.of(row(3, other))).refuses(LedgerError.ERASED_FIELD_RESTORED, COMMAND);
        assertThat(report.string("index")).isEqualTo("3");
    }

    @Test
    void T15_even_the_true_value_of_an_erased_field_is_ERASED_FIELD_RESTORED() {
        verifying(List.of(row(3, Entries.capital(3)))).refuses(LedgerError.ERASED_FIELD_RESTORED, COMMAND);
    }

    @Test
    void what_is_not_a_disclosure_is_refused() {
        verifying(List.of("{\"disclosure\":\"AAAA\",\"index\":1}")).refuses(LedgerError.DISCLOSURE_MALFORMED, COMMAND);
        verifying(List.of("{\"index\":1}")).refuses(LedgerError.EXPORT_MALFORMED, COMMAND);
        Verifying.of(log()).refuses(LedgerError.EXPORT_INCOMPLETE, COMMAND);
    }

    private static String row(int index, Disclosure disclosure) {
        return "{\"disclosure\":\"" + disclosure.encoded() + "\",\"index\":" + index + "}";
    }

    private static Verifying verifying(List<String> rows) {
        return Verifying.of(log())
                .with(
                        "disclosures",
                        "{\"format\":\"benefits-triage-disclosures/1\",\"origin\":\"" + TestLog.ORIGIN + "\"}\n"
                                + String.join("\n", rows) + "\n{\"rows\":" + rows.size() + "}\n");
    }
}
