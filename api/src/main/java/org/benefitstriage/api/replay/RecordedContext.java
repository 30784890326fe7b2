package org.benefitstriage.api.replay;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.decision.Versions;

/**
 * The context of a decision record, read without reading the rest: a record has some 40,000 bytes, its context some 500. What the rest says
 * is compared byte for byte afterwards, so it need not be understood.
 */
public final class RecordedContext {

    private static final byte[] NAME = "\"context\"".getBytes(StandardCharsets.UTF_8);

    private RecordedContext() {}

    /** The context; a record without one is refused. */
    public static JsonValue of(byte[] record) throws JsonSyntaxException {
        return JsonReader.read(bytes(record));
    }

    /** The context's bytes as the record has them; a record without a context is refused. */
    static byte[] bytes(byte[] record) {
        int depth = 0;
        int start = -1;
        for (int i = 0; i < record.length; i++) {
            switch (record[i]) {
                case '"' -> {
                    int end = endOfString(record, i);
                    if (depth == 1 && start < 0 && isName(record, i, end)) {
                        start = end + 2;
                    }
                    i = end;
                }
                case '{', '[' -> depth++;
                case '}', ']' -> {
                    depth--;
                    if (depth == 1 && start >= 0) {
                        return Arrays.copyOfRange(record, start, i + 1);
                    }
                }
                default -> {
                    // Numbers, commas and literals have no depth.
                }
            }
        }
        throw new IllegalArgumentException("a decision record without a context");
    }

    /** What the decision was made with. */
    public static Versions versions(JsonFields context) {
        JsonFields versions = context.object("versions");
        return new Versions(
                versions.string("engine"),
                versions.string("rules"),
                versions.string("parameters"),
                versions.string("model"));
    }

    /** The place of the closing quotation mark. */
    private static int endOfString(byte[] record, int start) {
        for (int i = start + 1; i < record.length; i++) {
            if (record[i] == '\\') {
                i++;
            } else if (record[i] == '"') {
                return i;
            }
        }
        throw new IllegalArgumentException("a decision record that ends within a text");
    }

    /** Whether this is the member's name, followed by a colon and an object, as canonical JSON writes it. */
    private static boolean isName(byte[] record, int start, int end) {
        return Arrays.equals(record, start, end + 1, NAME, 0, NAME.length)
                && end + 2 < record.length
                && record[end + 1] == ':'
                && record[end + 2] == '{';
    }
}
