package org.benefitstriage.models.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads a table under its schema, once and in one direction. Nothing of it is in a message. */
public final class TableReader {

    private static final int ROWS_BETWEEN_NEWS = 8_192;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final TableSchema schema;
    private final Rejects rejects;
    private final ReadingListener listener;
    private final List<TableProblem> shown = new ArrayList<>();
    private long problems;
    private long rejected;

    private TableReader(TableSchema schema, Rejects rejects, ReadingListener listener) {
        this.schema = schema;
        this.rejects = rejects;
        this.listener = listener;
    }

    /**
     * Reads a file.
     *
     * @param rejects what happens to rows that cannot be read
     * @throws TableFault when the table cannot be used, with the first problems
     */
    public static Table read(Path file, TableSchema schema, Rejects rejects, ReadingListener listener)
            throws IOException, TableFault {
        Table table = new TableReader(schema, rejects, listener).read(file);
        rejects.done();
        return table;
    }

    private Table read(Path file) throws IOException, TableFault {
        LineEnd.check(file);
        long size = Files.size(file);
        try (CountedInput input = new CountedInput(Files.newInputStream(file));
                CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(schema.form().delimiter())
                        .acceptCharsAfterQuotes(false)
                        .ofCsvRecord(new InputStreamReader(withoutMark(input), StandardCharsets.UTF_8))) {
            Iterator<CsvRecord> records = reader.iterator();
            RowCells cells = header(records);
            long lastLine = 1;
            long rows = 0;
            try {
                while (records.hasNext()) {
                    CsvRecord record = records.next();
                    lastLine = record.getStartingLineNumber();
                    take(cells, record);
                    if (++rows % ROWS_BETWEEN_NEWS == 0) {
                        listener.read(input.count(), size);
                    }
                }
            } catch (CsvParseException | UncheckedIOException e) {
                // Never its message: it may quote a cell.
                throw new TableFault(new TableProblem(
                        lastLine + 1, 0, "", "not CSV from here on: a quotation mark is open or a cell is endless"));
            }
            listener.read(size, size);
            return finished(cells, rows);
        }
    }

    /** The input behind its byte order mark, which spreadsheets write and nobody sees. */
    private static InputStream withoutMark(InputStream input) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(input, MARK.length);
        byte[] first = pushback.readNBytes(MARK.length);
        if (!Arrays.equals(first, MARK)) {
            pushback.unread(first);
        }
        return pushback;
    }

    private RowCells header(Iterator<CsvRecord> records) throws TableFault, IOException {
        try {
            RowCells cells = new RowCells(schema, records.next());
            rejects.header(cells.header());
            return cells;
        } catch (NoSuchElementException | CsvParseException e) {
            throw new TableFault(TableProblem.ofFile("the table has no header line"));
        }
    }

    private void take(RowCells cells, CsvRecord record) throws IOException {
        List<TableProblem> found = cells.read(record);
        if (found.isEmpty()) {
            return;
        }
        if (rejects.puts()) {
            rejects.put(record.getFields(), found);
            rejected++;
            return;
        }
        problems += found.size();
        found.stream().limit(TableFault.MOST_SHOWN - (long) shown.size()).forEach(shown::add);
    }

    private Table finished(RowCells cells, long rows) throws TableFault {
        if (problems > 0) {
            throw new TableFault(shown, problems);
        }
        if (schema.form().rows() > 0 && rows != schema.form().rows()) {
            throw new TableFault(
                    TableProblem.ofFile("the schema says " + schema.form().rows() + " rows, the table has " + rows
                            + ": it was cut, or the schema is of another table"));
        }
        Table table = cells.table(rejected);
        if (table.rows() == 0) {
            throw new TableFault(TableProblem.ofFile("the table has no row that can be used"));
        }
        return table;
    }
}
