package org.benefitstriage.api.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;

/** Finds where two JSON documents begin to differ. */
final class Differences {

    private static final int LONGEST_SHOWN = 200;
    private static final String ABSENT = "(absent)";

    private Differences() {}

    /** The first difference, depth first, members in the order of their names; empty when the documents are equal. */
    static Optional<Difference> first(JsonValue recorded, JsonValue replayed) {
        return first("", recorded, replayed);
    }

    private static Optional<Difference> first(String pointer, JsonValue recorded, JsonValue replayed) {
        if (recorded.equals(replayed)) {
            return Optional.empty();
        }
        if (recorded instanceof JsonValue.JsonObject left && replayed instanceof JsonValue.JsonObject right) {
            return members(pointer, left.members(), right.members());
        }
        if (recorded instanceof JsonValue.JsonArray left && replayed instanceof JsonValue.JsonArray right) {
            return items(pointer, left.items(), right.items());
        }
        return Optional.of(new Difference(pointer, shown(recorded), shown(replayed)));
    }

    private static Optional<Difference> members(
            String pointer, Map<String, JsonValue> left, Map<String, JsonValue> right) {
        SortedSet<String> names = new TreeSet<>(left.keySet());
        names.addAll(right.keySet());
        return names.stream()
                .map(name -> side(
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                        Optional.ofNullable(left.get(name)),
                        Optional.ofNullable(right.get(name))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Difference> items(String pointer, List<JsonValue> left, List<JsonValue> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Optional<Difference> difference = side(
                    pointer + "/" + i,
                    i < left.size() ? Optional.of(left.get(i)) : Optional.empty(),
                    i < right.size() ? Optional.of(right.get(i)) : Optional.empty());
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> side(String pointer, Optional<JsonValue> left, Optional<JsonValue> right) {
        if (left.isPresent() && right.isPresent()) {
            return first(pointer, left.get(), right.get());
        }
        return Optional.of(new Difference(
                pointer,
                left.map(Differences::shown).orElse(ABSENT),
                right.map(Differences::shown).orElse(ABSENT)));
    }

    /** Short values as they are; long ones by their beginning and their hash. */
    private static String shown(JsonValue value) {
        String text = CanonicalJson.text(value);
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, LONGEST_SHOWN) + "… sha256:" + CanonicalJson.sha256(CanonicalJson.bytes(value));
    }
}
