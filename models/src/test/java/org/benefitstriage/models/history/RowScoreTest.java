package org.benefitstriage.models.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.models.history.HistoryOptions.Road;
import org.benefitstriage.models.table.ReadingListener;
import org.benefitstriage.models.table.Rejects;
import org.benefitstriage.models.table.SchemaReader;
import org.benefitstriage.models.table.Table;
import org.benefitstriage.models.table.TableReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A score's account adds up, its reasons are always in the same order, and what a model may not see does not move it. */
class RowScoreTest {

    @TempDir
    Path directory;

    private HistoryModel model;
    private Table table;

    @BeforeEach
    void train() throws Exception {
        String withSex = Histories.csv(3_000, 12)
                .replaceFirst("outcome\n", "outcome,sex\n")
                .replaceAll("(?m),([01])$", ",$1,F");
        String schema = Histories.SCHEMA + "measure-only: [sex]\n";
        HistoryOptions options = Histories.options(directory, withSex, schema, "out", Road.LOGISTIC);
        model = HistoryTraining.run(options, Rejects.none(), HistoryStage.Listener.silent());
        table = TableReader.read(options.data(), SchemaReader.parse(schema), Rejects.none(), ReadingListener.silent());
    }

    @Test
    void the_shares_add_up_to_the_score_of_the_table() {
        int[] points = model.points(table);
        for (int row = 0; row < 200; row++) {
            Map<String, String> cells = new HashMap<>();
            cells.put("gap", text(table.number("gap").at(row)));
            cells.put("stay", text(table.number("stay").at(row)));
            cells.put("noise", text(table.number("noise").at(row)));
            cells.put("kind", table.category("kind").at(row));

            assertThat(RowScore.of(model, cells).points()).isEqualTo(points[row]);
        }
    }

    private static String text(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    @Test
    void reasons_cost_most_first_and_equal_ones_stay_in_the_order_of_the_scorecard() {
        RowScore score = new RowScore(
                90,
                List.of(
                        new RowScore.Share("a", "a", "x", 5),
                        new RowScore.Share("b", "b", "x", 7),
                        new RowScore.Share("c", "c", "x", 0),
                        new RowScore.Share("d", "d", "x", 5),
                        new RowScore.Share("e", "e", "x", 5),
                        new RowScore.Share("f", "f", "x", 5)));

        assertThat(score.reasons()).extracting(RowScore.Share::column).containsExactly("b", "a", "d", "e");
        assertThat(score.points()).isEqualTo(117);
    }

    @Test
    void changing_what_is_for_measuring_only_does_not_move_a_score() throws Exception {
        Path other = Files.writeString(
                directory.resolve("other.csv"),
                Files.readString(directory.resolve("history.csv")).replace(",F\n", ",M\n"));
        Table changed = TableReader.read(
                other,
                SchemaReader.parse(Histories.SCHEMA + "measure-only: [sex]\n"),
                Rejects.none(),
                ReadingListener.silent());

        assertThat(changed.category("sex").names()).containsExactly("M");
        assertThat(model.points(changed)).isEqualTo(model.points(table));
    }

    @Test
    void a_characteristic_the_features_know_nothing_of_is_told_no_better_than_chance() throws Exception {
        Path other = directory.resolve("kinds.csv");
        // One characteristic that repeats a feature, one that repeats nothing.
        Files.writeString(
                other,
                Histories.csv(3_000, 12)
                        .replaceFirst("outcome\n", "outcome,sex,race\n")
                        .replaceAll("(?m)^(.*),([abc]),(.*)$", "$1,$2,$3,of $2,")
                        .replaceAll("(?m),([0-9]*[02468]),([01],of .),$", ",$1,$2,even")
                        .replaceAll("(?m),([01],of .),$", ",$1,odd"));
        Table kinds = TableReader.read(
                other,
                SchemaReader.parse(Histories.SCHEMA + "measure-only: [sex, race]\n"),
                Rejects.none(),
                ReadingListener.silent());

        assertThat(ProxyMeasure.inWords(model, kinds, List.of("sex"), 1))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("AUC 1.000"));
        assertThat(ProxyMeasure.inWords(model, kinds, List.of("race"), 1))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).containsPattern("AUC 0\\.[45]"));
    }
}
