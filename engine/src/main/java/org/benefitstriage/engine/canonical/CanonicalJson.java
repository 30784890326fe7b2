package org.benefitstriage.engine.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes the one canonical form of a {@link JsonValue} (RFC 8785 over the strict subset) and takes its SHA-256. */
public final class CanonicalJson {

    private static final String HEX = "0123456789abcdef";

    private CanonicalJson() {}

    /** The canonical UTF-8 bytes. */
    public static byte[] bytes(JsonValue value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The canonical text. */
    public static String text(JsonValue value) {
        StringBuilder out = new StringBuilder(4096);
        write(value, out);
        return out.toString();
    }

    /** SHA-256 of some bytes, in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void write(JsonValue value, StringBuilder out) {
        if (value instanceof JsonValue.JsonObject object) {
            char separator = '{';
            for (var member : object.members().entrySet()) {
                out.append(separator);
                separator = ',';
                quote(member.getKey(), out);
                out.append(':');
                write(member.getValue(), out);
            }
            out.append(separator == '{' ? "{}" : "}");
        } else if (value instanceof JsonValue.JsonArray array) {
            char separator = '[';
            for (JsonValue item : array.items()) {
                out.append(separator);
                separator = ',';
                write(item, out);
            }
            out.append(separator == '[' ? "[]" : "]");
        } else if (value instanceof JsonValue.JsonString string) {
            quote(string.value(), out);
        } else if (value instanceof JsonValue.JsonInteger integer) {
            out.append(integer.value());
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            out.append(bool.value());
        } else {
            throw new IllegalStateException("no canonical form for " + value.getClass());
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (unit < 0x20) {
                        out.append("\\u00").append(HEX.charAt(unit >> 4)).append(HEX.charAt(unit & 0xF));
                    } else {
                        out.append(unit);
                    }
                }
            }
        }
        out.append('"');
    }
}
