package org.benefitstriage.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterSetTest {

    @Test
    void a_figure_without_a_value_is_missing_by_name() {
        ParameterSet figures = Figures2026.without("hb.taper");

        assertThat(figures.find("hb.taper")).isEmpty();
        assertThatThrownBy(() -> figures.ratio("hb.taper"))
                .isInstanceOfSatisfying(FigureMissing.class, missing -> assertThat(missing.figureId())
                        .isEqualTo("hb.taper"));
    }

    @Test
    void a_figure_of_another_kind_is_our_fault() {
        assertThatThrownBy(() -> Figures2026.all().money("hb.taper"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("figure hb.taper: expected Amount, found Share");
    }

    @Test
    void a_set_without_figures_says_that_the_uprating_is_missing() {
        assertThat(Figures2026.none().isEmpty()).isTrue();
        assertThat(Figures2026.all().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"191.99, 20.40", "192.00, 46.85", "604.99, 119.85", "605.00, 131.45", "0.00, 20.40"})
    void a_band_includes_its_lower_edge(String income, String deduction) {
        FigureValue.Bands bands = Figures2026.all().bands("hb.non_dep_deduction");

        assertThat(bands.at(Money.of(income)).amount()).isEqualTo(Money.of(deduction));
    }

    @Test
    void bands_that_do_not_start_at_nil_or_do_not_ascend_are_refused() {
        FigureValue.BandRow one = new FigureValue.BandRow(Money.of("1.00"), Money.of("2.00"));
        FigureValue.BandRow nil = new FigureValue.BandRow(Money.ZERO, Money.of("1.00"));

        assertThatThrownBy(() -> new FigureValue.Bands(List.of(one))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FigureValue.Bands(List.of(nil, one, one)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Mid Staffs, lha.mid-staffs",
        "Mid  Staffs., lha.mid-staffs",
        "East Staffordshire (Burton) BRMA, lha.east-staffordshire-burton-brma",
        "' Castle Point', lha.castle-point",
    })
    void the_rates_of_an_area_have_an_id_made_of_its_name(String area, String id) {
        assertThat(FigureIds.localHousingAllowance(area)).isEqualTo(id);
    }

    @Test
    void only_a_read_source_with_a_checked_citation_stands_alone() {
        Figure figure = Figures2026.all().require("hb.taper");

        assertThat(figure.standsAlone()).isTrue();
        assertThat(figure.reference()).isEqualTo("hb.taper@2026-04-01");
        assertThat(with(figure, Certainty.DWP_TABLE, LawChecked.CITED).standsAlone())
                .isTrue();
        assertThat(with(figure, Certainty.THIRD_PARTY, LawChecked.TEXT).standsAlone())
                .isFalse();
        assertThat(with(figure, Certainty.STATUTE, LawChecked.RECALLED).standsAlone())
                .isFalse();
    }

    private static Figure with(Figure figure, Certainty certainty, LawChecked checked) {
        return new Figure(
                figure.id(),
                figure.label(),
                figure.unit(),
                figure.value(),
                figure.period(),
                figure.citation(),
                checked,
                certainty,
                figure.sources());
    }
}
