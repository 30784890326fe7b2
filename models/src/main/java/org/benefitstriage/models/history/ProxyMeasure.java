package org.benefitstriage.models.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.benefitstriage.models.caseload.Draws;
import org.benefitstriage.models.evaluation.RankMeasure;
import org.benefitstriage.models.evaluation.ScoredRows;
import org.benefitstriage.models.table.CategoryColumn;
import org.benefitstriage.models.table.Table;

/**
 * How well a scorecard's features tell a characteristic it must not use: a model is trained to tell each group from the others on half of
 * the rows, and its AUC is taken on the other half. 0.5 is chance; near 1 the features name the group without saying so.
 */
public final class ProxyMeasure {

    private static final int MOST_ROWS = 40_000;
    private static final int FEWEST_ROWS = 50;

    private ProxyMeasure() {}

    /** One line per group that is large enough. */
    public static List<String> inWords(HistoryModel model, Table table, List<String> columns, long seed) {
        int[] all = IntStream.range(0, table.rows())
                .filter(row ->
                        table.rows() <= MOST_ROWS || Draws.seeded(seed ^ 4, row).below(table.rows()) < MOST_ROWS)
                .toArray();
        int[] learn = IntStream.of(all).filter(row -> isFirstHalf(row, seed)).toArray();
        int[] test = IntStream.of(all).filter(row -> !isFirstHalf(row, seed)).toArray();
        List<String> lines = new ArrayList<>();
        for (String column : columns) {
            CategoryColumn values = table.category(column);
            for (int code = 0; code < values.names().size(); code++) {
                lines.addAll(group(model, table, values, code, column, learn, test, seed));
            }
        }
        return lines;
    }

    private static boolean isFirstHalf(int row, long seed) {
        return Draws.seeded(seed ^ 8, row).below(2) == 0;
    }

    private static List<String> group(
            HistoryModel model,
            Table table,
            CategoryColumn values,
            int code,
            String column,
            int[] learn,
            int[] test,
            long seed) {
        BinnedRows teaching =
                BinnedRows.of(table, learn, model.features()).asking(row -> values.codeAt(learn[row]) == code);
        BinnedRows testing =
                BinnedRows.of(table, test, model.features()).asking(row -> values.codeAt(test[row]) == code);
        if (tooFew(teaching) || tooFew(testing)) {
            return List.of();
        }
        double[] logOdds =
                LogisticRoad.learn(teaching, seed, "proxy measurement").of(testing);
        double auc = new RankMeasure(new ScoredRows(logOdds, logOdds, testing.errors(), testing.weights())).auc();
        String name =
                values.names().get(code).isEmpty() ? "no value" : values.names().get(code);
        return List.of(String.format(Locale.ROOT, "%s, %s: AUC %.3f (0.5 is chance)", column, name, auc));
    }

    private static boolean tooFew(BinnedRows rows) {
        long members = IntStream.range(0, rows.size()).filter(rows::isError).count();
        return members < FEWEST_ROWS || rows.size() - members < FEWEST_ROWS;
    }
}
