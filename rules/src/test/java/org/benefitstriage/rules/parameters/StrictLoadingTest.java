package org.benefitstriage.rules.parameters;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.benefitstriage.engine.port.RuleBookFault;
import org.junit.jupiter.api.Test;

/** What the loader refuses. Each complaint names the file, the line and what to do. */
class StrictLoadingTest {

    private static final ResourceFile SOURCES =
            file("parameters/sources.yaml", "S1: { kind: statute, title: \"An Order\" }\n");
    private static final String YEAR_2025 = year("2025-04-01", "2026-03-31", "2025-04-07", "2026-04-05", "\"1.00\"");
    private static final String YEAR_2026 = year("2026-04-01", "2027-03-31", "2026-04-06", "2027-04-04", "\"2.00\"");
    private static final String STANDING = """
            area: "Taper"
            figures:
              hb.taper:
                label: "Taper"
                unit: ratio
                citation: "SI 2006/213 reg 71"
                lawChecked: text
                values:
                  - { from: 2006-03-06, to: 2025-12-31, value: "0.65", certainty: statute, sources: [S1] }
                  - { from: 2026-01-01, to: 2027-04-04, value: "0.60", certainty: statute, sources: [S1] }
            """;

    @Test
    void the_unspoilt_example_loads() {
        assertThatCode(() -> load(YEAR_2025, YEAR_2026, STANDING)).doesNotThrowAnyException();
    }

    @Test
    void a_gap_between_years_names_both_files() {
        refuses(YEAR_2025.replace("to: 2026-03-31", "to: 2026-03-30"), YEAR_2026, STANDING)
                .withMessageContaining("gap")
                .withMessageContaining("parameters/hb/2025-04-01.yaml line 6 (2025-04-01 to 2026-03-30)")
                .withMessageContaining("parameters/hb/2026-04-01.yaml line 6 (2026-04-01 to 2027-03-31)")
                .withMessageContaining("let the second begin on 2026-03-31");
    }

    @Test
    void a_gap_in_the_weekly_rent_dates_is_found_too() {
        refuses(YEAR_2025.replace("to: 2026-04-05", "to: 2026-04-04"), YEAR_2026, STANDING)
                .withMessageContaining("gap")
                .withMessageContaining("2026-04-06 to 2027-04-04");
    }

    @Test
    void an_overlap_names_both_sides() {
        refuses(YEAR_2025, YEAR_2026, STANDING.replace("from: 2026-01-01", "from: 2025-12-31"))
                .withMessageContaining("overlap")
                .withMessageContaining("line 9 (2006-03-06 to 2025-12-31)")
                .withMessageContaining("line 10 (2025-12-31 to 2027-04-04)");
    }

    @Test
    void a_figure_that_ends_before_the_horizon_is_refused() {
        refuses(YEAR_2025, YEAR_2026, STANDING.replace("to: 2027-04-04", "to: 2027-04-03"))
                .withMessageContaining("hb.taper")
                .withMessageContaining("ends on 2027-04-03")
                .withMessageContaining("value: unknown");
    }

    @Test
    void a_figure_that_begins_late_is_refused_unless_it_says_so() {
        refuses(YEAR_2025, YEAR_2026, STANDING.replace("from: 2006-03-06", "from: 2025-06-01"))
                .withMessageContaining("begins on 2025-06-01");
    }

    @Test
    void an_unknown_key_is_refused_with_the_known_ones() {
        refuses(YEAR_2025.replace("    unit:", "    units:"), YEAR_2026, STANDING)
                .withMessageContaining("parameters/hb/2025-04-01.yaml line 7")
                .withMessageContaining("unknown key \"units\"")
                .withMessageContaining("unit, value");
    }

    @Test
    void a_key_given_twice_is_refused() {
        refuses(YEAR_2025.replace("    unit: GBP/week\n", "    unit: GBP/week\n    unit: GBP\n"), YEAR_2026, STANDING)
                .withMessageContaining("parameters/hb/2025-04-01.yaml line 8")
                .withMessageContaining("\"unit\" is given twice");
    }

    @Test
    void a_missing_key_is_refused() {
        refuses(YEAR_2025.replace("    label: \"A premium\"\n", ""), YEAR_2026, STANDING)
                .withMessageContaining("\"label\" is missing");
    }

