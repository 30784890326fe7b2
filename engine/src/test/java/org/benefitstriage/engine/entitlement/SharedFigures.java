package org.benefitstriage.engine.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureIds;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;

/** The figures of the shared parameter file in force on a day, for the worked examples. Not the loader of the product. */
final class SharedFigures {

    private static final LocalDate HORIZON = LocalDate.of(2027, 3, 31);

    /** The sets handed out, for the tests that ask whether a set is one of them. */
    private static final Set<ParameterSet> HANDED_OUT =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    private SharedFigures() {}

    static boolean handedOut(ParameterSet figures) {
        return HANDED_OUT.contains(figures);
    }

    static ParameterSet on(LocalDate day) {
        Map<String, Figure> figures = new HashMap<>();
        for (Object entry : SharedYaml.list(SharedYaml.load("parameters.yaml").get("parameters"))) {
            Map<?, ?> parameter = SharedYaml.map(entry);
            String id = text(parameter, "id");
            if (id.equals("lha.sample_rates")) {
                sampleRates(parameter, day, figures);
            } else {
                inForce(parameter, day)
                        .flatMap(row -> value(id, text(parameter, "unit"), row))
                        .ifPresent(value -> figures.put(id, figure(id, value, parameter, day)));
            }
        }
        ParameterSet handedOut = new ParameterSet(day, figures);
        HANDED_OUT.add(handedOut);
        return handedOut;
    }

    private static Optional<Map<?, ?>> inForce(Map<?, ?> parameter, LocalDate day) {
        Map<?, ?> found = null;
        for (Object entry : SharedYaml.list(parameter.get("values"))) {
            Map<?, ?> row = SharedYaml.map(entry);
            if (!LocalDate.parse(text(row, "from")).isAfter(day)) {
                found = row;
            }
        }
        return Optional.ofNullable(found);
    }

    private static Optional<FigureValue> value(String id, String unit, Map<?, ?> row) {
        if (row.containsKey("bands")) {
            List<FigureValue.BandRow> bands = new ArrayList<>();
            for (Object band : SharedYaml.list(row.get("bands"))) {
                Map<?, ?> texts = SharedYaml.map(band);
                bands.add(new FigureValue.BandRow(money(text(texts, "income_from")), money(text(texts, "deduction"))));
            }
            return Optional.of(new FigureValue.Bands(bands));
        }
        String value = text(row, "value");
        if (value.equals("null")) {
            return Optional.empty();
        }
        if (id.equals("ctr.pensioner.taper_daily")) {
            return Optional.of(new FigureValue.Share(Ratio.of(20, 700)));
        }
        return Optional.of(
                switch (unit) {
                    case "ratio", "ratio of daily council tax due" -> new FigureValue.Share(Ratio.of(value));
                    case "boolean" -> new FigureValue.Switch(Boolean.parseBoolean(value));
                    case "date" -> new FigureValue.Day(LocalDate.parse(value));
                    default ->
                        unit.startsWith("GBP")
                                ? new FigureValue.Amount(money(value))
                                : new FigureValue.Count(new BigDecimal(value).longValue());
                });
    }

    private static void sampleRates(Map<?, ?> parameter, LocalDate day, Map<String, Figure> figures) {
        for (Object entry : SharedYaml.list(parameter.get("values"))) {
            Map<?, ?> row = SharedYaml.map(entry);
            if (text(row, "one_bed").equals("null")
                    || LocalDate.parse(text(row, "from")).isAfter(day)) {
                continue;
            }
            String id = FigureIds.localHousingAllowance(text(row, "brma"));
            FigureValue value = new FigureValue.LocalHousingAllowance(
                    money(text(row, "shared")),
                    List.of(
                            money(text(row, "one_bed")),
                            money(text(row, "two_bed")),
                            money(text(row, "three_bed")),
                            money(text(row, "four_bed"))));
            figures.put(id, figure(id, value, parameter, day));
        }
    }

    // Status and citation do not matter to a worked example; the period only has to cover the day.
    private static Figure figure(String id, FigureValue value, Map<?, ?> parameter, LocalDate day) {
        return new Figure(
                id,
                text(parameter, "label"),
                text(parameter, "unit"),
                value,
                new EffectivePeriod(day, HORIZON),
                new Citation(text(parameter, "law")),
                LawChecked.CITED,
                Certainty.THIRD_PARTY,
                List.of());
    }

    private static Money money(String pounds) {
        return Money.ofPence(new BigDecimal(pounds).movePointRight(2).longValueExact());
    }

    private static String text(Map<?, ?> map, String key) {
        return String.valueOf(map.get(key));
    }
}
