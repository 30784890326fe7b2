package org.benefitstriage.engine.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes the one canonical form of a {@link JsonValue} (RFC 8785 over the strict subset) and takes its SHA-256. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The canonical UTF-8 bytes. */
    public static byte[] bytes(JsonValue value) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.write(value);
        return writer.written();
    }

    /** The canonical text. */
    public static String text(JsonValue value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    /** The tree of a document that this software wrote itself; anything else is a fault. */
    public static JsonValue tree(byte[] written) {
        try {
            return JsonReader.read(written);
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException("what was written cannot be read again", e);
        }
    }

    /** SHA-256 of some bytes, in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