    @Test
    void a_number_without_quotes_is_refused() {
        refuses(YEAR_2025.replace("\"1.00\"", "1.00"), YEAR_2026, STANDING)
                .withMessageContaining("line 10")
                .withMessageContaining("write \"1.00\" in quotes");
    }

    @Test
    void a_null_value_is_refused() {
        refuses(YEAR_2025.replace("\"1.00\"", "null"), YEAR_2026, STANDING).withMessageContaining("line 10");
        refuses(YEAR_2025.replace("\"1.00\"", ""), YEAR_2026, STANDING).withMessageContaining("line 10");
    }

    @Test
    void a_fraction_of_a_penny_is_refused() {
        refuses(YEAR_2025.replace("\"1.00\"", "\"1.005\""), YEAR_2026, STANDING)
                .withMessageContaining("expected pounds such as \"12.34\", found \"1.005\"");
    }

    @Test
    void an_unknown_unit_certainty_or_source_is_refused() {
        refuses(YEAR_2025.replace("GBP/week", "GBP/fortnight"), YEAR_2026, STANDING)
                .withMessageContaining("unknown unit");
        refuses(YEAR_2025.replace("statute", "certain"), YEAR_2026, STANDING)
                .withMessageContaining("found \"certain\"");
        refuses(YEAR_2025.replace("[S1]", "[S2]"), YEAR_2026, STANDING).withMessageContaining("names source S2");
        refuses(YEAR_2025.replace("[S1]", "[]"), YEAR_2026, STANDING).withMessageContaining("no source");
    }

    @Test
    void an_unknown_value_may_not_claim_certainty() {
        refuses(YEAR_2025.replace("\"1.00\"", "unknown"), YEAR_2026, STANDING).withMessageContaining("unverified");
    }

    @Test
    void one_figure_keeps_one_unit() {
        refuses(YEAR_2025.replace("GBP/week", "GBP/year"), YEAR_2026, STANDING)
                .withMessageContaining("GBP/week")
                .withMessageContaining("GBP/year");
    }

    @Test
    void bands_start_at_nil_and_ascend() {
        String bands = "[ { from: \"0.00\", amount: \"1.00\" }, { from: \"5.00\", amount: \"2.00\" } ]";
        String banded = YEAR_2025.replace("value: \"1.00\"", "bands: " + bands);
        assertThatCode(() -> load(banded, YEAR_2026, STANDING)).doesNotThrowAnyException();
        refuses(banded.replace("\"5.00\"", "\"0.00\""), YEAR_2026, STANDING).withMessageContaining("bands ascend");
        refuses(banded.replace("\"0.00\"", "\"0.01\""), YEAR_2026, STANDING).withMessageContaining("starts at nil");
    }

    @Test
    void a_file_named_for_another_day_is_refused() {
        refuses(YEAR_2025.replace("from: 2025-04-01", "from: 2025-04-02"), YEAR_2026, STANDING)
                .withMessageContaining("to be named 2025-04-02.yaml");
    }

    @Test
    void text_that_is_not_yaml_is_refused_with_its_line() {
        refuses(YEAR_2025 + "  ] oops", YEAR_2026, STANDING).withMessageContaining("2025-04-01.yaml line 13");
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<RuleBookFault> refuses(String... texts) {
        return assertThatExceptionOfType(RuleBookFault.class).isThrownBy(() -> load(texts));
    }

    private static YamlParameters load(String... texts) {
        List<ResourceFile> files = new ArrayList<>(List.of(SOURCES));
        List<String> names = List.of(
                "parameters/hb/2025-04-01.yaml", "parameters/hb/2026-04-01.yaml", "parameters/standing/taper.yaml");
        List<String> contents = Arrays.asList(texts);
        for (int i = 0; i < names.size(); i++) {
            files.add(file(names.get(i), contents.get(i)));
        }
        return YamlParameters.of(ParameterFiles.of(files));
    }

    private static String year(String from, String to, String weeklyFrom, String weeklyTo, String value) {
        return """
               area: "Amounts"
               effective: { from: %s, to: %s }
               weeklyRent: { from: %s, to: %s, certainty: derived, sources: [S1] }
               figures:
                 hb.premium:
                   label: "A premium"
                   unit: GBP/week
                   citation: "SI 2006/213 Sch 3"
                   lawChecked: text
                   value: %s
                   certainty: statute
                   sources: [S1]
               """.formatted(from, to, weeklyFrom, weeklyTo, value);
    }

    private static ResourceFile file(String name, String text) {
        return new ResourceFile(name, text);
    }
}
