package org.benefitstriage.engine.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;

/**
 * Every figure in force on one day. Immutable.
 *
 * <p>Figures whose value is not known are absent: {@code require} then raises {@link FigureMissing}, which a calculator
 * turns into "cannot be worked out, and this is why".
 */
public final class ParameterSet {

    private final LocalDate date;
    private final Map<String, Figure> figures;

    public ParameterSet(LocalDate date, Map<String, Figure> figures) {
        this.date = date;
        this.figures = Map.copyOf(figures);
    }

    /** The day these figures are for. */
    public LocalDate date() {
        return date;
    }

    /** Whether no figures cover the day: the uprating file for it is missing. */
    public boolean isEmpty() {
        return figures.isEmpty();
    }

    public Optional<Figure> find(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    public Figure require(String id) {
        return find(id).orElseThrow(() -> new FigureMissing(id, date));
    }

    /** An amount of money, by id. */
    public Money money(String id) {
        return as(id, FigureValue.Amount.class).money();
    }

    /** An exact share, by id. */
    public Ratio ratio(String id) {
        return as(id, FigureValue.Share.class).ratio();
    }

    /** A whole number, by id. */
    public long count(String id) {
        return as(id, FigureValue.Count.class).number();
    }

    /** A calendar date, by id. */
    public LocalDate day(String id) {
        return as(id, FigureValue.Day.class).date();
    }

    /** Whether a switch is on, by id. */
    public boolean isOn(String id) {
        return as(id, FigureValue.Switch.class).on();
    }

    /** A table of bands, by id. */
    public FigureValue.Bands bands(String id) {
        return as(id, FigureValue.Bands.class);
    }

    /** The weekly rates of a broad rental market area, by id. */
    public FigureValue.LocalHousingAllowance localHousingAllowance(String id) {
        return as(id, FigureValue.LocalHousingAllowance.class);
    }

    /** All figures, by id in order: for the rule book and the parameter digest. */
    public Map<String, Figure> all() {
        return new TreeMap<>(figures);
    }

    /** The figures whose id begins like this, in no order. */
    public Stream<Figure> beginning(String prefix) {
        return figures.values().stream().filter(figure -> figure.id().startsWith(prefix));
    }

    private <T extends FigureValue> T as(String id, Class<T> kind) {
        FigureValue value = require(id).value();
        if (!kind.isInstance(value)) {
            throw new IllegalStateException("figure " + id + ": expected " + kind.getSimpleName() + ", found "
                    + value.getClass().getSimpleName());
        }
        return kind.cast(value);
    }
}
