package org.benefitstriage.models.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.benefitstriage.models.history.HistoryOptions.Road;
import org.benefitstriage.models.table.Rejects;
import org.benefitstriage.models.table.TableFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be learnt from is refused with its reason, and nothing is left half-written. */
class TrainingRefusalsTest {

    private static final String ROWS = Histories.csv(2_000, 9);

    @TempDir
    Path directory;

    @AfterEach
    void nothing_was_written() throws Exception {
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("history.csv", "schema.yaml");
        }
    }

    private void refused(String csv, String schema, String because) {
        assertThatThrownBy(() -> HistoryTraining.run(
                        Histories.options(directory, csv, schema, "out", Road.LOGISTIC),
                        Rejects.none(),
                        HistoryStage.Listener.silent()))
                .isInstanceOf(TableFault.class)
                .hasMessageContaining(because);
    }

    @Test
    void a_label_of_one_class() {
        refused(ROWS.replaceAll(",[01]\n", ",0\n"), Histories.SCHEMA, "the learning rows hold 0 in error");
    }

    @Test
    void a_test_period_of_one_class() {
        refused(ROWS.replaceAll("(?m)^(2024.*),[01]$", "$1,1"), Histories.SCHEMA, "the test rows hold");
    }

    @Test
    void a_constant_feature() {
        refused(
                ROWS.replaceAll("(?m),[0-9]+,([01])$", ",7,$1"),
                Histories.SCHEMA,
                "noise: the feature has one value in all learning rows");
    }

    @Test
    void a_constant_category() {
        refused(ROWS.replaceAll(",[abc],", ",a,"), Histories.SCHEMA, "kind: the feature has one value");
    }

    @Test
    void an_unknown_feature() {
        refused(
                ROWS,
                Histories.SCHEMA.replace("column: noise", "column: rent"),
                "(rent): the schema names this column; the table's first line, which must name its columns, does not");
    }

    @Test
    void a_banned_column_as_feature() {
        refused(ROWS, Histories.SCHEMA + "banned: [kind]\n", "the banned column kind is a feature");
    }

    @Test
    void rows_whose_outcome_lies_in_the_test_period() {
        String dated = ROWS.replace("outcome\n", "outcome,found\n").replaceAll("(?m),([01])$", ",$1,2022-01-01");
        String late = dated.replaceFirst("(?m)^(2021.*),2022-01-01$", "$1,2024-02-01");

        refused(late, Histories.SCHEMA.replace("meaning:", "date: found, meaning:"), "line 3 (found): a future row");
    }

    @Test
    void a_schema_without_features() {
        refused(ROWS, Histories.SCHEMA.replaceAll("(?s)features:.*", ""), "names no feature");
    }

    @Test
    void a_file_cut_in_the_middle() {
        refused(ROWS.substring(0, ROWS.length() / 2), Histories.SCHEMA, "the file ends inside line");
    }
}
