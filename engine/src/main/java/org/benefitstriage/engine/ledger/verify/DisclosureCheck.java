package org.benefitstriage.engine.ledger.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.Disclosure;
import org.benefitstriage.engine.ledger.entry.EntryType;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.benefitstriage.engine.ledger.entry.Member;
import org.benefitstriage.engine.ledger.tile.LineSource;

/**
 * Holds disclosed values against the commitments in the log, and against its later erasures: what the log says was
 * destroyed cannot be disclosed, true or not. Remembers one line for each disclosure, and nothing for the rest of the log.
 */
public final class DisclosureCheck implements EntryVisitor {

    /** What the first line of the list says. */
    public static final String FORMAT = "benefits-triage-disclosures/1";

    private record Field(String claimRef, String name, long index) {}

    private record Disclosed(boolean matches, String expected, String found) {}

    private final ExportRows rows;
    private final Map<Field, Disclosed> disclosed = new HashMap<>();
    private Optional<JsonFields> next;
    private Optional<LedgerTampered> mismatch = Optional.empty();
    private long compared;

    /**
     * @param lines the list, in the order of the entries
     * @param origin the log it belongs to
     */
    public DisclosureCheck(LineSource lines, String origin) throws LedgerTampered {
        this.rows = new ExportRows("the list of disclosures", lines, FORMAT, origin);
        this.next = rows.next();
    }

    /** Values found to be those that were committed to. */
    public long compared() {
        return compared;
    }

    @Override
    public void entry(long index, LedgerEntry entry) throws LedgerTampered {
        while (next.isPresent() && rows.integer(next.get(), "index") == index) {
            compare(index, entry, Disclosure.parse(rows.text(next.get(), "disclosure")));
            next = rows.next();
        }
        if (entry.type() == EntryType.ERASURE_EXECUTED) {
            refuseErased(entry);
        }
    }

    @Override
    public void end() throws LedgerTampered {
        if (next.isPresent()) {
            throw LedgerTampered.of(
                    LedgerError.DISCLOSURE_MISMATCH,
                    "a disclosure for entry " + rows.integer(next.get(), "index"),
                    "entries of this log, in their order",
                    "another place");
        }
        if (mismatch.isPresent()) {
            throw mismatch.get();
        }
    }

    private void compare(long index, LedgerEntry entry, Disclosure disclosure) {
        String expected = entry.commitment(disclosure.name()).orElse("no such field");
        boolean matches = expected.equals(disclosure.commitment());
        Disclosed seen = new Disclosed(matches, expected, disclosure.commitment());
        disclosed.put(new Field(entry.text(Member.CLAIM_REF).orElse(""), disclosure.name(), index), seen);
        if (matches) {
            compared++;
        } else if (mismatch.isEmpty()) {
            // Kept back: a later erasure of the same field would make it a restored value, which says more.
            mismatch = Optional.of(LedgerTampered.of(
                            LedgerError.DISCLOSURE_MISMATCH, "a field's commitment", expected, disclosure.commitment())
                    .at(index));
        }
    }

    private void refuseErased(LedgerEntry erasure) throws LedgerTampered {
        String claimRef = erasure.text(Member.CLAIM_REF).orElse("");
        for (Map.Entry<Field, Disclosed> entry : disclosed.entrySet()) {
            Field field = entry.getKey();
            Disclosed seen = entry.getValue();
            if (field.claimRef().equals(claimRef) && DatabaseCheck.erases(erasure, field.name())) {
                String detail = seen.matches() ? "the erased value itself" : "another value than the erased one";
                throw LedgerTampered.of(LedgerError.ERASED_FIELD_RESTORED, detail, seen.expected(), seen.found())
                        .at(field.index());
            }
        }
    }
}
