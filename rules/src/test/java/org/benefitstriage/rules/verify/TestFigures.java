package org.benefitstriage.rules.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.Money;

/** Figures that rule tests need and the shared ones lack. */
public final class TestFigures {

    private static final EffectivePeriod YEAR =
            new EffectivePeriod(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));

    private TestFigures() {}

    /** A figure of this certainty, its citation checked this far. */
    public static Figure of(Certainty certainty, LawChecked checked) {
        return figure("hb.taper", new FigureValue.Amount(Money.of("1.00")), certainty, checked);
    }

    /** A figure of statute in force until a day, that day included. */
    public static Figure until(String lastDay) {
        return figure(
                "hb.taper",
                new FigureValue.Amount(Money.of("1.00")),
                Certainty.STATUTE,
                LawChecked.TEXT,
                new EffectivePeriod(YEAR.from(), LocalDate.parse(lastDay)));
    }

    /** The shared figures with the same local housing allowance for every home in the test area. */
    public static ParameterSet withReferenceRent(String weekly) {
        Map<String, Figure> figures = new TreeMap<>(Figures2026.all().all());
        Money rate = Money.of(weekly);
        figures.put(
                "lha.test-area",
                figure(
                        "lha.test-area",
                        new FigureValue.LocalHousingAllowance(rate, List.of(rate, rate, rate, rate)),
                        Certainty.STATUTE,
                        LawChecked.TEXT));
        return new ParameterSet(Figures2026.all().date(), figures);
    }

    private static Figure figure(String id, FigureValue value, Certainty certainty, LawChecked checked) {
        return figure(id, value, certainty, checked, YEAR);
    }

    private static Figure figure(
            String id, FigureValue value, Certainty certainty, LawChecked checked, EffectivePeriod period) {
        return new Figure(
                id, id, "GBP/week", value, period, new Citation("for the test"), checked, certainty, List.of("test"));
    }
}
