package org.benefitstriage.api.claims.wire.strict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** A body with every field a format has, made from the documented examples. */
public final class EveryField {

    private EveryField() {}

    public static byte[] bytes(StrictParser<?> parser) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(Examples.of(parser.format()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
