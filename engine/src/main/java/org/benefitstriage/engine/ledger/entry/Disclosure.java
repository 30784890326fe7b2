package org.benefitstriage.engine.ledger.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;

/**
 * A value with its salt, in the form of SD-JWT (RFC 9901 section 4.2.1): base64url of the JSON array
 * {@code [salt, name, value]}. The log holds {@link #commitment()} only. While the salt exists, whoever holds the disclosure
 * can show what was logged; once it is destroyed, even a value with few possibilities cannot be guessed from the commitment.
 *
 * @param encoded the disclosure as it is handed over; it is what is hashed
 * @param salt at least 128 bits in base64url
 * @param name the field's name
 * @param value its value
 */
public record Disclosure(String encoded, String salt, String name, JsonValue value) {

    /** Bytes in a salt, at least. */
    public static final int SALT_LENGTH = 16;

    /** A disclosure of a field, with a salt drawn by the caller. */
    public static Disclosure of(byte[] salt, String name, JsonValue value) {
        if (salt.length < SALT_LENGTH) {
            throw new IllegalArgumentException("expected a salt of at least 16 bytes, found " + salt.length);
        }
        return of(base64(salt), name, value);
    }

    /** A disclosure of a field, with a salt as it was kept. */
    public static Disclosure of(String salt, String name, JsonValue value) {
        JsonValue array = JsonValue.array(List.of(JsonValue.string(salt), JsonValue.string(name), value));
        return new Disclosure(base64(CanonicalJson.bytes(array)), salt, name, value);
    }

    /** Reads a disclosure as it was handed over; its JSON may be spaced in any way. */
    public static Disclosure parse(String encoded) throws LedgerTampered {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(encoded);
            if (base64(bytes).equals(encoded)
                    && JsonReader.read(bytes) instanceof JsonValue.JsonArray array
                    && array.items().size() == 3
                    && array.items().get(0) instanceof JsonValue.JsonString salt
                    && array.items().get(1) instanceof JsonValue.JsonString name) {
                return new Disclosure(
                        encoded, salt.value(), name.value(), array.items().get(2));
            }
        } catch (IllegalArgumentException | JsonSyntaxException malformed) {
            // Said below: the reason would only describe a value that is somebody's.
        }
        throw LedgerTampered.of(LedgerError.DISCLOSURE_MALFORMED, "expected base64url of [salt, name, value]");
    }

    /** What the log holds: base64url of SHA-256 of the encoded disclosure. */
    public String commitment() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return base64(sha256.digest(encoded.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Neither salt nor value: a disclosure printed by accident discloses nothing. */
    @Override
    public String toString() {
        return "Disclosure[" + commitment() + "]";
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
