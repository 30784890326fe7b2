package org.benefitstriage.engine.law;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;

/** The value of a figure: an amount, a share, a count, a date, a switch, a table of bands, or a whole document. */
public sealed interface FigureValue {

    /** An amount of money. */
    record Amount(Money money) implements FigureValue {}

    /** An exact share. */
    record Share(Ratio ratio) implements FigureValue {}

    /** A whole number of years, hours, weeks, months, days or bedrooms. */
    record Count(long number) implements FigureValue {}

    /** A calendar date. */
    record Day(LocalDate date) implements FigureValue {}

    /** A rule that is in force or not. */
    record Switch(boolean on) implements FigureValue {}

    /**
     * A document that counts as one figure, such as a council's scheme.
     *
     * @param digest SHA-256 of its text as loaded, in hexadecimal
     */
    record Document(String digest) implements FigureValue {}

    /**
     * Bands by their lower bounds, ascending, the first at nil: a gap cannot be written.
     *
     * @param rows lower bounds and amounts
     */
    record Bands(List<BandRow> rows) implements FigureValue {
        public Bands {
            rows = List.copyOf(rows);
            if (rows.isEmpty() || !rows.get(0).from().isZero()) {
                throw new IllegalArgumentException("the first band starts at nil");
            }
            for (int i = 1; i < rows.size(); i++) {
                if (!rows.get(i).from().isMoreThan(rows.get(i - 1).from())) {
                    throw new IllegalArgumentException("bands ascend: "
                            + rows.get(i).from() + " follows " + rows.get(i - 1).from());
                }
            }
        }

        /** The band in which an income falls: its lower edge is included. */
        public BandRow at(Money income) {
            BandRow found = rows.get(0);
            for (BandRow row : rows) {
                if (income.isAtLeast(row.from())) {
                    found = row;
                }
            }
            return found;
        }
    }

    /**
     * One band.
     *
     * @param from the lowest amount in the band, included
     * @param amount what applies in it
     */
    record BandRow(Money from, Money amount) {}

    /**
     * Weekly Local Housing Allowance rates of one broad rental market area.
     *
     * @param shared shared accommodation rate
     * @param bedrooms rates for one to four bedrooms, in that order
     */
    record LocalHousingAllowance(Money shared, List<Money> bedrooms) implements FigureValue {
        public LocalHousingAllowance {
            bedrooms = List.copyOf(bedrooms);
            if (bedrooms.size() != 4) {
                throw new IllegalArgumentException("expected rates for one to four bedrooms, found " + bedrooms.size());
            }
        }
    }
}
