package org.benefitstriage.engine.policy;

import static org.benefitstriage.engine.canonical.JsonValue.array;
import static org.benefitstriage.engine.canonical.JsonValue.object;
import static org.benefitstriage.engine.canonical.JsonValue.strings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.risk.Band;

/** A verification policy as a document: what is stored, hashed, signed off and read back. */
public final class PolicyJson {

    private PolicyJson() {}

    public static JsonValue.JsonObject toJson(VerificationPolicy policy) {
        JsonValue.ObjectBuilder evidence = object();
        for (Band band : Band.values()) {
            evidence.with(
                    band.name(),
                    array(policy.evidenceFor(band).stream()
                            .map(PolicyJson::toJson)
                            .toList()));
        }
        JsonValue.ObjectBuilder json = object().with("id", policy.id())
                .with("version", policy.version())
                .with("authority", policy.authority().value())
                .with("validFrom", policy.validity().from().toString())
                .with("validTo", policy.validity().to().toString())
                .with("adoptedOn", policy.adoptedOn().toString())
                .with("approvers", strings(policy.approvers()))
                .with("ruleThresholds", toJson(policy.ruleThresholds()))
                .with("modelThresholds", toJson(policy.modelThresholds()))
                .with("samplePerTenThousand", policy.samplePerTenThousand())
                .with("evidence", evidence.build())
                .with("signedFigures", strings(List.copyOf(new TreeSet<>(policy.signedFigures()))));
        policy.retention().ifPresent(retention -> json.with("retention", toJson(retention)));
        // Left out where the policy says nothing of it, so that earlier documents keep their bytes.
        policy.monitoring().ifPresent(monitoring -> json.with("monitoring", toJson(monitoring)));
        return json.build();
    }

    /** SHA-256 of the policy's canonical bytes. */
    public static String digest(VerificationPolicy policy) {
        return CanonicalJson.sha256(CanonicalJson.bytes(toJson(policy)));
    }

    /** Reads what {@link #toJson} wrote; a fault in the document is an {@link IllegalArgumentException} naming the member. */
    public static VerificationPolicy fromJson(JsonValue document) {
        JsonFields fields = JsonFields.of(document);
        Map<Band, List<EvidenceRequirement>> evidence = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            evidence.put(
                    band,
                    fields.object("evidence").objects(band.name()).stream()
                            .map(PolicyJson::requirement)
                            .toList());
        }
        return new VerificationPolicy(
                fields.string("id"),
                fields.number("version"),
                new AuthorityCode(fields.string("authority")),
                new EffectivePeriod(fields.date("validFrom"), fields.date("validTo")),
                fields.date("adoptedOn"),
                fields.strings("approvers"),
                thresholds(fields.object("ruleThresholds")),
                thresholds(fields.object("modelThresholds")),
                fields.number("samplePerTenThousand"),
                evidence,
                Set.copyOf(fields.strings("signedFigures")),
                retention(fields),
                fields.has("monitoring") ? Optional.of(monitoring(fields.object("monitoring"))) : Optional.empty());
    }

    private static JsonValue.JsonObject toJson(Monitoring monitoring) {
        JsonValue.ObjectBuilder json = object().with("checkPence", monitoring.checkPence())
                .with("errorWeeks", monitoring.errorWeeks())
                .with(
                        "stopRules",
                        array(monitoring.stopRules().stream()
                                .map(PolicyJson::toJson)
                                .toList()));
        if (!monitoring.expectedSplit().isEmpty()) {
            JsonValue.ObjectBuilder split = object();
            for (Band band : Band.values()) {
                split.with(band.name(), monitoring.expectedSplit().getOrDefault(band, 0));
            }
            json.with("expectedSplit", split.build());
        }
        return json.build();
    }

    private static JsonValue.JsonObject toJson(Monitoring.StopLimit rule) {
        return object().with("id", rule.id())
                .with("quantity", rule.quantity())
                .with("side", rule.side())
                .with("limitPerTenThousand", rule.limitPerTenThousand())
                .with("bound", rule.bound())
                .with("fewest", rule.fewest())
                .build();
    }

    private static Monitoring monitoring(JsonFields fields) {
        return new Monitoring(
                fields.number("checkPence"),
                fields.number("errorWeeks"),
                fields.objects("stopRules").stream()
                        .map(rule -> new Monitoring.StopLimit(
                                rule.string("id"),
                                rule.string("quantity"),
                                rule.string("side"),
                                rule.number("limitPerTenThousand"),
                                rule.string("bound"),
                                rule.number("fewest")))
                        .toList(),
                fields.has("expectedSplit") ? split(fields.object("expectedSplit")) : Map.of());
    }

    private static Map<Band, Integer> split(JsonFields fields) {
        Map<Band, Integer> split = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            split.put(band, fields.number(band.name()));
        }
        return split;
    }

    private static JsonValue.JsonObject toJson(EvidenceRequirement requirement) {
        return object().with("group", requirement.group().name())
                .with("kind", requirement.kind().name())
                .with("originalOnly", requirement.originalOnly())
                .build();
    }

    private static EvidenceRequirement requirement(JsonFields fields) {
        return new EvidenceRequirement(
                FieldGroup.valueOf(fields.string("group")),
                EvidenceKind.valueOf(fields.string("kind")),
                fields.bool("originalOnly"));
    }

    private static JsonValue.JsonObject toJson(BandThresholds thresholds) {
        return object().with("mediumFrom", thresholds.mediumFrom())
                .with("highFrom", thresholds.highFrom())
                .build();
    }

    private static JsonValue.JsonObject toJson(RetentionSchedule retention) {
        return object().with("months", retention.months())
                .with("basis", retention.basis())
                .build();
    }

    /** A policy from before there were schedules has none, and the digest it always had. */
    private static Optional<RetentionSchedule> retention(JsonFields fields) {
        return fields.find("retention")
                .map(JsonFields::of)
                .map(kept -> new RetentionSchedule(kept.number("months"), kept.string("basis")));
    }

    private static BandThresholds thresholds(JsonFields fields) {
        return new BandThresholds(fields.number("mediumFrom"), fields.number("highFrom"));
    }
}
