package org.benefitstriage.engine.entitlement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureIds;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.Money;

/** Sets of figures with one of them changed. */
final class Changed {

    private Changed() {}

    static ParameterSet amount(ParameterSet figures, String id, String pounds) {
        return value(figures, id, new FigureValue.Amount(Money.of(pounds)));
    }

    static ParameterSet value(ParameterSet figures, String id, FigureValue value) {
        return put(figures, id, figures.require(id), value);
    }

    /** With rates for an area, shared £85.00 and from £109.32 for one bedroom. */
    static ParameterSet rates(ParameterSet figures, String area) {
        return put(
                figures,
                FigureIds.localHousingAllowance(area),
                figures.require("lha.max_bedrooms"),
                new FigureValue.LocalHousingAllowance(
                        Money.of("85.00"),
                        List.of(Money.of("109.32"), Money.of("136.93"), Money.of("166.85"), Money.of("224.38"))));
    }

    private static ParameterSet put(ParameterSet figures, String id, Figure pattern, FigureValue value) {
        Map<String, Figure> all = new HashMap<>(figures.all());
        all.put(
                id,
                new Figure(
                        id,
                        id,
                        pattern.unit(),
                        value,
                        pattern.period(),
                        pattern.citation(),
                        pattern.lawChecked(),
                        pattern.certainty(),
                        List.of()));
        return new ParameterSet(figures.date(), all);
    }
}
