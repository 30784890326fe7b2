package org.benefitstriage.rules.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureMissing;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;
import org.benefitstriage.engine.port.Uprating;
import org.junit.jupiter.api.Test;

class YamlParametersTest {

    private static final YamlParameters PARAMETERS = YamlParameters.load();
    private static final String SINGLE_OLDER = "hb.pa.personal_allowance.single_attained_before_2021_04_01";
    private static final String SINGLE_NEWER = "hb.pa.personal_allowance.single_attained_from_2021_04_01";

    @Test
    void each_april_brings_the_years_own_figures() {
        assertThat(on("2023-04-01").money(SINGLE_OLDER)).isEqualTo(Money.of("217.00"));
        assertThat(on("2024-03-31").money(SINGLE_OLDER)).isEqualTo(Money.of("217.00"));
        assertThat(on("2024-04-01").money(SINGLE_OLDER)).isEqualTo(Money.of("235.20"));
        assertThat(on("2025-04-01").money(SINGLE_OLDER)).isEqualTo(Money.of("244.40"));
        assertThat(on("2026-04-01").money(SINGLE_OLDER)).isEqualTo(Money.of("256.00"));
        assertThat(on("2027-03-31").money(SINGLE_OLDER)).isEqualTo(Money.of("256.00"));
    }

    @Test
    void weekly_rent_moves_on_the_first_monday_in_april() {
        assertThat(weekly("2025-04-06").money(SINGLE_OLDER)).isEqualTo(Money.of("235.20"));
        assertThat(on("2025-04-06").money(SINGLE_OLDER)).isEqualTo(Money.of("244.40"));
        assertThat(weekly("2025-04-07").money(SINGLE_OLDER)).isEqualTo(Money.of("244.40"));
        assertThat(weekly("2026-04-05").money(SINGLE_OLDER)).isEqualTo(Money.of("244.40"));
        assertThat(weekly("2026-04-06").money(SINGLE_OLDER)).isEqualTo(Money.of("256.00"));
        assertThat(weekly("2024-04-01").money(SINGLE_OLDER)).isEqualTo(Money.of("235.20"));
    }

    @Test
    void outside_the_covered_days_there_is_nothing_at_all() {
        assertThat(on("2023-03-31").isEmpty()).isTrue();
        assertThat(on("2027-04-01").isEmpty()).isTrue();
        assertThat(weekly("2023-04-02").isEmpty()).isTrue();
        assertThat(weekly("2023-04-03").isEmpty()).isFalse();
        assertThat(weekly("2027-04-04").money(SINGLE_OLDER)).isEqualTo(Money.of("256.00"));
        assertThat(weekly("2027-04-04").ratio("hb.taper")).isEqualTo(Ratio.of("0.65"));
        assertThat(weekly("2027-04-05").isEmpty()).isTrue();
    }

    @Test
    void changes_inside_a_year_take_effect_on_their_own_day() {
        assertThat(on("2024-06-07").isOn("hb.pa.child_limit_two_children.in_force"))
                .isTrue();
        assertThat(on("2024-06-08").isOn("hb.pa.child_limit_two_children.in_force"))
                .isFalse();
        assertThat(on("2025-03-31").isOn("ctr.pensioner.child_limit_two_children.in_force"))
                .isTrue();
        assertThat(on("2025-04-01").isOn("ctr.pensioner.child_limit_two_children.in_force"))
                .isFalse();
        assertThat(on("2026-06-30").isOn("hb.wa.existing_awards_allowed_general"))
                .isTrue();
        assertThat(on("2026-07-01").isOn("hb.wa.existing_awards_allowed_general"))
                .isFalse();
        assertThat(on("2026-10-05").money("earnings_disregard.para18.couple_one_25_or_over"))
                .isEqualTo(Money.of("119.70"));
        assertThat(on("2026-10-04").find("earnings_disregard.para18.couple_one_25_or_over"))
                .isEmpty();
    }

    @Test
    void the_pensioner_taper_is_the_exact_fraction() {
        assertThat(on("2026-05-01").ratio("ctr.pensioner.taper_daily")).isEqualTo(Ratio.of(20, 700));
    }

