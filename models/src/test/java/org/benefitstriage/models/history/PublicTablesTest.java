package org.benefitstriage.models.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.benefitstriage.models.evaluation.RankMeasure;
import org.benefitstriage.models.evaluation.ScoredRows;
import org.benefitstriage.models.history.HistoryOptions.Challenge;
import org.benefitstriage.models.history.HistoryOptions.Road;
import org.benefitstriage.models.table.ReadingListener;
import org.benefitstriage.models.table.Rejects;
import org.benefitstriage.models.table.SchemaReader;
import org.benefitstriage.models.table.Table;
import org.benefitstriage.models.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables like public ones train with a schema alone, however they are written, and a scorecard is no more than 0.01 of AUC behind a textbook's
 * logistic regression on the same rows.
 */
class PublicTablesTest {

    private static final double CLOSE = 0.01;

    @TempDir
    Path directory;

    @Test
    void a_table_of_incomes_with_bends_and_sums_that_are_mostly_zero() throws Exception {
        IncomeLikeTable known = new IncomeLikeTable(10_000, 5);
        IncomeLikeTable later = new IncomeLikeTable(10_000, 6);

        HistoryModel model = train(known.csv(), IncomeLikeTable.SCHEMA, "income");

        double reached = auc(points(model, later.csv(), IncomeLikeTable.SCHEMA), later.errors());
        double textbook = textbook(known.columns(), known.errors(), later.columns(), later.errors());
        double best = auc(later.truth(), later.errors());
        assertThat(reached).as("textbook %.4f, best %.4f", textbook, best).isGreaterThan(textbook + CLOSE);
        assertThat(reached).isGreaterThan(best - CLOSE);
    }

    @Test
    void a_table_of_a_thousand_credits() throws Exception {
        double reached = 0;
        double textbook = 0;
        CreditLikeTable later = new CreditLikeTable(10_000, 77);
        int tables = 4;
        for (int seed = 0; seed < tables; seed++) {
            CreditLikeTable known = new CreditLikeTable(1_000, seed);
            HistoryModel model = train(known.csv(), CreditLikeTable.SCHEMA, "credit-" + seed);
            reached += auc(points(model, later.csv(), CreditLikeTable.SCHEMA), later.errors()) / tables;
            // The textbook's model gets as many rows as taught the scorecard.
            textbook += textbook(
                            Arrays.copyOf(known.columns(), 750),
                            Arrays.copyOf(known.errors(), 750),
                            later.columns(),
                            later.errors())
                    / tables;
        }
        assertThat(reached).as("textbook %.4f", textbook).isGreaterThan(textbook - CLOSE);
    }

    @Test
    void a_value_that_fills_most_rows_leaves_the_others_their_own_bins() throws Exception {
        HistoryModel model = train(new IncomeLikeTable(4_000, 5).csv(), IncomeLikeTable.SCHEMA, "zeros");

        BinnedFeature gain = model.features().stream()
                .filter(feature -> feature.column().equals("capital-gain"))
                .findFirst()
                .orElseThrow();
        assertThat(((Bins.NumberBins) gain.bins()).cuts()).hasSizeGreaterThan(4).allMatch(cut -> cut > 0);
    }

    private HistoryModel train(String csv, String schema, String out) throws Exception {
        return HistoryTraining.run(
                new HistoryOptions(
                        Files.writeString(directory.resolve(out + ".csv"), csv),
                        Files.writeString(directory.resolve(out + ".yaml"), schema),
                        directory.resolve(out),
                        1,
                        Road.MEASURED,
                        Challenge.WITHOUT_CHALLENGER,
                        20),
                Rejects.none(),
                HistoryStage.Listener.silent());
    }

    private double[] points(HistoryModel model, String csv, String schema) throws Exception {
        Table table = TableReader.read(
                Files.writeString(directory.resolve("later.csv"), csv),
                SchemaReader.parse(schema),
                Rejects.none(),
                ReadingListener.silent());
        return IntStream.of(model.points(table)).asDoubleStream().toArray();
    }

    private static double textbook(double[][] known, boolean[] errors, double[][] later, boolean[] laterErrors) {
        PlainLogistic plain = PlainLogistic.fit(known, errors);
        return auc(Arrays.stream(later).mapToDouble(plain::logOdds).toArray(), laterErrors);
    }

    private static double auc(double[] scores, boolean[] errors) {
        double[] ones = new double[scores.length];
        Arrays.fill(ones, 1);
        return new RankMeasure(new ScoredRows(scores, scores, errors, ones)).auc();
    }
}
