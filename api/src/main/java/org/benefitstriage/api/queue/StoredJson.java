package org.benefitstriage.api.queue;

import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;

/** Reads documents that were checked when they were stored. */
final class StoredJson {

    private StoredJson() {}

    static JsonFields read(byte[] document) {
        try {
            return JsonFields.of(JsonReader.read(document));
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException("a stored document is not JSON", e);
        }
    }
}
