package org.benefitstriage.models.history;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.benefitstriage.models.history.Bins.NumberBins;

/**
 * Rows as the booster wants them. A feature of numbers is one column that holds the number of its bin, a feature of names one column
 * per bin; a missing value is absent.
 */
final class BoosterMatrix {

    private final BinnedRows rows;
    private final int[] firstColumn;
    private final int columns;

    BoosterMatrix(BinnedRows rows) {
        this.rows = rows;
        this.firstColumn = new int[rows.features().size()];
        int next = 0;
        for (int i = 0; i < firstColumn.length; i++) {
            firstColumn[i] = next;
            next += width(rows.features().get(i));
        }
        this.columns = next;
    }

    /** All rows with their truth and weights. The caller disposes of it. */
    DMatrix ofRows() throws XGBoostError {
        int size = rows.size();
        int features = firstColumn.length;
        long[] starts = new long[size + 1];
        int[] indices = new int[Math.multiplyExact(size, features)];
        float[] values = new float[indices.length];
        int next = 0;
        for (int row = 0; row < size; row++) {
            for (int feature = 0; feature < features; feature++) {
                int bin = rows.bin(feature, row);
                if (bin != rows.features().get(feature).bins().missing()) {
                    indices[next] = column(feature, bin);
                    values[next] = value(feature, bin);
                    next++;
                }
            }
            starts[row + 1] = next;
        }
        DMatrix matrix = new DMatrix(
                starts, Arrays.copyOf(indices, next), Arrays.copyOf(values, next), DMatrix.SparseType.CSR, columns);
        float[] labels = new float[size];
        float[] weights = new float[size];
        for (int row = 0; row < size; row++) {
            labels[row] = rows.isError(row) ? 1 : 0;
            weights[row] = (float) rows.weight(row);
        }
        matrix.setLabel(labels);
        matrix.setWeight(weights);
        return matrix;
    }

    /** First an empty row, then one row for each bin of each feature with that bin alone. */
    DMatrix ofSingleBins() throws XGBoostError {
        int all = 1
                + rows.features().stream()
                        .mapToInt(feature -> feature.bins().count())
                        .sum();
        long[] starts = new long[all + 1];
        int[] indices = new int[all];
        float[] values = new float[all];
        int next = 0;
        int row = 1;
        for (int feature = 0; feature < firstColumn.length; feature++) {
            Bins bins = rows.features().get(feature).bins();
            for (int bin = 0; bin < bins.count(); bin++) {
                if (bin != bins.missing()) {
                    indices[next] = column(feature, bin);
                    values[next] = value(feature, bin);
                    next++;
                }
                starts[++row] = next;
            }
        }
        return new DMatrix(
                starts, Arrays.copyOf(indices, next), Arrays.copyOf(values, next), DMatrix.SparseType.CSR, columns);
    }

    /** One sign per column: 1 rises, -1 falls, 0 either way. */
    String directions() {
        return rows.features().stream()
                .flatMap(feature -> IntStream.range(0, width(feature)).mapToObj(column -> switch (feature.direction()) {
                    case RISING -> "1";
                    case FALLING -> "-1";
                    case FREE -> "0";
                }))
                .collect(Collectors.joining(",", "(", ")"));
    }

    private int column(int feature, int bin) {
        return isNumber(feature) ? firstColumn[feature] : firstColumn[feature] + bin;
    }

    private float value(int feature, int bin) {
        return isNumber(feature) ? bin + 1f : 1f;
    }

    private boolean isNumber(int feature) {
        return rows.features().get(feature).bins() instanceof NumberBins;
    }

    private static int width(BinnedFeature feature) {
        return feature.bins() instanceof NumberBins ? 1 : feature.bins().count() - 1;
    }
}
