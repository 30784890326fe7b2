package org.benefitstriage.models.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.DMatrix;
import org.benefitstriage.models.history.Boosting.Boosted;
import org.benefitstriage.models.history.Boosting.Shape;
import org.benefitstriage.models.table.ReadingListener;
import org.benefitstriage.models.table.Rejects;
import org.benefitstriage.models.table.SchemaReader;
import org.benefitstriage.models.table.Table;
import org.benefitstriage.models.table.TableReader;
import org.benefitstriage.models.table.TableSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boosted stumps add up: asked bin by bin they say the same as asked as a whole. */
class StumpRoadTest {

    @TempDir
    Path directory;

    private BinnedRows rows;

    @BeforeEach
    void bin() throws Exception {
        assumeTrue(Boosting.isAvailable(), "no native library of the booster for this machine");
        TableSchema schema = SchemaReader.parse(Histories.SCHEMA);
        Path file = Files.writeString(directory.resolve("history.csv"), Histories.csv(3_000, 21));
        Table table = TableReader.read(file, schema, Rejects.none(), ReadingListener.silent());
        int[] all = IntStream.range(0, table.rows()).toArray();
        BinMaker maker = new BinMaker(table, all);
        rows = BinnedRows.of(
                table,
                all,
                List.of(
                        maker.make(schema.features().get(0)),
                        maker.make(schema.features().get(1)),
                        maker.make(schema.features().get(2)),
                        maker.make(schema.features().get(3))));
    }

    @Test
    void the_shares_of_the_bins_add_up_to_the_whole() throws Exception {
        LogOdds learnt = StumpRoad.learn(rows, rows, 7);
        Boosted whole = new Boosting(Shape.STUMPS, 7).boost(rows, rows);
        DMatrix matrix = new BoosterMatrix(rows).ofRows();
        double[] margins = Boosting.margins(whole.booster().predict(matrix, true, whole.rounds()));

        for (int row = 0; row < rows.size(); row++) {
            assertThat(learnt.of(rows, row)).isCloseTo(margins[row], within(1e-4));
        }
        matrix.dispose();
        whole.booster().dispose();
    }

    @Test
    void the_challenger_obeys_the_directions_too() throws Exception {
        Boosted trees = new Boosting(Shape.TREES, 7).boost(rows, rows);
        DMatrix single = new BoosterMatrix(rows).ofSingleBins();
        double[] margins = Boosting.margins(trees.booster().predict(single, true, trees.rounds()));

        // After the empty row come the bins of gap, which rises.
        assertThat(new double[] {margins[1], margins[2], margins[3], margins[4], margins[5]})
                .isSorted();
        single.dispose();
        trees.booster().dispose();
    }
}
