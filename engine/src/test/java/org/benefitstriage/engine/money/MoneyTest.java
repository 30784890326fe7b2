package org.benefitstriage.engine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | £0.00",
                "5 | £0.05",
                "50 | £0.50",
                "1234567 | £12,345.67",
                "100000000 | £1,000,000.00",
                "-19999 | -£199.99",
                "99999 | £999.99",
            })
    void money_prints_as_in_a_letter(long pence, String text) {
        assertThat(Money.ofPence(pence)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,000", "£1", "", "1.234", "1e3"})
    void pounds_written_otherwise_are_refused(String text) {
        assertThatThrownBy(() -> Money.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exact_amounts_print_four_places_when_they_are_no_whole_pence() {
        assertThat(Money.of("100").exact().dividedBy(7)).hasToString("£14.2857");
        assertThat(Money.of("0.05").exact().dividedBy(2)).hasToString("£0.0250");
        assertThat(Money.of("10").exact().dividedBy(4)).hasToString("£2.50");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1, 0, 1", "1, 3, 0, 0, 1", "2, 3, 1, 0, 1", "2, 1, 2, 2, 2"})
    void each_rounding_is_named(long pence, long divisor, long halfUp, long down, long up) {
        ExactAmount exact = Money.ofPence(pence).exact().dividedBy(divisor);

        assertThat(exact.round(Rounding.HALF_PENNY_UP).pence()).isEqualTo(halfUp);
        assertThat(exact.round(Rounding.PENNY_DOWN).pence()).isEqualTo(down);
        assertThat(exact.round(Rounding.PENNY_UP).pence()).isEqualTo(up);
    }

    @Test
    void a_part_step_counts_as_a_whole_one() {
        Money step = Money.of("500");

        assertThat(Money.of("500").exact().stepsOrPart(step)).isEqualTo(1);
        assertThat(Money.of("500.01").exact().stepsOrPart(step)).isEqualTo(2);
        assertThat(Money.of("0.01").exact().dividedBy(3).stepsOrPart(step)).isEqualTo(1);
        assertThat(ExactAmount.ZERO.stepsOrPart(step)).isZero();
    }

    @Test
    void a_ratio_reads_decimals_and_fractions() {
        assertThat(Money.of("100").exact().times(Ratio.of("0.65")))
                .isEqualTo(Money.of("65").exact());
        assertThat(Money.of("35").exact().times(Ratio.of("20/700")))
                .isEqualTo(Money.of("1").exact());
    }

    @Property(tries = 200, seed = "20261122")
    void parts_of_an_amount_add_up_to_it(
            @ForAll @IntRange(max = 10_000_000) int pence, @ForAll @IntRange(min = 1, max = 400) int parts) {
        ExactAmount whole = Money.ofPence(pence).exact();

        assertThat(whole.dividedBy(parts).times(parts)).isEqualTo(whole);
        assertThat(whole.minus(whole.dividedBy(parts)).plus(whole.dividedBy(parts)))
                .isEqualTo(whole);
    }
}
