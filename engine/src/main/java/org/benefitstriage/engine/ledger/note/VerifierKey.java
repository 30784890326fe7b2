package org.benefitstriage.engine.ledger.note;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;

/**
 * A public key with a name, in the form {@code name+id+base64(type || key)}, for example
 * {@code council.example/hb-log-1+2c5f0a1b+AbTj…}. Name and id together identify it in a signature line.
 */
public final class VerifierKey {

    private final String name;
    private final SignatureType type;
    private final byte[] publicKey;
    private final int id;

    private VerifierKey(String name, SignatureType type, byte[] publicKey) {
        this.name = name;
        this.type = type;
        this.publicKey = publicKey;
        this.id = id(name, type, publicKey);
    }

    /** A key from its parts. */
    public static VerifierKey of(String name, SignatureType type, byte[] publicKey) throws LedgerTampered {
        require(StrictText.isKeyName(name), "the name");
        require(publicKey.length == Ed25519.KEY_LENGTH, "a public key of 32 bytes");
        require(Ed25519.isPublicKey(publicKey), "a point on the curve");
        return new VerifierKey(name, type, publicKey.clone());
    }

    /** A key as its owner published it. */
    public static VerifierKey parse(String text) throws LedgerTampered {
        String[] parts = text.split("\\+", 3);
        require(parts.length == 3, "name+id+key");
        Optional<byte[]> encoded = StrictText.base64(parts[2]).filter(bytes -> bytes.length > 0);
        require(encoded.isPresent(), "the key's base 64");
        byte[] bytes = encoded.orElseThrow();
        Optional<SignatureType> type = SignatureType.of(bytes[0]);
        if (type.isEmpty()) {
            String found = SignatureType.other(bytes[0]).orElse("a type that is assigned to nothing");
            throw LedgerTampered.of(LedgerError.KEY_MALFORMED, "the key's type", "Ed25519, 0x01 or 0x04", found);
        }
        VerifierKey key = of(parts[0], type.orElseThrow(), Arrays.copyOfRange(bytes, 1, bytes.length));
        if (!key.hexId().equals(parts[1])) {
            throw LedgerTampered.of(LedgerError.KEY_MALFORMED, "the key's id", key.hexId(), printable(parts[1]));
        }
        return key;
    }

    /**
     * What a published key of a type that is assigned, and that this verifier does not have, is called; empty for every
     * other text. Logs and witnesses publish such keys beside those that can be used here.
     */
    static Optional<String> ofAnotherType(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3 || !StrictText.isKeyName(parts[0]) || !parts[1].matches("[0-9a-f]{8}")) {
            return Optional.empty();
        }
        return StrictText.base64(parts[2])
                .filter(bytes -> bytes.length > 1)
                .flatMap(bytes -> SignatureType.other(bytes[0]))
                .map(type -> parts[0] + " (" + type + ")");
    }

    /** Whether both are the same key, under whatever names and types. */
    boolean sharesKeyWith(VerifierKey other) {
        return Arrays.equals(publicKey, other.publicKey);
    }

    public String name() {
        return name;
    }

    public SignatureType type() {
        return type;
    }

    /** The first four bytes of SHA-256(name || newline || type || key). */
    public int id() {
        return id;
    }

    boolean verifies(byte[] message, byte[] signature) {
        return Ed25519.verifies(publicKey, message, signature);
    }

    private String hexId() {
        return HexFormat.of().toHexDigits(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key
                && name.equals(key.name)
                && type == key.type
                && Arrays.equals(publicKey, key.publicKey);
    }

    @Override
    public int hashCode() {
        return id;
    }

    /** The form it is published in. */
    @Override
    public String toString() {
        return name + "+" + hexId() + "+" + Base64.getEncoder().encodeToString(typed(type, publicKey));
    }

    private static int id(String name, SignatureType type, byte[] publicKey) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(sha256.digest(typed(type, publicKey))).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] typed(SignatureType type, byte[] publicKey) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(type.identifier());
        bytes.writeBytes(publicKey);
        return bytes.toByteArray();
    }

    private static String printable(String text) {
        return text.length() <= 16 && text.chars().allMatch(unit -> unit > ' ' && unit < 0x7f)
                ? text
                : "something else";
    }

    private static void require(boolean holds, String what) throws LedgerTampered {
        if (!holds) {
            throw LedgerTampered.of(LedgerError.KEY_MALFORMED, "expected " + what);
        }
    }
}
