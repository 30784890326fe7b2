package org.benefitstriage.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;

/** A figure made wrong by the least step, in each direction. */
final class WrongFigures {

    private WrongFigures() {}

    static List<Figure> nearly(Figure figure) {
        List<Figure> wrong = new ArrayList<>();
        for (int step : new int[] {1, -1}) {
            wrong.add(new Figure(
                    figure.id(),
                    figure.label(),
                    figure.unit(),
                    value(figure.value(), step),
                    figure.period(),
                    figure.citation(),
                    figure.lawChecked(),
                    figure.certainty(),
                    figure.sources()));
        }
        return wrong;
    }

    private static FigureValue value(FigureValue value, int step) {
        if (value instanceof FigureValue.Amount amount) {
            return new FigureValue.Amount(moved(amount.money(), step));
        }
        if (value instanceof FigureValue.Share share) {
            Ratio ratio = share.ratio();
            // One part in ten thousand.
            return new FigureValue.Share(new Ratio(
                    ratio.numerator().multiply(java.math.BigInteger.valueOf(10_000L + step)),
                    ratio.denominator().multiply(java.math.BigInteger.valueOf(10_000))));
        }
        if (value instanceof FigureValue.Count count) {
            return new FigureValue.Count(count.number() + step);
        }
        if (value instanceof FigureValue.Day day) {
            return new FigureValue.Day(day.date().plusDays(step));
        }
        if (value instanceof FigureValue.Switch on) {
            return new FigureValue.Switch(!on.on());
        }
        if (value instanceof FigureValue.Bands bands) {
            return new FigureValue.Bands(bands.rows().stream()
                    .map(row -> new FigureValue.BandRow(
                            row.from().isZero() ? row.from() : moved(row.from(), step), row.amount()))
                    .toList());
        }
        FigureValue.LocalHousingAllowance rates = (FigureValue.LocalHousingAllowance) value;
        return new FigureValue.LocalHousingAllowance(
                moved(rates.shared(), step),
                rates.bedrooms().stream().map(rate -> moved(rate, step)).toList());
    }

    private static Money moved(Money money, int pence) {
        return Money.ofPence(money.pence() + pence);
    }
}
