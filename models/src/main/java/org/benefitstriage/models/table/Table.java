package org.benefitstriage.models.table;

import java.util.Map;
import java.util.Optional;

/**
 * A table in memory, column by column. It does not change once read.
 *
 * @param rows how many
 * @param numbers columns of numbers by name; days are counted from 1970-01-01
 * @param categories columns of names by name
 * @param outcomes what is known of each row
 * @param weights how much each row counts, before any normalising
 * @param lines the line of the file on which each row begins
 * @param rejected how many rows were put aside
 */
public record Table(
        int rows,
        Map<String, NumberColumn> numbers,
        Map<String, CategoryColumn> categories,
        NumberColumn outcomes,
        NumberColumn weights,
        NumberColumn lines,
        long rejected) {

    private static final Outcome[] OUTCOMES = Outcome.values();

    public Table {
        numbers = Map.copyOf(numbers);
        categories = Map.copyOf(categories);
    }

    /** What is known of a row. */
    public Outcome outcome(int row) {
        return OUTCOMES[(int) outcomes.at(row)];
    }

    /** How much a row counts. */
    public double weight(int row) {
        return weights.at(row);
    }

    /** The line of the file on which a row begins. */
    public long line(int row) {
        return (long) lines.at(row);
    }

    /** A column of numbers that the schema names. */
    public NumberColumn number(String column) {
        return Optional.ofNullable(numbers.get(column))
                .orElseThrow(() -> new IllegalArgumentException("not read as numbers: " + column));
    }

    /** A column of days, counted from 1970-01-01, that the schema names as time or as the date of the label. */
    public NumberColumn day(String column) {
        return number(RowCells.dayKey(column));
    }

    /** Outcomes under the schema's other definition of an error: 1, 0, or no value where it does not say. */
    public NumberColumn alternative() {
        return number(RowCells.ALTERNATIVE);
    }

    /** A column of names that the schema names. */
    public CategoryColumn category(String column) {
        return Optional.ofNullable(categories.get(column))
                .orElseThrow(() -> new IllegalArgumentException("not read as names: " + column));
    }
}
