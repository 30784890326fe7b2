package org.benefitstriage.rules.book;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.money.Ratio;
import org.benefitstriage.rules.parameters.FigureState;

/** Values and marks of certainty in words. */
public final class FigureWords {

    private static final int SHOWN_DIGITS = 12;

    private FigureWords() {}

    /** A value, or why there is none. */
    public static String of(FigureState state) {
        if (state instanceof FigureState.Known known) {
            return of(known.value());
        }
        return state instanceof FigureState.Unknown ? "not known" : "not in force";
    }

    /** A value. */
    public static String of(FigureValue value) {
        if (value instanceof FigureValue.Amount amount) {
            return amount.money().toString();
        }
        if (value instanceof FigureValue.Share share) {
            return of(share.ratio());
        }
        if (value instanceof FigureValue.Count count) {
            return Long.toString(count.number());
        }
        if (value instanceof FigureValue.Day day) {
            return day.date().toString();
        }
        if (value instanceof FigureValue.Switch onOff) {
            return onOff.on() ? "yes" : "no";
        }
        if (value instanceof FigureValue.Document document) {
            return "the text whose SHA-256 begins " + document.digest().substring(0, SHOWN_DIGITS);
        }
        if (value instanceof FigureValue.Bands bands) {
            return bands.rows().stream()
                    .map(row -> "from " + row.from() + ": " + row.amount())
                    .collect(Collectors.joining("; "));
        }
        if (value instanceof FigureValue.LocalHousingAllowance rates) {
            return "shared: " + rates.shared() + "; one to four bedrooms: "
                    + rates.bedrooms().stream().map(Object::toString).collect(Collectors.joining(", "));
        }
        throw new IllegalStateException("no words for " + value.getClass());
    }

    /** How a value is known. */
    public static String of(Certainty certainty) {
        return switch (certainty) {
            case STATUTE -> "statute";
            case DWP_TABLE -> "DWP table";
            case OFFICIAL -> "official publication";
            case THIRD_PARTY -> "third party";
            case COUNCIL_SCHEME -> "council scheme";
            case COUNCIL_PAGE -> "council page";
            case GUIDANCE -> "guidance";
            case DERIVED -> "derived";
            case UNVERIFIED -> "unverified";
        };
    }

    /** How far a citation was checked. */
    public static String of(LawChecked checked) {
        return switch (checked) {
            case TEXT -> "text read";
            case CITED -> "cited by a source";
            case RECALLED -> "recalled: check before printing";
        };
    }

    private static String of(Ratio ratio) {
        BigDecimal hundredfold = new BigDecimal(ratio.numerator()).movePointRight(2);
        try {
            return hundredfold
                            .divide(new BigDecimal(ratio.denominator()))
                            .stripTrailingZeros()
                            .toPlainString() + "%";
        } catch (ArithmeticException endless) {
            return ratio.numerator() + "/" + ratio.denominator();
        }
    }
}
