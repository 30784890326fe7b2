package org.benefitstriage.engine.policy;

import static org.benefitstriage.engine.canonical.JsonValue.array;
import static org.benefitstriage.engine.canonical.JsonValue.object;
import static org.benefitstriage.engine.canonical.JsonValue.string;

import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;

/**
 * What somebody who signs a figure has signed: its id, value, unit, period and provision. A change to any of them gives
 * another digest, so that the signature no longer covers the figure. How far the source was checked is not part of it: a
 * better source makes no signature void.
 */
public final class FigureDigest {

    private FigureDigest() {}

    /** SHA-256 in hexadecimal. */
    public static String of(Figure figure) {
        return CanonicalJson.sha256(CanonicalJson.bytes(object().with("id", figure.id())
                .with("value", value(figure.value()))
                .with("unit", figure.unit())
                .with("from", figure.period().from().toString())
                .with("to", figure.period().to().toString())
                .with("citation", figure.citation().text())
                .build()));
    }

    // A chain of tests, because Java 17 has no switch over sealed types.
    private static JsonValue value(FigureValue value) {
        if (value instanceof FigureValue.Amount amount) {
            return object().with("pence", amount.money().pence()).build();
        }
        if (value instanceof FigureValue.Share share) {
            return object().with("share", share.ratio().toString()).build();
        }
        if (value instanceof FigureValue.Count count) {
            return object().with("count", count.number()).build();
        }
        if (value instanceof FigureValue.Day day) {
            return object().with("day", day.date().toString()).build();
        }
        if (value instanceof FigureValue.Switch rule) {
            return object().with("on", rule.on()).build();
        }
        if (value instanceof FigureValue.Document document) {
            return object().with("document", document.digest()).build();
        }
        if (value instanceof FigureValue.Bands bands) {
            return object().with(
                            "bands",
                            array(bands.rows().stream()
                                    .map(row -> object().with("from", row.from().pence())
                                            .with("pence", row.amount().pence())
                                            .build())
                                    .toList()))
                    .build();
        }
        if (value instanceof FigureValue.LocalHousingAllowance rates) {
            return object().with("shared", rates.shared().pence())
                    .with(
                            "bedrooms",
                            array(rates.bedrooms().stream()
                                    .map(rate -> JsonValue.integer(rate.pence()))
                                    .toList()))
                    .build();
        }
        return string(value.toString());
    }
}
