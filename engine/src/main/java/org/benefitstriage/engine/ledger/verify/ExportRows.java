package org.benefitstriage.engine.ledger.verify;

import java.util.Arrays;
import java.util.Optional;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.tile.LineSource;

/**
 * An exported list, one JSON object a line. The first line names format and log; the last says how many rows there are, so
 * that a list that was cut short is seen to be.
 */
final class ExportRows {

    private final LineSource lines;
    private final String name;
    private final JsonFields header;
    private long rows;
    private boolean ended;

    ExportRows(String name, LineSource lines, String format, String origin) throws LedgerTampered {
        this.name = name;
        this.lines = lines;
        this.header = line().orElseThrow(() -> malformed("is empty"));
        require("format", format, text(header, "format"), LedgerError.EXPORT_MALFORMED);
        require("origin", origin, text(header, "origin"), LedgerError.ORIGIN_MISMATCH);
    }

    JsonFields header() {
        return header;
    }

    /** The next row; empty at the end, which must be there. */
    Optional<JsonFields> next() throws LedgerTampered {
        if (ended) {
            return Optional.empty();
        }
        JsonFields row = line().orElseThrow(() -> malformed("ends without saying how many rows it has"));
        if (!row.has("rows")) {
            rows++;
            return Optional.of(row);
        }
        ended = true;
        require("rows", Long.toString(rows), Long.toString(integer(row, "rows")), LedgerError.EXPORT_MALFORMED);
        if (line().isPresent()) {
            throw malformed("goes on after its end");
        }
        return Optional.empty();
    }

    String text(JsonFields row, String member) throws LedgerTampered {
        try {
            return row.string(member);
        } catch (IllegalArgumentException notThere) {
            throw malformed(notThere.getMessage());
        }
    }

    long integer(JsonFields row, String member) throws LedgerTampered {
        try {
            return row.integer(member);
        } catch (IllegalArgumentException notThere) {
            throw malformed(notThere.getMessage());
        }
    }

    LedgerTampered malformed(String what) {
        return LedgerTampered.of(LedgerError.EXPORT_MALFORMED, name + ", row " + rows + ": " + what);
    }

    private Optional<JsonFields> line() throws LedgerTampered {
        Optional<byte[]> line = lines.next();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = line.get();
        if (bytes[bytes.length - 1] != '\n') {
            throw malformed("ends within a line");
        }
        try {
            return Optional.of(JsonFields.of(JsonReader.read(Arrays.copyOf(bytes, bytes.length - 1))));
        } catch (JsonSyntaxException | IllegalArgumentException notJson) {
            throw malformed("not a JSON object");
        }
    }

    private void require(String member, String expected, String found, LedgerError error) throws LedgerTampered {
        if (!expected.equals(found)) {
            throw LedgerTampered.of(error, name + ", " + member, expected, found);
        }
    }
}
