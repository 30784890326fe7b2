package org.benefitstriage.models.caseload;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.benefitstriage.models.table.TableFault;
import org.benefitstriage.models.table.TableProblem;

/**
 * The truth of a reference caseload, claim by claim in the order of its file. For evaluation only.
 *
 * @param errors whether each claim is in error
 * @param oracle the probability of an error to somebody who knows the generator
 */
public record Truth(boolean[] errors, double[] oracle) {

    private static final String ERROR = "in_error";
    private static final String PROBABILITY = "probability";

    /** How many claims. */
    public int size() {
        return errors.length;
    }

    /** Reads a truth file. */
    public static Truth read(Path file) throws IOException, TableFault {
        boolean[] errors = new boolean[1_024];
        double[] oracle = new double[errors.length];
        int size = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            int error = -1;
            int probability = -1;
            for (CsvRecord record : reader) {
                if (error < 0) {
                    error = index(record.getFields(), ERROR);
                    probability = index(record.getFields(), PROBABILITY);
                    continue;
                }
                if (size == errors.length) {
                    errors = Arrays.copyOf(errors, 2 * size);
                    oracle = Arrays.copyOf(oracle, 2 * size);
                }
                errors[size] = isError(record, error);
                oracle[size++] = probability(record, probability);
            }
        }
        return new Truth(Arrays.copyOf(errors, size), Arrays.copyOf(oracle, size));
    }

    private static int index(List<String> header, String column) throws TableFault {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new TableFault(new TableProblem(
                    1, 0, column, "a truth file has this column: make the caseload again with triage generate"));
        }
        return index;
    }

    private static boolean isError(CsvRecord record, int index) throws TableFault {
        String text = record.getFieldCount() > index ? record.getField(index) : "";
        if (!text.equals("0") && !text.equals("1")) {
            throw new TableFault(new TableProblem(record.getStartingLineNumber(), index + 1, ERROR, "expected 0 or 1"));
        }
        return text.equals("1");
    }

    private static double probability(CsvRecord record, int index) throws TableFault {
        String text = record.getFieldCount() > index ? record.getField(index) : "";
        if (!text.matches("0\\.[0-9]{1,9}|1\\.0{1,9}|[01]")) {
            throw new TableFault(new TableProblem(
                    record.getStartingLineNumber(), index + 1, PROBABILITY, "expected a probability from 0 to 1"));
        }
        return Double.parseDouble(text);
    }
}
