package org.benefitstriage.models.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.benefitstriage.models.history.Bins.NameBins;
import org.benefitstriage.models.history.Bins.NumberBins;
import org.benefitstriage.models.table.CategoryColumn;
import org.benefitstriage.models.table.NumberColumn;
import org.benefitstriage.models.table.Table;
import org.benefitstriage.models.table.TableFault;
import org.benefitstriage.models.table.TableFeature;
import org.benefitstriage.models.table.TableFeature.CutPoints;
import org.benefitstriage.models.table.TableFeature.EvenBins;
import org.benefitstriage.models.table.TableProblem;

/** Groups a feature's values by what the learning rows hold. A feature with one value only teaches nothing and is refused. */
final class BinMaker {

    private static final int MOST_NAMES = 200;
    private static final int FEWEST_ROWS_OF_A_NAME = 10;
    private static final int FEWEST_ROWS_OF_A_BIN = 25;
    private static final int ROWS_FOR_EACH_BIN = 75;
    private static final int FEWEST_BINS = 5;

    private final Table table;
    private final int[] learning;

    /**
     * A maker of bins.
     *
     * @param learning the learning rows
     */
    BinMaker(Table table, int[] learning) {
        this.table = table;
        this.learning = learning;
    }

    BinnedFeature make(TableFeature feature) throws TableFault {
        Bins bins = feature.binning().isNumber() ? numbers(feature) : names(feature);
        return new BinnedFeature(feature.column(), feature.inWords(), feature.direction(), bins);
    }

    private Bins numbers(TableFeature feature) throws TableFault {
        NumberColumn column = table.number(feature.column());
        double[] sorted = IntStream.of(learning)
                .mapToDouble(column::at)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (sorted.length == 0 || sorted[0] == sorted[sorted.length - 1] && sorted.length == learning.length) {
            throw constant(feature);
        }
        if (feature.binning() instanceof CutPoints stated) {
            return new NumberBins(stated.cuts());
        }
        int bins = feature.binning() instanceof EvenBins even ? even.bins() : 2;
        return new NumberBins(evenCuts(sorted, Math.min(bins, mostBins(sorted.length))));
    }

    /** A small table says too little for many bins. */
    private static int mostBins(int rows) {
        return Math.max(FEWEST_BINS, rows / ROWS_FOR_EACH_BIN);
    }

    /**
     * Where the rows split evenly. A value that fills several shares, as nothing does in a column of sums, gets one group, and the rows
     * beside it share the others; no group is so small that it learns from chance alone.
     */
    private static List<Double> evenCuts(double[] sorted, int bins) {
        double[] distinct = Arrays.stream(sorted).distinct().limit(bins + 1L).toArray();
        if (distinct.length <= bins) {
            List<Double> all = Arrays.stream(distinct).skip(1).boxed().toList();
            return all.isEmpty() ? List.of(sorted[0]) : all;
        }
        List<Double> cuts = new ArrayList<>();
        int fewest = Math.min(FEWEST_ROWS_OF_A_BIN, sorted.length / bins);
        int start = 0;
        int next = 0;
        while (next < sorted.length && cuts.size() < bins - 1) {
            int end = next;
            while (end < sorted.length && sorted[end] == sorted[next]) {
                end++;
            }
            double share = Math.max(fewest, (double) (sorted.length - start) / (bins - cuts.size()));
            int without = next - start;
            boolean nearerWithout = share - without < end - start - share;
            if (without >= Math.max(1, fewest) && sorted.length - next >= fewest && nearerWithout) {
                cuts.add(sorted[next]);
                start = next;
            }
            next = end;
        }
        return cuts.isEmpty() ? List.of(distinct[1]) : cuts;
    }

    private Bins names(TableFeature feature) throws TableFault {
        CategoryColumn column = table.category(feature.column());
        int[] counts = new int[column.names().size()];
        for (int row : learning) {
            counts[column.codeAt(row)]++;
        }
        if (Arrays.stream(counts).filter(count -> count > 0).count() < 2) {
            throw constant(feature);
        }
        int fewest = Math.max(Math.min(FEWEST_ROWS_OF_A_NAME, learning.length / 20), learning.length / 5_000);
        List<String> kept = IntStream.range(0, counts.length)
                .filter(code ->
                        counts[code] >= fewest && !column.names().get(code).isEmpty())
                .boxed()
                .sorted(Comparator.comparing((Integer code) -> -counts[code])
                        .thenComparing(code -> column.names().get(code)))
                .limit(MOST_NAMES)
                .map(code -> column.names().get(code))
                .sorted()
                .toList();
        return new NameBins(kept);
    }

    private static TableFault constant(TableFeature feature) {
        return new TableFault(new TableProblem(
                0,
                0,
                feature.column(),
                "the feature has one value in all learning rows: it teaches nothing; leave it out"));
    }
}
