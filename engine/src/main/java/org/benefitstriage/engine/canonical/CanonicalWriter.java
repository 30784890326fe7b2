package org.benefitstriage.engine.canonical;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes canonical JSON straight into UTF-8 bytes. A decision record has tens of thousands of characters, nearly all of them
 * plain: building a text first and encoding it afterwards took longer than deciding some claims.
 */
final class CanonicalWriter {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    /** The most bytes one UTF-16 unit can take: an escape such as {@code \u001f}. */
    private static final int MOST_PER_UNIT = 6;

    /** Up to here a loop over the characters takes less time than encoding a copy. */
    private static final int SHORT = 24;

    private byte[] bytes;
    private int length;

    /** A writer with room for a record of the usual size. */
    CanonicalWriter() {
        this(8192);
    }

    /** A writer with room for about this many bytes; it grows as needed. */
    CanonicalWriter(int room) {
        bytes = new byte[room];
    }

    byte[] written() {
        return Arrays.copyOf(bytes, length);
    }

    /** Where what was written first differs from some bytes; -1 where it does not. */
    int mismatch(byte[] others) {
        return Arrays.mismatch(bytes, 0, length, others, 0, others.length);
    }

    void write(JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            SortedMembers members = SortedMembers.of(object.members());
            mark('{');
            for (int i = 0; i < members.size(); i++) {
                if (i > 0) {
                    mark(',');
                }
                quote(members.name(i));
                mark(':');
                write(members.value(i));
            }
            mark('}');
        } else if (value instanceof JsonValue.JsonArray array) {
            char separator = '[';
            for (JsonValue item : array.items()) {
                mark(separator);
                separator = ',';
                write(item);
            }
            if (separator == '[') {
                mark('[');
            }
            mark(']');
        } else if (value instanceof JsonValue.JsonString string) {
            quote(string.value());
        } else if (value instanceof JsonValue.JsonInteger integer) {
            plain(Long.toString(integer.value()).getBytes(StandardCharsets.US_ASCII));
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            write(bool.value());
        } else {
            throw new IllegalStateException("no canonical form for " + value.getClass());
        }
    }

    void write(boolean value) {
        plain(value ? TRUE : FALSE);
    }

    /** Writes a comma, unless what comes next is the first of its object or array. */
    void separate() {
        // A string ends with its quotation mark, so these two stand last only where they opened something.
        if (length > 0 && bytes[length - 1] != '{' && bytes[length - 1] != '[') {
            mark(',');
        }
    }

    void quote(String text) {
        if (text.length() <= SHORT) {
            quoteEach(text);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length == text.length() && PlainText.isPlain(utf8, text)) {
            reserve(utf8.length + 2);
            bytes[length++] = '"';
            System.arraycopy(utf8, 0, bytes, length, utf8.length);
            length += utf8.length;
            bytes[length++] = '"';
        } else {
            quoteEach(text);
        }
    }

    /** Writes a member's name, which is ASCII and needs no escape, and the colon after it. */
    void name(String plain) {
        reserve(plain.length() + 3);
        byte[] out = bytes;
        int to = length;
        out[to++] = '"';
        for (int i = 0; i < plain.length(); i++) {
            out[to++] = (byte) plain.charAt(i);
        }
        out[to++] = '"';
        out[to++] = ':';
        length = to;
    }

    /** Character by character: short texts, and the few in which some do not stand for themselves. */
    private void quoteEach(String text) {
        reserve(text.length() * MOST_PER_UNIT + 2);
        bytes[length++] = '"';
        for (int i = plainBeginning(text); i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 0x20) {
                control(unit);
            } else if (unit == '"' || unit == '\\') {
                bytes[length++] = '\\';
                bytes[length++] = (byte) unit;
            } else if (unit < 0x80) {
                bytes[length++] = (byte) unit;
            } else if (unit < 0x800) {
                bytes[length++] = (byte) (0xc0 | unit >> 6);
                bytes[length++] = continuation(unit);
            } else if (Character.isSurrogate(unit)) {
                supplementary(text.codePointAt(i));
                i++;
            } else {
                bytes[length++] = (byte) (0xe0 | unit >> 12);
                bytes[length++] = continuation(unit >> 6);
                bytes[length++] = continuation(unit);
            }
        }
        bytes[length++] = '"';
    }

    /** Writes what stands for itself up to the first character that does not: of nearly every short text, all of it. */
    private int plainBeginning(String text) {
        byte[] out = bytes;
        int to = length;
        int i = 0;
        for (; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 0x20 || unit >= 0x80 || unit == '"' || unit == '\\') {
                break;
            }
            out[to++] = (byte) unit;
        }
        length = to;
        return i;
    }

    private void control(char unit) {
        int letter = "\b\t\n\f\r".indexOf(unit);
        bytes[length++] = '\\';
        if (letter >= 0) {
            bytes[length++] = (byte) "btnfr".charAt(letter);
            return;
        }
        bytes[length++] = 'u';
        bytes[length++] = '0';
        bytes[length++] = '0';
        bytes[length++] = HEX[unit >> 4];
        bytes[length++] = HEX[unit & 0xf];
    }

    /** A character beyond the first 65,536: a surrogate pair, which {@link JsonValue.JsonString} made sure is whole. */
    private void supplementary(int codePoint) {
        if (!Character.isSupplementaryCodePoint(codePoint)) {
            throw new IllegalArgumentException("lone surrogate in a member name");
        }
        bytes[length++] = (byte) (0xf0 | codePoint >> 18);
        bytes[length++] = continuation(codePoint >> 12);
        bytes[length++] = continuation(codePoint >> 6);
        bytes[length++] = continuation(codePoint);
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | bits & 0x3f);
    }

    void mark(char mark) {
        reserve(1);
        bytes[length++] = (byte) mark;
    }

    private void plain(byte[] text) {
        reserve(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
