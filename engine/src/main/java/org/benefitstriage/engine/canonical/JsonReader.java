package org.benefitstriage.engine.canonical;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads strict JSON: no floating point, integers within plus or minus 2^53-1, no null, no duplicate keys, no lone
 * surrogates, no trailing data, at most 64 levels deep. What it accepts has exactly one canonical form.
 */
public final class JsonReader {

    private static final int DEEPEST = 64;

    /** The writer keeps room for every character of a text to be escaped; most texts are digests. */
    private static final int LONGEST_USUAL_ESCAPE = 512;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** Reads UTF-8 bytes as one JSON value. */
    public static JsonValue read(byte[] utf8) throws JsonSyntaxException {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new JsonSyntaxException("not UTF-8", 0);
        }
    }

    /** Reads a text as one JSON value. */
    public static JsonValue read(String text) throws JsonSyntaxException {
        JsonReader reader = new JsonReader(text);
        JsonValue value = reader.value(0);
        reader.skipSpace();
        if (reader.at != text.length()) {
            throw reader.fault("expected the end of the document");
        }
        return value;
    }

    /**
     * Reads bytes that must already be in canonical form, as everything hashed or signed is.
     *
     * @throws JsonSyntaxException when they are not JSON of the subset, or are another spelling of it
     */
    public static JsonValue readCanonical(byte[] utf8) throws JsonSyntaxException {
        JsonValue value = read(utf8);
        CanonicalWriter again = new CanonicalWriter(utf8.length + LONGEST_USUAL_ESCAPE);
        again.write(value);
        int place = again.mismatch(utf8);
        if (place >= 0) {
            throw new JsonSyntaxException("not in canonical form, counted in bytes,", place);
        }
        return value;
    }

    private JsonValue value(int depth) throws JsonSyntaxException {
        if (depth > DEEPEST) {
            throw fault("nested deeper than " + DEEPEST + " levels");
        }
        skipSpace();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", new JsonValue.JsonBoolean(true));
            case 'f' -> word("false", new JsonValue.JsonBoolean(false));
            case 'n' -> throw fault("null or another word: what is not there is left out");
            default -> integer();
        };
    }

    private JsonValue object(int depth) throws JsonSyntaxException {
        Map<String, JsonValue> members = new TreeMap<>();
        at++;
        skipSpace();
        if (peek() == '}') {
            at++;
            return new JsonValue.JsonObject(members);
        }
        while (true) {
            skipSpace();
            int start = at;
            String name = string().value();
            skipSpace();
            expect(':');
            if (members.put(name, value(depth + 1)) != null) {
                at = start;
                throw fault("a member given twice");
            }
            if (!another('}')) {
                return new JsonValue.JsonObject(members);
            }
        }
    }

    private JsonValue array(int depth) throws JsonSyntaxException {
        List<JsonValue> items = new ArrayList<>();
        at++;
        skipSpace();
        if (peek() == ']') {
            at++;
            return new JsonValue.JsonArray(items);
        }
        do {
            items.add(value(depth + 1));
        } while (another(']'));
        return new JsonValue.JsonArray(items);
    }

    /** After an item: true when a comma follows, false when the closing mark does. */
    private boolean another(char closing) throws JsonSyntaxException {
        skipSpace();
        char mark = peek();
        if (mark != ',' && mark != closing) {
            throw fault("expected a comma or " + closing);
        }
        at++;
        return mark == ',';
    }

    private JsonValue.JsonString string() throws JsonSyntaxException {
        int start = at;
        expect('"');
        int plain = at;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        // Most texts have nothing to unescape and are taken as they stand; of the others only the beginning is.
        String beginning = text.substring(at, plain);
        at = plain;
        if (peek() == '"') {
            return finished(beginning, start);
        }
        StringBuilder out = new StringBuilder(beginning);
        while (peek() != '"') {
            char unit = text.charAt(at++);
            if (unit < 0x20) {
                throw fault("a control character in a string");
            }
            out.append(unit == '\\' ? escaped() : unit);
        }
        return finished(out.toString(), start);
    }

    /** The text, read up to the closing mark. */
    private JsonValue.JsonString finished(String value, int start) throws JsonSyntaxException {
        at++;
        try {
            return new JsonValue.JsonString(value);
        } catch (IllegalArgumentException loneSurrogate) {
            at = start;
            throw fault("a lone surrogate in a string");
        }
    }

    private static boolean isPlain(char unit) {
        return unit != '"' && unit != '\\' && unit >= 0x20;
    }

    private char escaped() throws JsonSyntaxException {
        char mark = peek();
        at++;
        return switch (mark) {
            case '"', '\\', '/' -> mark;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw fault("an unknown escape");
        };
    }

    private char unicode() throws JsonSyntaxException {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = peek() < 128 ? Character.digit(peek(), 16) : -1;
            if (digit < 0) {
                throw fault("expected four hexadecimal digits");
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private JsonValue integer() throws JsonSyntaxException {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean leadingZero = at - digits > 1 && text.charAt(digits) == '0';
        boolean negativeZero = digits > start && at - digits == 1 && text.charAt(digits) == '0';
        boolean fraction = at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0;
        if (fraction && at > digits) {
            at = start;
            throw fault("a number with a fraction or an exponent, which has more than one spelling");
        }
        if (at == digits || leadingZero || negativeZero || at - digits > 16) {
            at = start;
            throw fault("expected a whole number within 2^53-1 or another JSON value");
        }
        try {
            return new JsonValue.JsonInteger(Long.parseLong(text.substring(start, at)));
        } catch (IllegalArgumentException outOfRange) {
            at = start;
            throw fault("expected a whole number within 2^53-1");
        }
    }

    private JsonValue word(String word, JsonValue value) throws JsonSyntaxException {
        if (!text.startsWith(word, at)) {
            throw fault("expected a JSON value");
        }
        at += word.length();
        return value;
    }

    private void expect(char mark) throws JsonSyntaxException {
        if (peek() != mark) {
            throw fault("expected " + mark);
        }
        at++;
    }

    private char peek() throws JsonSyntaxException {
        if (at >= text.length()) {
            throw fault("the document ends too early");
        }
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private JsonSyntaxException fault(String message) {
        return new JsonSyntaxException(message, at);
    }
}
