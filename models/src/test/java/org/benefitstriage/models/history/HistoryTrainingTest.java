package org.benefitstriage.models.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.benefitstriage.models.caseload.Draws;
import org.benefitstriage.models.history.HistoryOptions.Road;
import org.benefitstriage.models.table.Rejects;
import org.benefitstriage.models.table.TableFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Training on a council's own table: deterministic, monotone, calibrated, and whole or not there. */
class HistoryTrainingTest {

    @TempDir
    Path directory;

    private HistoryModel train(String csv, String schema, String out, Road road) throws Exception {
        return HistoryTraining.run(
                Histories.options(directory, csv, schema, out, road), Rejects.none(), HistoryStage.Listener.silent());
    }

    @ParameterizedTest
    @EnumSource(Road.class)
    void the_same_table_and_seed_give_the_same_bytes(Road road) throws Exception {
        String csv = Histories.csv(4_000, 3);
        train(csv, Histories.SCHEMA, "a", road);
        train(csv, Histories.SCHEMA, "b", road);

        try (Stream<Path> files = Files.list(directory.resolve("a"))) {
            assertThat(files).hasSize(4).allSatisfy(file -> assertThat(
                            directory.resolve("b").resolve(file.getFileName()))
                    .hasSameBinaryContentAs(file));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Road.class,
            names = {"LOGISTIC", "STUMPS"})
    void both_roads_find_what_was_put_in(Road road) throws Exception {
        HistoryModel model = train(Histories.csv(20_000, 4), Histories.SCHEMA, "out", road);

        // The generator's own log-odds reach 0.762 on these rows; a scorecard that learnt nothing would be at 0.5.
        assertThat(model.report().auc().value()).isBetween(7_350, 7_900);
        assertThat(model.report().calibrationError()).isLessThan(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = Road.class,
            names = {"LOGISTIC", "STUMPS"})
    void points_never_run_against_the_stated_direction(Road road) throws Exception {
        // Few rows, so that noise alone would break the order.
        HistoryModel model = train(Histories.csv(1_500, 5), Histories.SCHEMA, "out", road);
        List<Integer> gap = model.points().byFeature().get(0);
        List<Integer> stay = model.points().byFeature().get(1);

        assertThat(gap.subList(0, gap.size() - 1)).isSorted();
        assertThat(stay.subList(0, stay.size() - 1)).isSortedAccordingTo((a, b) -> b - a);
        assertThat(model.points().byFeature())
                .allSatisfy(points ->
                        assertThat(points).allMatch(value -> value >= 0).contains(0));
    }

    @Test
    void what_was_written_reads_back_equal() throws Exception {
        HistoryModel model = train(Histories.csv(4_000, 6), Histories.SCHEMA, "out", Road.STUMPS);

        assertThat(HistoryFiles.read(directory.resolve("out"))).isEqualTo(model);
    }

    @Test
    void a_scorecard_whose_bytes_changed_is_not_read() throws Exception {
        train(Histories.csv(4_000, 6), Histories.SCHEMA, "out", Road.LOGISTIC);
        Path file = directory.resolve("out").resolve(HistoryFiles.SCORECARD);
        Files.writeString(file, Files.readString(file).replace("\"points\":0", "\"points\":1"));

        assertThatThrownBy(() -> HistoryFiles.read(directory.resolve("out")))
                .isInstanceOf(TableFault.class)
                .hasMessageContaining("does not match its SHA-256");
    }

    @Test
    void an_output_directory_in_use_is_left_alone() throws Exception {
        Path out = Files.createDirectories(directory.resolve("out"));
        Files.writeString(out.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> train(Histories.csv(4_000, 6), Histories.SCHEMA, "out", Road.LOGISTIC))
                .hasMessageContaining("holds something already");
        assertThat(out.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void rows_nobody_checked_are_counted_and_teach_nothing() throws Exception {
        String csv = Histories.csv(4_000, 6);
        HistoryModel without = train(csv, Histories.SCHEMA, "a", Road.LOGISTIC);
        HistoryModel with = train(csv + "2020-01-01,4,1,b,1,\n".repeat(500), Histories.SCHEMA, "b", Road.LOGISTIC);

        assertThat(with.report().unchecked()).isEqualTo(500);
        assertThat(with.points()).isEqualTo(without.points());
    }

    @Test
    void the_card_shows_what_ignoring_selection_and_another_definition_would_change() throws Exception {
        StringBuilder csv = new StringBuilder("gap,kind,chance,outcome\n");
        for (int i = 0; i < 20_000; i++) {
            Draws draws = Draws.seeded(9, i);
            int gap = draws.below(5);
            boolean fraud = draws.below(100) < 3 * gap;
            boolean wrong = fraud || draws.below(100) < 4 + 4 * gap;
            // Whom an officer had an inkling about was always checked, of the others one in five.
            boolean inkling = draws.below(100) < (wrong ? 60 : 10);
            boolean checked = inkling || draws.below(5) == 0;
            csv.append(gap).append(',').append("ab".charAt(i % 2)).append(inkling ? ",1," : ",0.2,");
            csv.append(checked ? fraud ? "fraud" : wrong ? "wrong" : "right" : "")
                    .append('\n');
        }
        String schema = """
                label:
                  column: outcome
                  meaning: anything wrong
                  error: [wrong, fraud]
                  correct: right
                  unchecked: [""]
                  alternative: {meaning: fraud, error: fraud, correct: [right, wrong]}
                selection-probability: chance
                features:
                  - {column: gap, type: number, bins: [1, 2, 3, 4], direction: rising}
                  - {column: kind, type: category}
                """;

        HistoryModel model = train(csv.toString(), schema, "changes", Road.LOGISTIC);

        assertThat(model.report().changes()).hasSize(2);
        assertThat(model.report().changes().get(0)).contains("weighted by selection probability", "AUC");
        assertThat(model.report().changes().get(1)).contains("\u201cfraud\u201d", "instead of", "AUC");
        double[] shares = Pattern.compile("([0-9.]+)%")
                .matcher(model.report().changes().get(0))
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .toArray();
        assertThat(shares[1]).as("with selection").isCloseTo(shares[0], within(2.5));
        assertThat(shares[2]).as("ignoring it").isGreaterThan(shares[0] + 3);
        assertThat(HistoryCard.text(model))
                .contains("## What would be otherwise", "If it were ignored how rows were chosen");
    }

    @Test
    void the_card_says_what_it_must() throws Exception {
        train(Histories.csv(4_000, 6), Histories.SCHEMA, "out", Road.MEASURED);

        assertThat(directory.resolve("out").resolve(HistoryFiles.CARD))
                .content()
                .contains("log loss on the calibration rows", "## What could not be tested here", "AUC", "Challenger");
    }
}
