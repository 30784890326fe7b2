package org.benefitstriage.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A signature covers the figure that was signed and no other: not next year's, not a corrected one. */
class SignedFiguresTest {

    private static final String LAW = "SI 2006/214 Sch 4 para 1";
    private static final Figure SIGNED = figure(Money.of("20.00"), "2013-04-01", "2027-03-31", LAW);
    private static final SignedFigures.OneByOne SIGNATURES =
            SignedFigures.of(List.of(new FigureSignature("s-1", SIGNED.reference(), FigureDigest.of(SIGNED))));

    @Test
    void a_signature_covers_the_figure_as_it_was_signed() {
        assertThat(SIGNATURES.covering(SIGNED))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo("s-1"));
    }

    static Stream<Figure> changed() {
        return Stream.of(
                figure(Money.of("20.01"), "2013-04-01", "2027-03-31", LAW),
                figure(Money.of("20.00"), "2013-04-01", "2027-03-30", LAW),
                figure(Money.of("20.00"), "2013-04-02", "2027-03-31", LAW),
                figure(Money.of("20.00"), "2013-04-01", "2027-03-31", "SI 2006/214 Sch 4 para 2"));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void a_changed_value_period_or_provision_needs_a_new_signature(Figure figure) {
        assertThat(SIGNATURES.covering(figure)).isEmpty();
    }

    @Test
    void a_better_source_makes_no_signature_void() {
        Figure better = new Figure(
                SIGNED.id(),
                SIGNED.label(),
                SIGNED.unit(),
                SIGNED.value(),
                SIGNED.period(),
                SIGNED.citation(),
                LawChecked.TEXT,
                Certainty.OFFICIAL,
                List.of("another"));
        assertThat(SIGNATURES.covering(better)).isPresent();
    }

    static Stream<FigureValue> values() {
        return Stream.of(
                new FigureValue.Amount(Money.of("1.00")),
                new FigureValue.Share(Ratio.of("0.65")),
                new FigureValue.Count(100),
                new FigureValue.Day(LocalDate.of(2021, 4, 1)),
                new FigureValue.Switch(true),
                new FigureValue.Switch(false),
                new FigureValue.Bands(List.of(new FigureValue.BandRow(Money.ZERO, Money.of("1.00")))),
                new FigureValue.LocalHousingAllowance(
                        Money.of("1.00"),
                        List.of(Money.of("1.00"), Money.of("1.00"), Money.of("1.00"), Money.of("1.00"))));
    }

    @Test
    void every_kind_of_value_has_a_digest_of_its_own() {
        assertThat(values().map(SignedFiguresTest::figure).map(FigureDigest::of))
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    @Test
    void only_signatures_that_are_needed_are_kept() {
        Figure statute = new Figure(
                "hb.taper",
                "Taper",
                "share",
                new FigureValue.Share(Ratio.of("0.65")),
                SIGNED.period(),
                SIGNED.citation(),
                LawChecked.TEXT,
                Certainty.STATUTE,
                List.of());
        SignedFigures.OneByOne both = SignedFigures.of(List.of(
                new FigureSignature("s-1", SIGNED.reference(), FigureDigest.of(SIGNED)),
                new FigureSignature("s-2", statute.reference(), FigureDigest.of(statute))));

        assertThat(both.neededFor(List.of(SIGNED, statute, SIGNED))).isEqualTo(SIGNATURES);
        assertThat(both.neededFor(List.of(statute))).isEqualTo(SignedFigures.none());
    }

    private static Figure figure(FigureValue value) {
        return new Figure(
                "test.figure",
                "Test",
                "unit",
                value,
                SIGNED.period(),
                SIGNED.citation(),
                LawChecked.CITED,
                Certainty.THIRD_PARTY,
                List.of());
    }

    private static Figure figure(Money value, String from, String to, String law) {
        return new Figure(
                "disregard.lodger",
                "Ignored of a lodger's payment",
                "GBP/week",
                new FigureValue.Amount(value),
                new EffectivePeriod(LocalDate.parse(from), LocalDate.parse(to)),
                new Citation(law),
                LawChecked.RECALLED,
                Certainty.THIRD_PARTY,
                List.of("source"));
    }
}
