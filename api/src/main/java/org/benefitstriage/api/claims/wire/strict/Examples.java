package org.benefitstriage.api.claims.wire.strict;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Examples made from the annotations: of a text, number, word or date the one written there, of a list or an object what
 * its parts make. Values are those of {@link ObjectMapper}: maps, lists, strings and integers.
 */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /** A value for the field that the format accepts. */
    static Object of(ObjectFormat.Field field) {
        if (field.example().isEmpty()) {
            return of(field.format());
        }
        return field.format() instanceof ListFormat
                        || field.format() instanceof NumberFormat
                        || field.format() instanceof FlagFormat
                ? parsed(field.example())
                : field.example();
    }

    /** An object with every field it can have, or a list with every shape its items can have. */
    static Object of(Format format) {
        if (format instanceof ObjectFormat object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.fields().forEach(field -> members.put(field.name(), of(field)));
            return members;
        }
        if (format instanceof ListFormat list) {
            return list.item() instanceof ChoiceFormat choice
                    ? new ArrayList<>(
                            choice.shapes().values().stream().map(Examples::of).toList())
                    : new ArrayList<>(List.of(of(list.item())));
        }
        if (format instanceof ChoiceFormat choice) {
            return of(choice.shapes().values().iterator().next());
        }
        throw new IllegalArgumentException("this field needs an example of its own: " + format.inWords());
    }

    private static Object parsed(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException("an example in an annotation is not JSON", e);
        }
    }
}
