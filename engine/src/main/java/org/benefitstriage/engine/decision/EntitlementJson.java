package org.benefitstriage.engine.decision;

import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.CanonicalStream;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.WorkingLine;
import org.benefitstriage.engine.law.Figure;

/** An entitlement as a document, with its working and the dated figures it rests on. */
public final class EntitlementJson {

    private static final int USUAL_ROOM = 8192;

    private EntitlementJson() {}

    /** The same form wherever an entitlement is shown: decision records and calculations alike. */
    public static JsonValue toJson(Entitlement entitlement) {
        CanonicalStream out = new CanonicalStream(USUAL_ROOM);
        write(out, entitlement);
        return CanonicalJson.tree(out.bytes());
    }

    static void write(CanonicalStream out, Entitlement entitlement) {
        if (entitlement instanceof Entitlement.Award award) {
            write(out, award);
        } else if (entitlement instanceof Entitlement.NotCalculated not) {
            out.object()
                    .with("benefit", not.benefit().name())
                    .with("calculated", false)
                    .strings("reasons", not.reasons())
                    .end();
        }
    }

    private static void write(CanonicalStream out, Entitlement.Award award) {
        out.object()
                .with("benefit", award.benefit().name())
                .with("calculated", true)
                .with("daily", award.daily().toString())
                .each("figures", award.figures(), EntitlementJson::write)
                .with("from", award.from().toString())
                .with("route", award.route())
                .with("touchesSpecialCategoryData", award.touchesSpecialCategoryData())
                .with("weeklyPence", award.weekly().value().pence())
                .each("working", award.weekly().working(), EntitlementJson::write)
                .end();
    }

    private static void write(CanonicalStream out, WorkingLine line) {
        out.object()
                .with("amount", line.amount())
                .with("citation", line.citation().text())
                .strings("figures", line.figures())
                .with("formula", line.formula())
                .with("label", line.label())
                .with("step", line.step().value())
                .end();
    }

    private static void write(CanonicalStream out, Figure figure) {
        out.object()
                .with("certainty", figure.certainty().name())
                .with("lawChecked", figure.lawChecked().name())
                .with("reference", figure.reference())
                .end();
    }
}