    @Test
    void units_become_their_own_kinds_of_value() {
        ParameterSet figures = on("2026-05-01");
        assertThat(figures.money("hb.capital_limit")).isEqualTo(Money.of("16000"));
        assertThat(figures.count("hb.non_dep_deduction.minimum_age")).isEqualTo(18);
        assertThat(figures.count("time.hb.pa.time_for_claiming")).isEqualTo(3);
        assertThat(figures.day("hb.pa.cohort_cutoff_date")).isEqualTo(LocalDate.of(2021, 4, 1));
        assertThat(figures.money("meals.breakfast_only")).isEqualTo(Money.of("4.50"));
        assertThat(figures.ratio("ctr.pensioner.second_adult.rate_middle")).isEqualTo(Ratio.of("0.075"));
    }

    @Test
    void a_non_dependant_band_begins_at_its_lower_edge() {
        var bands = on("2026-05-01").bands("hb.non_dep_deduction");
        assertThat(bands.at(Money.of("191.99")).amount()).isEqualTo(Money.of("20.40"));
        assertThat(bands.at(Money.of("192.00")).amount()).isEqualTo(Money.of("46.85"));
        assertThat(bands.at(Money.of("9999.00")).amount()).isEqualTo(Money.of("131.45"));
    }

    @Test
    void a_figure_nobody_could_source_is_absent_and_asking_for_it_names_it() {
        assertThat(on("2025-06-01").find("fuel.heating")).isEmpty();
        assertThat(on("2026-06-01").money("fuel.heating")).isEqualTo(Money.of("35.25"));
        assertThatExceptionOfType(FigureMissing.class)
                .isThrownBy(() -> on("2025-06-01").money("fuel.heating"))
                .satisfies(missing -> assertThat(missing.figureId()).isEqualTo("fuel.heating"));
    }

    @Test
    void a_frozen_local_housing_allowance_is_not_carried_forward() {
        assertThat(on("2025-05-01").isOn("lha.frozen")).isTrue();
        assertThat(on("2024-05-01").find("lha.mid-staffs")).isPresent();
        assertThat(on("2025-05-01").find("lha.mid-staffs")).isEmpty();
        assertThat(on("2025-05-01").find("lha.stafford")).isPresent();
        assertThat(on("2026-05-01").find("lha.stafford")).isEmpty();
    }

    @Test
    void certainty_and_sources_travel_with_the_figure() {
        Figure newer = on("2026-05-01").require(SINGLE_NEWER);
        assertThat(newer.certainty()).isEqualTo(Certainty.THIRD_PARTY);
        assertThat(newer.sources()).isEqualTo(List.of("S9"));
        assertThat(newer.standsAlone()).isFalse();
        assertThat(on("2026-05-01").require(SINGLE_OLDER).standsAlone()).isTrue();
    }

    @Test
    void a_years_figure_has_one_reference_in_every_kind_of_case() {
        assertThat(on("2025-06-01").require(SINGLE_NEWER).reference()).isEqualTo(SINGLE_NEWER + "@2025-04-01");
        assertThat(weekly("2025-06-01").require(SINGLE_NEWER).reference()).isEqualTo(SINGLE_NEWER + "@2025-04-01");
    }

    @Test
    void the_digest_is_the_same_for_the_same_files_in_another_order() {
        ParameterFiles files = ParameterFiles.load();
        List<FigureEntry> reversed = new java.util.ArrayList<>(files.entries());
        java.util.Collections.reverse(reversed);
        assertThat(YamlParameters.of(new ParameterFiles(files.sources(), reversed))
                        .digest())
                .isEqualTo(PARAMETERS.digest())
                .hasSize(64);
    }

    private static ParameterSet on(String date) {
        return PARAMETERS.at(LocalDate.parse(date), Uprating.ON_1_APRIL);
    }

    private static ParameterSet weekly(String date) {
        return PARAMETERS.at(LocalDate.parse(date), Uprating.FIRST_MONDAY_IN_APRIL);
    }
}
