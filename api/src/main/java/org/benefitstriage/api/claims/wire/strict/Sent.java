package org.benefitstriage.api.claims.wire.strict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.canonical.JsonValue;

/** JSON as it was sent, with what no sound body has kept apart so that it can be reported at its place. */
sealed interface Sent {

    /** What it is, to follow "found". */
    String inWords();

    /** The same as a tree that has a canonical form. Only for a body in which no problem was found. */
    JsonValue toJson();

    /**
     * An object.
     *
     * @param byName the members in the order sent; of one given twice, the first
     * @param repeated the names given again
     */
    record Members(Map<String, Sent> byName, List<String> repeated) implements Sent {
        @Override
        public String inWords() {
            return "an object";
        }

        @Override
        public JsonValue toJson() {
            Map<String, JsonValue> members = new HashMap<>();
            byName.forEach((name, value) -> members.put(name, value.toJson()));
            return new JsonValue.JsonObject(members);
        }
    }

    /** A list. */
    record Items(List<Sent> items) implements Sent {
        @Override
        public String inWords() {
            return "a list";
        }

        @Override
        public JsonValue toJson() {
            return new JsonValue.JsonArray(items.stream().map(Sent::toJson).toList());
        }
    }

    /** Text. */
    record Text(String value) implements Sent {
        @Override
        public String inWords() {
            return "text";
        }

        @Override
        public JsonValue toJson() {
            return JsonValue.string(value);
        }
    }

    /** A whole number within 2^53-1. */
    record Whole(long value) implements Sent {
        @Override
        public String inWords() {
            return "a number";
        }

        @Override
        public JsonValue toJson() {
            return JsonValue.integer(value);
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Sent {
        @Override
        public String inWords() {
            return "true or false";
        }

        @Override
        public JsonValue toJson() {
            return JsonValue.bool(value);
        }
    }

    /** What the format has no use for anywhere. */
    enum Unusable implements Sent {
        NULL("null"),
        /** With a decimal point or an exponent. */
        FRACTION("a number with a decimal point or an exponent"),
        /** Beyond 2^53-1. */
        TOO_LARGE("a number that is too large");

        private final String inWords;

        Unusable(String inWords) {
            this.inWords = inWords;
        }

        @Override
        public String inWords() {
            return inWords;
        }

        @Override
        public JsonValue toJson() {
            throw new IllegalStateException("no canonical form for " + inWords);
        }
    }
}
