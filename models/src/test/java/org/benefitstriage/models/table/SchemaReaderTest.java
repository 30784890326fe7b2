package org.benefitstriage.models.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema says what each column is for, and a wrong one is refused with its line. */
class SchemaReaderTest {

    @Test
    void what_it_says_is_what_is_read() throws Exception {
        TableSchema schema = SchemaReader.parse(Tables.SCHEMA);

        assertThat(schema.weighting()).isEqualTo(new Weighting.BySelection("chance"));
        assertThat(schema.split()).isEqualTo(new SplitRule.AtRandom(60, 20));
        assertThat(schema.features())
                .extracting(TableFeature::column, TableFeature::direction)
                .containsExactly(tuple("income", Direction.RISING), tuple("tenure", Direction.FREE));
        assertThat(schema.measureOnly()).containsExactly("sex");
    }

    @Test
    void days_cut_the_table_where_they_say() throws Exception {
        TableSchema schema = SchemaReader.parse(Tables.SCHEMA.replace(
                "split: {learn: 60, calibrate: 20}",
                "split: {time: made, learn-until: 2023-12-31, calibrate-until: 2024-12-31}"));

        assertThat(schema.split())
                .isEqualTo(new SplitRule.ByDates("made", LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31)));
    }

    @Test
    void a_banned_column_is_no_feature() {
        assertThatThrownBy(() -> SchemaReader.parse(Tables.SCHEMA.replace("column: tenure", "column: nationality")))
                .isInstanceOf(TableFault.class)
                .hasMessageContaining("the banned column nationality is a feature");
    }

    @Test
    void a_column_for_measuring_only_is_no_feature() {
        assertThatThrownBy(() -> SchemaReader.parse(Tables.SCHEMA.replace("[sex]", "[tenure]")))
                .hasMessageContaining("the column tenure is for measuring only and a feature");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age",
                "claimantAge",
                "age_group",
                "sex",
                "gender",
                "ethnic_origin",
                "religion",
                "birth-country",
                "firstLanguage",
                "post.code postcode",
                "ward",
                "disability_flag",
                "health",
                "surname",
                "maritalStatus",
                "officer_notes"
            })
    void a_name_that_betrays_a_protected_characteristic_is_no_feature_of_claims(String column) throws Exception {
        String schema = Tables.SCHEMA
                .replace("column: tenure", "column: '" + column + "'")
                .replace("[sex]", "[]");

        assertThatThrownBy(() -> SchemaReader.parse(schema)).hasMessageContaining("names a banned characteristic");
        assertThat(SchemaReader.parse("use: benchmark\n" + schema).features()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"storage", "wages", "essex_line", "package", "reward", "filename_count"})
    void a_name_that_only_contains_such_a_word_may_be_one(String column) throws Exception {
        assertThat(SchemaReader.parse(Tables.SCHEMA.replace("column: tenure", "column: " + column))
                        .features())
                .hasSize(2);
    }

    @Test
    void the_label_and_its_date_are_no_features() {
        assertThatThrownBy(() -> SchemaReader.parse(Tables.SCHEMA.replace("column: income", "column: outcome")))
                .hasMessageContaining("the column outcome is the label and a feature");
        assertThatThrownBy(() -> SchemaReader.parse(Tables.SCHEMA
                        .replace("meaning:", "date: found, meaning:")
                        .replace("column: income", "column: found")))
                .hasMessageContaining("the date of the label");
    }

    @Test
    void an_unknown_member_is_refused_with_its_line() {
        assertThatThrownBy(() -> SchemaReader.parse(Tables.SCHEMA.replace("banned:", "baned:")))
                .hasMessageStartingWith("line 8, column 1 (schema): unknown member");
    }

    @Test
    void one_text_cannot_stand_for_two_outcomes() {
        assertThatThrownBy(() -> SchemaReader.parse(Tables.SCHEMA.replace("correct: [\"0\"]", "correct: [\"1\"]")))
                .hasMessageContaining("the same text stands for two outcomes");
    }

    @Test
    void cut_points_rise() {
        assertThatThrownBy(() -> SchemaReader.parse(Tables.SCHEMA.replace("[100, 200]", "[200, 100]")))
                .hasMessageContaining("line 5")
                .hasMessageContaining("expected rising numbers");
    }

    @Test
    void text_that_is_not_yaml_is_refused_with_its_line() {
        assertThatThrownBy(() -> SchemaReader.parse("label: {column: [\n"))
                .isInstanceOf(TableFault.class)
                .hasMessageContaining("not YAML");
        assertThatThrownBy(() -> SchemaReader.parse("")).hasMessageContaining("empty");
    }
}
