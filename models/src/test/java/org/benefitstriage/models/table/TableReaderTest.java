package org.benefitstriage.models.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table is read whole and right, or refused with the place of each fault and without showing what a cell holds. */
class TableReaderTest {

    private static final String GOOD = "1,150.5,council,F,x,1,0.5\n2,,private,M,x,0,1\n3,80,council,F,x,-,\n";

    @TempDir
    Path directory;

    @Test
    void columns_outcomes_weights_and_lines_come_out_as_they_stand() throws Exception {
        Table table = Tables.read(directory, Tables.SCHEMA, Tables.HEADER + GOOD);

        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.number("income").at(0)).isEqualTo(150.5);
        assertThat(table.number("income").isMissing(1)).isTrue();
        assertThat(table.category("tenure").at(2)).isEqualTo("council");
        assertThat(table.category("sex").at(1)).isEqualTo("M");
        assertThat(table.outcome(0)).isEqualTo(Outcome.ERROR);
        assertThat(table.outcome(2)).isEqualTo(Outcome.UNCHECKED);
        assertThat(table.weight(0)).isEqualTo(2);
        assertThat(table.weight(2)).isZero();
        assertThat(table.line(2)).isEqualTo(4);
    }

    @Test
    void a_quoted_cell_over_two_lines_does_not_shift_the_line_numbers() {
        String csv = Tables.HEADER + "\"one\ntwo\",150,council,F,x,1,1\n2,abc,council,F,x,1,1\n";

        assertThatThrownBy(() -> Tables.read(directory, Tables.SCHEMA, csv))
                .isInstanceOf(TableFault.class)
                .hasMessageContaining("line 4, column 2 (income)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,NaN,council,F,x,1,1          | line 2, column 2 (income): expected a number",
                "1,Infinity,council,F,x,1,1     | line 2, column 2 (income): expected a number",
                "1,-Infinity,council,F,x,1,1    | line 2, column 2 (income): expected a number",
                "1,1e999,council,F,x,1,1        | line 2, column 2 (income): expected a finite number",
                "1,1.2.3,council,F,x,1,1        | line 2, column 2 (income): expected a number",
                "1,0x10,council,F,x,1,1         | line 2, column 2 (income): expected a number",
                "1,10,council,F,x,,1            | line 2, column 6 (outcome): the label is missing",
                "1,10,council,F,x,yes,1         | line 2, column 6 (outcome): expected one of the label's texts",
                "1,10,council,F,x,1,0           | line 2, column 7 (chance): expected more than 0 and at most 1",
                "1,10,council,F,x,1,-0.5        | line 2, column 7 (chance): expected more than 0 and at most 1",
                "1,10,council,F,x,1,1.5         | line 2, column 7 (chance): expected more than 0 and at most 1",
                "1,10,council,F,x,1,            | line 2, column 7 (chance): expected a number, found nothing",
                "1,10,council,F,x,1             | line 2: expected 7 cells, found 6",
                "1,10,council,F,x,1,1,2         | line 2: expected 7 cells, found 8",
            })
    void each_bad_value_is_named_with_its_line_and_column(String row, String expected) {
        assertThatThrownBy(() -> Tables.read(directory, Tables.SCHEMA, Tables.HEADER + row + "\n"))
                .isInstanceOf(TableFault.class)
                .hasMessageContaining(expected);
    }

    @Test
    void a_weight_of_zero_or_less_is_refused() {
        String schema = Tables.SCHEMA.replace("selection-probability: chance", "weight: chance");

        assertThatThrownBy(() -> Tables.read(directory, schema, Tables.HEADER + "1,10,council,F,x,1,-2\n"))
                .hasMessageContaining("line 2, column 7 (chance): expected more than 0");
    }

    @Test
    void no_message_shows_what_a_cell_holds() {
        String csv = Tables.HEADER + "1,QQ123456A,council,F,x,Smithers,0.2\n";

        assertThatThrownBy(() -> Tables.read(directory, Tables.SCHEMA, csv))
                .hasMessageNotContaining("QQ123456A")
                .hasMessageNotContaining("Smithers");
    }

    @Test
    void a_file_cut_in_the_middle_of_a_line_is_refused_with_the_line() {
        assertThatThrownBy(() -> Tables.read(directory, Tables.SCHEMA, Tables.HEADER + GOOD + "4,12"))
                .hasMessageContaining("the file ends inside line 5");
        assertThatThrownBy(() -> Tables.read(directory, Tables.SCHEMA, Tables.HEADER + GOOD + "4,1250,council,F,x,1,1"))
                .hasMessageContaining("the file ends inside line 5");
    }

    @Test
    void a_file_cut_after_a_line_is_refused_when_the_schema_counts_the_rows() {
        assertThatThrownBy(() -> Tables.read(directory, "rows: 4\n" + Tables.SCHEMA, Tables.HEADER + GOOD))
                .hasMessageContaining("the schema says 4 rows, the table has 3");
    }

    @Test
    void an_open_quotation_mark_is_refused_without_showing_the_text_behind_it() {
        assertThatThrownBy(() -> Tables.read(
                        directory, Tables.SCHEMA, Tables.HEADER + GOOD + "4,\"10,council,F,x,1,1\nMargaret\n"))
                .isInstanceOf(TableFault.class)
                .hasMessageNotContaining("Margaret");
    }

    @Test
    void a_column_the_schema_names_must_be_there_and_only_once() {
        assertThatThrownBy(() -> Tables.read(directory, Tables.SCHEMA, "id,income\n1,2\n"))
                .hasMessageContaining("outcome");
        assertThatThrownBy(() -> Tables.read(directory, Tables.SCHEMA, "id,income,income\n1,2,3\n"))
                .hasMessageContaining("the column name stands twice");
    }

    @Test
    void an_empty_file_and_a_header_alone_are_refused() {
        assertThatThrownBy(() -> Tables.read(directory, Tables.SCHEMA, "")).hasMessageContaining("empty");
        assertThatThrownBy(() -> Tables.read(directory, Tables.SCHEMA, Tables.HEADER))
                .hasMessageContaining("no row that can be used");
    }

    @Test
    void free_text_is_refused_as_a_feature() {
        StringBuilder csv = new StringBuilder(Tables.HEADER);
        for (int i = 0; i <= CategoryColumn.MOST_NAMES; i++) {
            csv.append(i).append(",10,text ").append(i).append(",F,x,1,1\n");
        }

        assertThatThrownBy(() -> Tables.read(directory, Tables.SCHEMA, csv.toString()))
                .hasMessageContaining("line 1002, column 3 (tenure)")
                .hasMessageContaining("free text");
    }

    @Test
    void many_faults_are_counted_and_the_first_twenty_shown() {
        String csv = Tables.HEADER + "1,x,council,F,x,1,1\n".repeat(30);

        assertThatThrownBy(() -> Tables.read(directory, Tables.SCHEMA, csv))
                .hasMessageContaining("line 21, column 2 (income)")
                .hasMessageNotContaining("line 22,")
                .hasMessageEndingWith("and 10 more");
    }

    @Test
    void bad_rows_can_be_put_aside_with_their_line_and_reason() throws Exception {
        Path file = Files.writeString(
                directory.resolve("table.csv"), Tables.HEADER + GOOD + "4,x,council,F,x,1,1\n5,1,council\n");
        Path aside = directory.resolve("rejected.csv");
        Table table;
        try (Rejects rejects = RejectFile.at(aside)) {
            table = TableReader.read(file, SchemaReader.parse(Tables.SCHEMA), rejects, ReadingListener.silent());
        }

        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.rejected()).isEqualTo(2);
        assertThat(Files.readAllLines(aside))
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("5,").endsWith("4,x,council,F,x,1,1"))
                .satisfies(lines -> assertThat(lines.get(2)).startsWith("6,").contains("expected 7 cells, found 3"));
    }

    @Test
    void a_refused_table_leaves_no_file_of_rejects_behind() throws Exception {
        Path file = Files.writeString(directory.resolve("table.csv"), Tables.HEADER + "4,x,council,F,x,1,1\n");
        try (Rejects rejects = RejectFile.at(directory.resolve("rejected.csv"))) {
            assertThatThrownBy(() -> TableReader.read(
                            file, SchemaReader.parse(Tables.SCHEMA), rejects, ReadingListener.silent()))
                    .isInstanceOf(TableFault.class);
        }

        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }
}
