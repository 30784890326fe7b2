package org.benefitstriage.engine.canonical;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A JSON tree over the strict subset that has exactly one canonical form. */
public sealed interface JsonValue {

    /** An object; members are kept in the order RFC 8785 wants (UTF-16 code units). */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        public JsonObject {
            members = SortedMembers.of(members);
        }
    }

    /** An array. */
    record JsonArray(List<JsonValue> items) implements JsonValue {
        public JsonArray {
            items = List.copyOf(items);
        }
    }

    /** A string without lone surrogates. */
    record JsonString(String value) implements JsonValue {
        public JsonString {
            for (int i = 0; i < value.length(); i++) {
                char unit = value.charAt(i);
                if (unit < Character.MIN_SURROGATE) {
                    continue;
                }
                if (Character.isHighSurrogate(unit)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1))) {
                    i++;
                } else if (Character.isSurrogate(unit)) {
                    throw new IllegalArgumentException("lone surrogate at position " + i);
                }
            }
        }
    }

    /** An integer within plus or minus 2^53-1. */
    record JsonInteger(long value) implements JsonValue {
        private static final long LIMIT = (1L << 53) - 1;

        public JsonInteger {
            if (value > LIMIT || value < -LIMIT) {
                throw new IllegalArgumentException("expected an integer within 2^53-1, found " + value);
            }
        }
    }

    /** True or false. */
    record JsonBoolean(boolean value) implements JsonValue {}

    static JsonString string(String value) {
        return new JsonString(value);
    }

    static JsonInteger integer(long value) {
        return new JsonInteger(value);
    }

    static JsonBoolean bool(boolean value) {
        return new JsonBoolean(value);
    }

    /** A list of values as an array. */
    static JsonArray array(List<? extends JsonValue> items) {
        return new JsonArray(Collections.unmodifiableList(items));
    }

    /** A list of strings as an array. */
    static JsonArray strings(List<String> items) {
        return new JsonArray(items.stream().<JsonValue>map(JsonString::new).toList());
    }

    static ObjectBuilder object() {
        return new ObjectBuilder();
    }

    /** Collects members; a name given twice is refused. */
    final class ObjectBuilder {
        private final SortedMembers.Collector members = new SortedMembers.Collector();

        public ObjectBuilder with(String name, JsonValue value) {
            members.add(name, value);
            return this;
        }

        public ObjectBuilder with(String name, String value) {
            return with(name, string(value));
        }

        public ObjectBuilder with(String name, long value) {
            return with(name, integer(value));
        }

        public ObjectBuilder with(String name, boolean value) {
            return with(name, bool(value));
        }

        public JsonObject build() {
            return new JsonObject(members.collected());
        }
    }
}
