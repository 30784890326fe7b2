package org.benefitstriage.models.history;

import java.util.stream.IntStream;
import org.benefitstriage.models.evaluation.ScoredRows;
import org.benefitstriage.models.table.GivenScore;
import org.benefitstriage.models.table.NumberColumn;
import org.benefitstriage.models.table.Outcome;
import org.benefitstriage.models.table.Table;
import org.benefitstriage.models.table.TableFault;
import org.benefitstriage.models.table.TableProblem;
import org.benefitstriage.models.table.TableSchema;

/** Scores that a table already holds, whoever made them. Points alone say nothing of probability, so theirs is NaN. */
public final class GivenScores {

    private GivenScores() {}

    /** The rows that somebody checked, in the table's order. */
    public static int[] checked(Table table) {
        return IntStream.range(0, table.rows())
                .filter(row -> table.outcome(row) != Outcome.UNCHECKED)
                .toArray();
    }

    /** The checked rows' scores as the schema names them. */
    public static ScoredRows of(Table table, TableSchema schema) throws TableFault {
        if (schema.score() instanceof GivenScore.Probability score) {
            return rows(table, table.number(score.column()), true);
        }
        if (schema.score() instanceof GivenScore.Points score) {
            return rows(table, table.number(score.column()), false);
        }
        throw new TableFault(
                TableProblem.ofFile("there is no score: name a model, or a score column in the schema (score:)"));
    }

    private static ScoredRows rows(Table table, NumberColumn scores, boolean probability) {
        int[] rows = checked(table);
        double[] values = IntStream.of(rows).mapToDouble(scores::at).toArray();
        boolean[] errors = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            errors[i] = table.outcome(rows[i]) == Outcome.ERROR;
        }
        return new ScoredRows(
                values,
                probability
                        ? values.clone()
                        : IntStream.of(rows).mapToDouble(row -> Double.NaN).toArray(),
                errors,
                IntStream.of(rows).mapToDouble(table::weight).toArray());
    }
}
