package org.benefitstriage.engine.canonical;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads members of a document that this software wrote itself: a missing or wrong member is a fault of the stored bytes,
 * reported as {@link IllegalArgumentException} with the member's name and never its value.
 */
public record JsonFields(JsonValue.JsonObject object) {

    public static JsonFields of(JsonValue value) {
        return new JsonFields(cast(value, JsonValue.JsonObject.class, "document"));
    }

    public Optional<JsonValue> find(String name) {
        return Optional.ofNullable(object.members().get(name));
    }

    public boolean has(String name) {
        return object.members().containsKey(name);
    }

    public String string(String name) {
        return cast(require(name), JsonValue.JsonString.class, name).value();
    }

    public long integer(String name) {
        return cast(require(name), JsonValue.JsonInteger.class, name).value();
    }

    /** A whole number that fits an {@code int}. */
    public int number(String name) {
        return Math.toIntExact(integer(name));
    }

    public boolean bool(String name) {
        return cast(require(name), JsonValue.JsonBoolean.class, name).value();
    }

    public LocalDate date(String name) {
        return LocalDate.parse(string(name));
    }

    public JsonFields object(String name) {
        return new JsonFields(cast(require(name), JsonValue.JsonObject.class, name));
    }

    public List<JsonValue> array(String name) {
        return cast(require(name), JsonValue.JsonArray.class, name).items();
    }

    public List<String> strings(String name) {
        return array(name).stream()
                .map(item -> cast(item, JsonValue.JsonString.class, name).value())
                .toList();
    }

    public List<JsonFields> objects(String name) {
        return array(name).stream()
                .map(item -> new JsonFields(cast(item, JsonValue.JsonObject.class, name)))
                .toList();
    }

    private JsonValue require(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("member missing: " + name));
    }

    private static <T extends JsonValue> T cast(JsonValue value, Class<T> kind, String name) {
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("member " + name + ": expected " + kind.getSimpleName());
        }
        return kind.cast(value);
    }
}
