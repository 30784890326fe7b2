package org.benefitstriage.api.decisions;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;

/**
 * A stored document that goes into an answer byte for byte.
 *
 * @param text JSON
 */
record RawJson(@JsonValue @JsonRawValue String text) {

    static RawJson of(byte[] utf8) {
        return new RawJson(new String(utf8, StandardCharsets.UTF_8));
    }
}
