package org.benefitstriage.models.table;

import java.util.Optional;
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
 * @param alternative another definition of an error by the same texts, to show what would change
 */
public record LabelColumn(
        String column,
        String meaning,
        Set<String> error,
        Set<String> correct,
        Set<String> unchecked,
        Known date,
        Optional<Alternative> alternative) {

    public LabelColumn {
        error = Set.copyOf(error);
        correct = Set.copyOf(correct);
        unchecked = Set.copyOf(unchecked);
    }

    /**
     * Another definition of an error.
     *
     * @param meaning what counts as an error under it, in words
     * @param error cell texts that mean an error under it
     * @param correct cell texts that mean none under it; rows with other texts are left out
     */
    public record Alternative(String meaning, Set<String> error, Set<String> correct) {
        public Alternative {
            error = Set.copyOf(error);
            correct = Set.copyOf(correct);
        }
    }

    /** When outcomes were known. */
    public sealed interface Known {}

    /** The table does not say. */
    public record NotSaid() implements Known {}

    /** In a column of dates. */
    public record OnDate(String column) implements Known {}
}
