package org.benefitstriage.api.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;

/**
 * Commits to fields by name, each under a salt of its own, and keeps the disclosures that open them (SD-JWT, RFC 9901; the
 * engine's {@code Disclosure} says the same with a tree). Works on canonical bytes, because it is on the way of every claim.
 */
public final class SaltedFields {

    /** Between two disclosures, as in an SD-JWT; no base64url has it. */
    static final char SEPARATOR = '~';

    private static final int SALT_LENGTH = 16;

    /** Salts are drawn some at a time: each draw asks the operating system, and all threads wait for one another. */
    private static final int SALTS_AT_ONCE = 16;

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random;
    private final byte[] drawn = new byte[SALTS_AT_ONCE * SALT_LENGTH];
    private int used = drawn.length;
    private final MessageDigest sha256;
    private final Map<String, String> commitments = new LinkedHashMap<>();
    private final ByteArrayOutputStream disclosures = new ByteArrayOutputStream(8192);

    /** @param random where salts come from */
    public SaltedFields(SecureRandom random) {
        this.random = random;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Commits to a value. */
    public SaltedFields add(String name, JsonValue value) {
        byte[] bytes = CanonicalJson.bytes(value);
        return add(name, bytes, 0, bytes.length);
    }

    /** Commits to a value given as part of canonical bytes. */
    SaltedFields add(String name, byte[] canonical, int from, int to) {
        byte[] head =
                ("[\"" + BASE64.encodeToString(salt()) + "\",\"" + name + "\",").getBytes(StandardCharsets.US_ASCII);
        byte[] array = new byte[head.length + to - from + 1];
        System.arraycopy(head, 0, array, 0, head.length);
        System.arraycopy(canonical, from, array, head.length, to - from);
        array[array.length - 1] = ']';
        byte[] encoded = BASE64.encode(array);
        if (commitments.put(name, BASE64.encodeToString(sha256.digest(encoded))) != null) {
            throw new IllegalArgumentException("a field is committed to once: " + name);
        }
        if (disclosures.size() > 0) {
            disclosures.write(SEPARATOR);
        }
        disclosures.writeBytes(encoded);
        return this;
    }

    private byte[] salt() {
        if (used == drawn.length) {
            random.nextBytes(drawn);
            used = 0;
        }
        used += SALT_LENGTH;
        return Arrays.copyOfRange(drawn, used - SALT_LENGTH, used);
    }

    /** The commitments by field. */
    public Map<String, String> commitments() {
        return Collections.unmodifiableMap(commitments);
    }

    /** The disclosures, to be encrypted. */
    byte[] disclosures() {
        return disclosures.toByteArray();
    }

    @Override
    public String toString() {
        return "SaltedFields" + commitments.keySet();
    }
}
