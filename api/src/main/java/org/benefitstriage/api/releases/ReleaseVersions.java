package org.benefitstriage.api.releases;

import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.decision.Versions;

/** Versions as a document, and the one name a release has because of them. */
public final class ReleaseVersions {

    private ReleaseVersions() {}

    /** As a document, one member for each. */
    public static JsonValue.JsonObject toJson(Versions versions) {
        return JsonValue.object()
                .with("engine", versions.engine())
                .with("rules", versions.rules())
                .with("parameters", versions.parameters())
                .with("model", versions.model())
                .build();
    }

    /** Reads such a document. */
    public static Versions read(JsonFields fields) {
        return new Versions(
                fields.string("engine"), fields.string("rules"), fields.string("parameters"), fields.string("model"));
    }

    /** SHA-256 of the versions: the same rules, figures and model are the same release. */
    public static String name(Versions versions) {
        return CanonicalJson.sha256(CanonicalJson.bytes(toJson(versions)));
    }
}
