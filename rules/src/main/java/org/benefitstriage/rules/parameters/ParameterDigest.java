package org.benefitstriage.rules.parameters;

import static org.benefitstriage.engine.canonical.JsonValue.array;
import static org.benefitstriage.engine.canonical.JsonValue.object;
import static org.benefitstriage.engine.canonical.JsonValue.strings;

import java.util.Comparator;
import java.util.List;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.law.EffectivePeriod;

/** The digest of everything the parameter files state. How they are laid out, ordered or commented makes no difference. */
final class ParameterDigest {

    private ParameterDigest() {}

    static String of(ParameterFiles files) {
        List<JsonValue> sources = files.sources().values().stream()
                .map(source -> (JsonValue) object().with("key", source.key())
                        .with("kind", source.kind())
                        .with("title", source.title())
                        .build())
                .toList();
        List<JsonValue> entries = files.entries().stream()
                .sorted(Comparator.comparing(FigureEntry::id)
                        .thenComparing(entry -> entry.period().from()))
                .map(ParameterDigest::entry)
                .toList();
        return CanonicalJson.sha256(CanonicalJson.bytes(object().with("sources", array(sources))
                .with("figures", array(entries))
                .build()));
    }

    private static JsonValue entry(FigureEntry entry) {
        return object().with("id", entry.id())
                .with("label", entry.label())
                .with("unit", entry.unit())
                .with("value", entry.state().toString())
                .with("period", period(entry.period()))
                .with("weeklyRentPeriod", period(entry.weeklyRentPeriod()))
                .with("citation", entry.citation().text())
                .with("lawChecked", entry.lawChecked().name())
                .with("certainty", entry.certainty().name())
                .with("sources", strings(entry.sources()))
                .with("note", entry.note())
                .build();
    }

    private static JsonValue period(EffectivePeriod period) {
        return object().with("from", period.from().toString())
                .with("to", period.to().toString())
                .build();
    }
}
