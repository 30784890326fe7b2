package org.benefitstriage.rules.parameters;

import java.util.List;
import java.util.Locale;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.FigureValue.BandRow;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.money.Money;

/**
 * Reads one figure: what it is from {@code about}, its value from {@code row}. In a file of one uprating the two are the same
 * mapping.
 */
record FigureReader(String file, String area, String id, YamlObject about, YamlObject row) {

    private static final String UNKNOWN = "unknown";
    private static final String NOT_IN_FORCE = "not-in-force";

    FigureEntry entry(Cadence cadence, EffectivePeriod period, EffectivePeriod weeklyRentPeriod) {
        String unit = about.text("unit");
        FigureState state = state(unit);
        Certainty certainty = oneOf(Certainty.values(), row.located("certainty"));
        List<String> sources = row.texts("sources");
        if (sources.isEmpty() && !(state instanceof FigureState.Unknown)) {
            throw row.fault(id + " has a value but no source: name one, or write \"value: unknown\"");
        }
        if (state instanceof FigureState.Unknown && certainty != Certainty.UNVERIFIED) {
            throw row.fault(id + " has no value: its certainty has to be \"unverified\"");
        }
        return new FigureEntry(
                id,
                area,
                about.text("label"),
                unit,
                state,
                period,
                weeklyRentPeriod,
                new Citation(about.text("citation")),
                oneOf(LawChecked.values(), about.located("lawChecked")),
                certainty,
                sources,
                about.optionalText("note").orElse(""),
                cadence,
                file + " line " + row.line());
    }

    private FigureState state(String unit) {
        int shapes = (row.has("value") ? 1 : 0) + (row.has("bands") ? 1 : 0) + (row.has("rates") ? 1 : 0);
        if (shapes != 1) {
            throw row.fault(
                    id + ": give one of value, bands and rates; for a figure without a source \"value: unknown\"");
        }
        if (row.has("bands")) {
            return new FigureState.Known(bands());
        }
        if (row.has("rates")) {
            return new FigureState.Known(rates(row.object("rates").only("shared", "one", "two", "three", "four")));
        }
        YamlText value = row.located("value");
        return switch (value.value()) {
            case UNKNOWN -> new FigureState.Unknown();
            case NOT_IN_FORCE -> new FigureState.NotInForce();
            default -> new FigureState.Known(ValueByUnit.read(unit, value));
        };
    }

    private FigureValue bands() {
        List<BandRow> rows = row.objects("bands").stream()
                .map(band -> band.only("from", "amount"))
                .map(band -> new BandRow(pounds(band, "from"), pounds(band, "amount")))
                .toList();
        try {
            return new FigureValue.Bands(rows);
        } catch (IllegalArgumentException e) {
            throw row.fault(id + ": " + e.getMessage());
        }
    }

    private static FigureValue rates(YamlObject rates) {
        return new FigureValue.LocalHousingAllowance(
                pounds(rates, "shared"),
                List.of(pounds(rates, "one"), pounds(rates, "two"), pounds(rates, "three"), pounds(rates, "four")));
    }

    private static Money pounds(YamlObject object, String key) {
        return ValueByUnit.pounds(object.located(key));
    }

    private static <E extends Enum<E>> E oneOf(E[] known, YamlText text) {
        for (E candidate : known) {
            if (candidate.name().toLowerCase(Locale.ROOT).equals(text.value())) {
                return candidate;
            }
        }
        throw text.fault("expected one of " + List.of(known).toString().toLowerCase(Locale.ROOT) + ", found \""
                + text.value() + "\"");
    }
}
