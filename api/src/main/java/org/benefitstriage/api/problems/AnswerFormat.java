package org.benefitstriage.api.problems;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Whether a problem is shown to a person or told to a system. */
enum AnswerFormat {
    HTML,
    JSON;

    /**
     * What the Accept header prefers.
     *
     * @param accepted the header's media types, best first, as JAX-RS sorts them
     */
    static AnswerFormat preferredBy(List<MediaType> accepted) {
        for (MediaType type : accepted) {
            if (type.isWildcardType() || type.isWildcardSubtype()) {
                return JSON;
            }
            if (MediaType.TEXT_HTML_TYPE.isCompatible(type)) {
                return HTML;
            }
            if (type.getSubtype().endsWith("json")) {
                return JSON;
            }
        }
        return JSON;
    }
}
