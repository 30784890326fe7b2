package org.benefitstriage.engine.ledger.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.Disclosure;
import org.benefitstriage.engine.ledger.entry.EntryTime;
import org.benefitstriage.engine.ledger.entry.EntryType;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.benefitstriage.engine.ledger.entry.Member;
import org.benefitstriage.engine.ledger.tile.LineSource;

/**
 * Holds an export of the decisions against the log, both ways, in one pass: rows come in the order of their entries. A row
 * says which decision it is, what came of it, the SHA-256 of its record and the salt that links that to the entry.
 */
public final class DatabaseCheck implements EntryVisitor {

    /** What the first line of the export says. */
    public static final String FORMAT = "benefits-triage-decisions/1";

    private final ExportRows rows;
    private final Duration pendingLimit;
    private final Instant exportedAt;
    private final Map<String, Long> erased = new HashMap<>();
    private Optional<JsonFields> next;
    private long last = -1;
    private long compared;
    private long pending;

    /**
     * @param lines the export
     * @param origin the log it belongs to
     * @param pendingLimit how long a decision may wait for its entry
     */
    public DatabaseCheck(LineSource lines, String origin, Duration pendingLimit) throws LedgerTampered {
        this.rows = new ExportRows("the export of decisions", lines, FORMAT, origin);
        this.pendingLimit = pendingLimit;
        this.exportedAt = time(rows.header(), "exportedAt");
        this.next = rows.next();
    }

    /** Decisions found to be those in the log. */
    public long compared() {
        return compared;
    }

    /** Decisions too young to have an entry under a signed checkpoint. */
    public long pending() {
        return pending;
    }

    @Override
    public void entry(long index, LedgerEntry entry) throws LedgerTampered {
        boolean claimed = next.isPresent() && index(next.get()).equals(Optional.of(index));
        if (entry.type().isDecision() && !claimed) {
            throw LedgerTampered.of(LedgerError.ENTRY_WITHOUT_DECISION, "a decision's row", decision(entry), "no row")
                    .at(index);
        }
        if (claimed) {
            compare(index, entry, next.get());
            advance(index);
        }
        if (entry.type() == EntryType.ERASURE_EXECUTED && erases(entry, Member.RECORD.wireName())) {
            entry.text(Member.CLAIM_REF).ifPresent(erased::remove);
        }
    }

    @Override
    public void end() throws LedgerTampered {
        for (; next.isPresent(); next = rows.next()) {
            JsonFields row = next.get();
            if (time(row, "at").isBefore(exportedAt.minus(pendingLimit))) {
                throw LedgerTampered.of(
                        LedgerError.DECISION_NOT_LOGGED,
                        "decision " + id(row),
                        "an entry",
                        "none under the checkpoint");
            }
            pending++;
        }
        for (Map.Entry<String, Long> gone : erased.entrySet()) {
            throw LedgerTampered.of(
                            LedgerError.DECISION_DIFFERS,
                            "a row says its record was erased",
                            "an erasure in the log",
                            "none for claim " + gone.getKey())
                    .at(gone.getValue());
        }
    }

    /** Whether an erasure names a field. */
    static boolean erases(LedgerEntry entry, String field) {
        return entry.members().get(Member.FIELDS) instanceof JsonValue.JsonArray fields
                && fields.items().contains(JsonValue.string(field));
    }

    private void compare(long index, LedgerEntry entry, JsonFields row) throws LedgerTampered {
        String id = id(row);
        if (!entry.type().isDecision() || !id.equals(decision(entry))) {
            throw LedgerTampered.of(LedgerError.DECISION_NOT_LOGGED, "the entry a row points to", id, decision(entry))
                    .at(index);
        }
        if (row.has("erased")) {
            erased.put(entry.text(Member.CLAIM_REF).orElseThrow(), index);
        } else {
            same(index, "outcome", entry.text(Member.OUTCOME), rows.text(row, "outcome"));
            String digest = rows.text(row, "record");
            Disclosure record = Disclosure.of(salt(row), Member.RECORD.wireName(), JsonValue.string(digest));
            same(index, "commitment to the record", entry.text(Member.RECORD), record.commitment());
        }
        compared++;
    }

    private void advance(long index) throws LedgerTampered {
        last = index;
        next = rows.next();
        Optional<Long> following = next.isPresent() ? index(next.get()) : Optional.empty();
        if (following.isPresent() && following.get() <= last) {
            throw rows.malformed("rows are not in the order of their entries");
        }
    }

    private static void same(long index, String what, Optional<String> logged, String stored) throws LedgerTampered {
        if (!logged.equals(Optional.of(stored))) {
            throw LedgerTampered.of(LedgerError.DECISION_DIFFERS, "its " + what, logged.orElse("none"), stored)
                    .at(index);
        }
    }

    private Optional<Long> index(JsonFields row) throws LedgerTampered {
        return row.has("index") ? Optional.of(rows.integer(row, "index")) : Optional.empty();
    }

    private Instant time(JsonFields row, String member) throws LedgerTampered {
        return EntryTime.parse(rows.text(row, member)).orElseThrow(() -> rows.malformed(member + " is not a time"));
    }

    private String id(JsonFields row) throws LedgerTampered {
        String id = rows.text(row, "decisionId");
        if (!id.matches("[0-9a-f-]{36}")) {
            throw rows.malformed("decisionId is not a UUID");
        }
        return id;
    }

    private String salt(JsonFields row) throws LedgerTampered {
        return rows.text(row, "salt");
    }

    private static String decision(LedgerEntry entry) {
        return entry.text(Member.DECISION_ID).orElse("another kind of entry");
    }
}
