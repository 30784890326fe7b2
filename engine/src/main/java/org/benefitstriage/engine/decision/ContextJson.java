package org.benefitstriage.engine.decision;

import static org.benefitstriage.engine.canonical.JsonValue.array;
import static org.benefitstriage.engine.canonical.JsonValue.object;
import static org.benefitstriage.engine.canonical.JsonValue.strings;

import java.util.List;
import java.util.function.BiFunction;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.policy.FigureSignature;
import org.benefitstriage.engine.policy.HaltReason;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.SampleDraw;
import org.benefitstriage.engine.policy.SignedFigures;

/** A context as a document, inside the decision record: enough, with the claim's bytes and the policy, to replay. */
public final class ContextJson {

    private ContextJson() {}

    static JsonValue.JsonObject toJson(TriageContext context) {
        JsonValue.ObjectBuilder json = object().with("claimDigest", context.claimDigest())
                .with("assessmentDate", context.assessmentDate().toString())
                .with("policy", toJson(context.policy()))
                .with("draw", context.draw().drawn())
                .with(
                        "linkedClaims",
                        object().with("atAddress", context.linked().otherClaimsAtAddress())
                                .with("onAccount", context.linked().otherClaimsOnAccount())
                                .with("bySamePerson", context.linked().otherOpenClaimsBySamePerson())
                                .build())
                .with("versions", toJson(context.versions()));
        if (!context.halts().isEmpty()) {
            json.with("halts", strings(context.halts().stream().map(Enum::name).toList()));
        }
        return context.signed()
                .fold(listed -> json, signatures -> json.with("signatures", toJson(signatures)))
                .build();
    }

    /**
     * Reads the context of a stored decision record.
     *
     * @param record the record as written by {@link DecisionJson}
     * @param policies finds an adopted policy by id and version; it must have the digest that was recorded
     */
    public static TriageContext read(JsonValue record, BiFunction<String, Integer, PolicyInForce.Adopted> policies) {
        return readAlone(JsonFields.of(record).object("context"), policies);
    }

    /**
     * The same, of a context that was taken out of its record.
     *
     * @param fields the record's member {@code context}
     * @param policies as above
     */
    public static TriageContext readAlone(
            JsonFields fields, BiFunction<String, Integer, PolicyInForce.Adopted> policies) {
        JsonFields linked = fields.object("linkedClaims");
        return new TriageContext(
                fields.string("claimDigest"),
                fields.date("assessmentDate"),
                policy(fields.object("policy"), policies),
                new SampleDraw(fields.number("draw")),
                new LinkedClaims(linked.number("atAddress"), linked.number("onAccount"), linked.number("bySamePerson")),
                versions(fields.object("versions")),
                signed(fields),
                halts(fields));
    }

    /** A record without the member was made while nothing stopped automatic approval. */
    private static List<HaltReason> halts(JsonFields fields) {
        return fields.has("halts")
                ? fields.strings("halts").stream().map(HaltReason::ofStored).toList()
                : List.of();
    }

    private static JsonValue toJson(SignedFigures.OneByOne signatures) {
        return array(signatures.inOrder().stream()
                .map(signature -> object().with("id", signature.id())
                        .with("figure", signature.figure())
                        .with("digest", signature.digest())
                        .build())
                .toList());
    }

    /** A record without the member was made when the policy listed what was signed. */
    private static SignedFigures signed(JsonFields fields) {
        if (!fields.has("signatures")) {
            return new SignedFigures.ListedInPolicy();
        }
        return SignedFigures.of(fields.objects("signatures").stream()
                .map(each -> new FigureSignature(each.string("id"), each.string("figure"), each.string("digest")))
                .toList());
    }

    private static JsonValue.JsonObject toJson(PolicyInForce inForce) {
        if (inForce instanceof PolicyInForce.NotAdopted none) {
            return object().with("none", none.reason()).build();
        }
        PolicyInForce.Adopted adopted = (PolicyInForce.Adopted) inForce;
        return object().with("id", adopted.policy().id())
                .with("version", adopted.policy().version())
                .with("digest", adopted.digest())
                .build();
    }

    private static PolicyInForce policy(
            JsonFields fields, BiFunction<String, Integer, PolicyInForce.Adopted> policies) {
        if (fields.has("none")) {
            return new PolicyInForce.NotAdopted(fields.string("none"));
        }
        PolicyInForce.Adopted adopted = policies.apply(fields.string("id"), fields.number("version"));
        if (!adopted.digest().equals(fields.string("digest"))) {
            throw new IllegalArgumentException("policy " + adopted.policy().id() + " version "
                    + adopted.policy().version() + ": recorded digest " + fields.string("digest") + ", found "
                    + adopted.digest());
        }
        return adopted;
    }

    private static JsonValue.JsonObject toJson(Versions versions) {
        return object().with("engine", versions.engine())
                .with("rules", versions.rules())
                .with("parameters", versions.parameters())
                .with("model", versions.model())
                .build();
    }

    private static Versions versions(JsonFields fields) {
        return new Versions(
                fields.string("engine"), fields.string("rules"), fields.string("parameters"), fields.string("model"));
    }
}
