package org.benefitstriage.models.history;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.benefitstriage.models.caseload.Draws;
import org.benefitstriage.models.history.Bins.NameBins;
import org.benefitstriage.models.history.Bins.NumberBins;
import org.benefitstriage.models.table.CategoryColumn;
import org.benefitstriage.models.table.NumberColumn;
import org.benefitstriage.models.table.Outcome;
import org.benefitstriage.models.table.Table;

/** Rows ready for learning: one byte per feature and row, the truth, and weights whose mean is one. */
final class BinnedRows {

    private final List<BinnedFeature> features;
    private final byte[][] bins;
    private final boolean[] errors;
    private final double[] weights;

    private BinnedRows(List<BinnedFeature> features, byte[][] bins, boolean[] errors, double[] weights) {
        this.features = features;
        this.bins = bins;
        this.errors = errors;
        this.weights = weights;
    }

    static BinnedRows of(Table table, int[] rows, List<BinnedFeature> features) {
        return of(table, rows, features, row -> table.outcome(row) == Outcome.ERROR);
    }

    /** Rows of a table with an answer of its own to which of them are in error. */
    static BinnedRows of(Table table, int[] rows, List<BinnedFeature> features, IntPredicate inError) {
        byte[][] bins = new byte[features.size()][];
        for (int i = 0; i < bins.length; i++) {
            bins[i] = column(table, rows, features.get(i));
        }
        boolean[] errors = new boolean[rows.length];
        double[] weights = new double[rows.length];
        double all = 0;
        for (int i = 0; i < rows.length; i++) {
            errors[i] = inError.test(rows[i]);
            weights[i] = table.weight(rows[i]);
            all += weights[i];
        }
        for (int i = 0; i < rows.length; i++) {
            weights[i] = all > 0 ? weights[i] * rows.length / all : 1;
        }
        return new BinnedRows(features, bins, errors, weights);
    }

    /** At most so many rows, drawn by a seed. */
    BinnedRows sample(int most, long seed) {
        if (size() <= most) {
            return this;
        }
        long[] order = new long[size()];
        for (int row = 0; row < order.length; row++) {
            // The draw in the high bits decides, the row in the low bits tells which it was.
            order[row] = (long) Draws.seeded(seed, row).below(Integer.MAX_VALUE) << 32 | row;
        }
        Arrays.sort(order);
        int[] chosen = Arrays.stream(order)
                .limit(most)
                .mapToInt(value -> (int) value)
                .sorted()
                .toArray();
        byte[][] some = new byte[bins.length][most];
        boolean[] someErrors = new boolean[most];
        double[] someWeights = new double[most];
        for (int i = 0; i < most; i++) {
            for (int feature = 0; feature < bins.length; feature++) {
                some[feature][i] = bins[feature][chosen[i]];
            }
            someErrors[i] = errors[chosen[i]];
            someWeights[i] = weights[chosen[i]];
        }
        return new BinnedRows(features, some, someErrors, someWeights);
    }

    /** The same rows, each counting once. */
    BinnedRows unweighted() {
        double[] ones = new double[weights.length];
        Arrays.fill(ones, 1);
        return new BinnedRows(features, bins, errors, ones);
    }

    /** The same rows with another question instead of the error, each counting once. */
    BinnedRows asking(IntPredicate question) {
        boolean[] answers = new boolean[size()];
        for (int row = 0; row < answers.length; row++) {
            answers[row] = question.test(row);
        }
        return new BinnedRows(features, bins, answers, weights).unweighted();
    }

    /** How many equally weighted rows would say as much (Kish). */
    double effectiveSize() {
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        return squares == 0 ? 0 : sum * sum / squares;
    }

    int size() {
        return errors.length;
    }

    List<BinnedFeature> features() {
        return features;
    }

    int bin(int feature, int row) {
        return bins[feature][row] & 0xFF;
    }

    boolean isError(int row) {
        return errors[row];
    }

    double weight(int row) {
        return weights[row];
    }

    boolean[] errors() {
        return errors;
    }

    double[] weights() {
        return weights;
    }

    /** How much the rows of each bin of a feature count together. */
    double[] weightByBin(int feature) {
        double[] sums = new double[features.get(feature).bins().count()];
        for (int row = 0; row < size(); row++) {
            sums[bin(feature, row)] += weights[row];
        }
        return sums;
    }

    private static byte[] column(Table table, int[] rows, BinnedFeature feature) {
        byte[] column = new byte[rows.length];
        if (feature.bins() instanceof NumberBins numbers) {
            NumberColumn values = table.number(feature.column());
            double[] cuts = numbers.cuts().stream().mapToDouble(cut -> cut).toArray();
            for (int i = 0; i < rows.length; i++) {
                column[i] = (byte) NumberBins.binOf(values.at(rows[i]), cuts);
            }
        } else if (feature.bins() instanceof NameBins names) {
            CategoryColumn values = table.category(feature.column());
            int[] byCode = values.names().stream().mapToInt(names::binOf).toArray();
            for (int i = 0; i < rows.length; i++) {
                column[i] = (byte) byCode[values.codeAt(rows[i])];
            }
        }
        return column;
    }
}
