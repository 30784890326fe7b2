package org.benefitstriage.engine.decision;

import static org.benefitstriage.engine.canonical.JsonValue.array;
import static org.benefitstriage.engine.canonical.JsonValue.object;
import static org.benefitstriage.engine.canonical.JsonValue.strings;

import java.util.List;
import java.util.function.Function;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.WorkingLine;
import org.benefitstriage.engine.law.Figure;

/** An entitlement as a document, with its working and the dated figures it rests on. */
public final class EntitlementJson {

    private EntitlementJson() {}

    /** The same form wherever an entitlement is shown: decision records and calculations alike. */
    public static JsonValue toJson(Entitlement entitlement) {
        return entitlement.fold(EntitlementJson::award, EntitlementJson::notCalculated);
    }

    private static JsonValue award(Entitlement.Award award) {
        return object().with("benefit", award.benefit().name())
                .with("calculated", true)
                .with("weeklyPence", award.weekly().value().pence())
                .with("daily", award.daily().toString())
                .with("from", award.from().toString())
                .with("route", award.route())
                .with("touchesSpecialCategoryData", award.touchesSpecialCategoryData())
                .with("working", each(award.weekly().working(), EntitlementJson::toJson))
                .with("figures", each(award.figures(), EntitlementJson::toJson))
                .build();
    }

    private static JsonValue notCalculated(Entitlement.NotCalculated not) {
        return object().with("benefit", not.benefit().name())
                .with("calculated", false)
                .with("reasons", strings(not.reasons()))
                .build();
    }

    private static <T> JsonValue each(List<T> items, Function<T, JsonValue> toJson) {
        return array(items.stream().map(toJson).toList());
    }

    private static JsonValue toJson(WorkingLine line) {
        return object().with("step", line.step().value())
                .with("label", line.label())
                .with("formula", line.formula())
                .with("amount", line.amount())
                .with("citation", line.citation().text())
                .with("figures", strings(line.figures()))
                .build();
    }

    private static JsonValue toJson(Figure figure) {
        return object().with("reference", figure.reference())
                .with("certainty", figure.certainty().name())
                .with("lawChecked", figure.lawChecked().name())
                .build();
    }
}
