package org.benefitstriage.engine.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.entry.Entries;
import org.benefitstriage.engine.ledger.entry.EntryTime;
import org.benefitstriage.engine.ledger.note.TestKeys;
import org.junit.jupiter.api.Test;

/** The decisions the council holds are those in the log: no other, none changed, none missing. */
class DatabaseTest {

    private static final TestLog LOG = TestLog.of(130);
    private static final Instant EXPORTED = TestLog.time(200);

    private final List<String> rows = honest(130);

    @Test
    void an_honest_export_holds_and_is_counted() {
        assertThat(verifying(rows).holds(command()))
                .contains("decisions     128")
                .contains("pending       0");
    }

    @Test
    void T10_a_changed_decision_is_DECISION_DIFFERS() {
        rows.set(4, row(5, "APPROVED", Entries.recordDigest(6)));
        var report = verifying(rows).refuses(LedgerError.DECISION_DIFFERS, command());
        assertThat(report.string("index")).isEqualTo("5");
    }

    @Test
    void T10_a_changed_outcome_is_DECISION_DIFFERS() {
        rows.set(4, row(5, "REFERRED", Entries.recordDigest(5)));
        verifying(rows).refuses(LedgerError.DECISION_DIFFERS, command());
    }

    @Test
    void T11_a_decision_without_an_entry_is_DECISION_NOT_LOGGED() {
        rows.add(unlogged(500, TestLog.time(50)));
        verifying(rows).refuses(LedgerError.DECISION_NOT_LOGGED, command());
    }

    @Test
    void T11_a_row_that_points_to_another_decisions_entry_is_DECISION_NOT_LOGGED() {
        rows.set(
                4, row(5, "APPROVED", Entries.recordDigest(5)).replace(Entries.decisionId(5), Entries.decisionId(777)));
        verifying(rows).refuses(LedgerError.DECISION_NOT_LOGGED, command());
    }

    @Test
    void T11_a_row_that_points_past_the_end_of_the_log_is_DECISION_NOT_LOGGED() {
        rows.add(row(131, "APPROVED", Entries.recordDigest(131))
                .replace(text(TestLog.time(131)), text(TestLog.time(50))));
        verifying(rows).refuses(LedgerError.DECISION_NOT_LOGGED, command());
    }

    @Test
    void T12_an_entry_without_its_decision_is_ENTRY_WITHOUT_DECISION() {
        rows.remove(4);
        var report = verifying(rows).refuses(LedgerError.ENTRY_WITHOUT_DECISION, command());
        assertThat(report.string("index")).isEqualTo("5");
        verifying(honest(129)).refuses(LedgerError.ENTRY_WITHOUT_DECISION, command());
    }

    @Test
    void a_decision_younger_than_the_sequencing_limit_is_pending_and_no_error() {
        rows.add(unlogged(500, EXPORTED.minusSeconds(59)));
        assertThat(verifying(rows).holds(command())).contains("pending       1");
        rows.add(unlogged(501, EXPORTED.minusSeconds(61)));
        verifying(rows).refuses(LedgerError.DECISION_NOT_LOGGED, command());
        verifying(rows).holds("database", "log", "--decisions", "decisions", "--pending-seconds", "90");
    }

    @Test
    void a_row_may_lack_its_record_only_where_the_log_says_it_was_erased() {
        TestLog erased = new TestLog(TestKeys.log(TestLog.ORIGIN));
        erased.append(TestLog.entry(0));
        erased.append(TestLog.entry(1));
        erased.append(Entries.erasure(1, TestLog.time(2), "record", "capital"));
        erased.checkpoint();
        String row = object("decisionId", Entries.decisionId(1), "index", 1).replace("}", ",\"erased\":true}");
        new Verifying(erased.files("log")).with("decisions", list(List.of(row))).holds(command());

        rows.set(4, object("decisionId", Entries.decisionId(5), "index", 5).replace("}", ",\"erased\":true}"));
        verifying(rows).refuses(LedgerError.DECISION_DIFFERS, command());
    }

    @Test
    void an_export_that_is_damaged_proves_nothing() {
        String whole = list(rows);
        malformed("");
        malformed(whole.substring(0, whole.length() - 1));
        malformed(whole.substring(0, whole.lastIndexOf("{")));
        malformed(whole.replace("{\"rows\":128}", "{\"rows\":127}"));
        malformed(whole + whole);
        malformed(whole.replace("decisions/1", "decisions/2"));
        malformed(whole.replace("\"outcome\":\"APPROVED\"", "\"outcome\":null"));
        malformed(whole.replace(",\"outcome\":\"APPROVED\"", ""));
        malformed("[]\n");
        malformed("x".repeat(2_000_000));
        List<String> unordered = honest(130);
        Collections.swap(unordered, 3, 4);
        verifying(unordered).refuses(LedgerError.ENTRY_WITHOUT_DECISION, command());
        unordered = honest(130);
        unordered.add(4, unordered.get(3));
        verifying(unordered).refuses(LedgerError.EXPORT_MALFORMED, command());
        verifying(rows)
                .with("decisions", whole.replace(TestLog.ORIGIN, "elsewhere.example/log"))
                .refuses(LedgerError.ORIGIN_MISMATCH, command());
        Verifying.of(LOG).refuses(LedgerError.EXPORT_INCOMPLETE, command());
    }

    private static void malformed(String export) {
        Verifying.of(LOG).with("decisions", export).refuses(LedgerError.EXPORT_MALFORMED, command());
    }

    private static String[] command() {
        return new String[] {"database", "log", "--decisions", "decisions"};
    }

    private static Verifying verifying(List<String> rows) {
        return Verifying.of(LOG).with("decisions", list(rows));
    }

    private static String list(List<String> rows) {
        return "{\"exportedAt\":\"" + text(EXPORTED) + "\",\"format\":\"benefits-triage-decisions/1\",\"origin\":\""
                + TestLog.ORIGIN + "\"}\n" + String.join("\n", rows) + "\n{\"rows\":" + rows.size() + "}\n";
    }

    private static List<String> honest(int size) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (i % 100 != 0) {
                rows.add(row(i, "APPROVED", Entries.recordDigest(i)));
            }
        }
        return rows;
    }

    private static String row(int number, String outcome, String digest) {
        return object(
                "at",
                text(TestLog.time(number)),
                "decisionId",
                Entries.decisionId(number),
                "index",
                number,
                "outcome",
                outcome,
                "record",
                digest,
                "salt",
                Entries.record(number).salt());
    }

    private static String unlogged(int number, Instant at) {
        return object("at", text(at), "decisionId", Entries.decisionId(number), "outcome", "APPROVED");
    }

    private static String object(Object... members) {
        JsonValue.ObjectBuilder object = JsonValue.object();
        for (int i = 0; i < members.length; i += 2) {
            object.with(
                    (String) members[i],
                    members[i + 1] instanceof Integer number
                            ? JsonValue.integer(number)
                            : JsonValue.string((String) members[i + 1]));
        }
        return new String(CanonicalJson.bytes(object.build()), UTF_8);
    }

    private static String text(Instant at) {
        return EntryTime.text(at);
    }
}
