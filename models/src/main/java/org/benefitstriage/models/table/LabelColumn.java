package org.benefitstriage.models.table;

import java.util.Set;

/**
 * What came of each row.
 *
 * @param column its name in the table
 * @param meaning what counts as an error, in words
 * @param error cell texts that mean an error
 * @param correct cell texts that mean none
 * @param unchecked cell texts that mean nobody checked; such rows are counted and left out
 * @param date when the outcome was known
 */
public record LabelColumn(
        String column, String meaning, Set<String> error, Set<String> correct, Set<String> unchecked, Known date) {

    public LabelColumn {
        error = Set.copyOf(error);
        correct = Set.copyOf(correct);
        unchecked = Set.copyOf(unchecked);
    }

    /** When outcomes were known. */
    public sealed interface Known {}

    /** The table does not say. */
    public record NotSaid() implements Known {}

    /** In a column of dates. */
    public record OnDate(String column) implements Known {}
}
