package org.benefitstriage.engine.ledger.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * One signature line of a note: an em dash, the key's name, base 64 of key id and signature.
 *
 * @param name the key's name
 * @param encoded key id and signature in base 64
 */
public record NoteSignature(String name, String encoded) {

    static final String DASH = "\u2014 ";

    private static final int ID_LENGTH = 4;

    /** The signature a key made. */
    static NoteSignature of(VerifierKey key, byte[] signature) {
        byte[] bytes = ByteBuffer.allocate(ID_LENGTH + signature.length)
                .putInt(key.id())
                .put(signature)
                .array();
        return new NoteSignature(key.name(), Base64.getEncoder().encodeToString(bytes));
    }

    static Optional<NoteSignature> parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            return Optional.empty();
        }
        String name = line.substring(DASH.length(), space);
        String encoded = line.substring(space + 1);
        boolean signed = StrictText.base64(encoded)
                .filter(bytes -> bytes.length > ID_LENGTH)
                .isPresent();
        return signed && StrictText.isKeyName(name) ? Optional.of(new NoteSignature(name, encoded)) : Optional.empty();
    }

    boolean isBy(VerifierKey key) {
        return name.equals(key.name()) && ByteBuffer.wrap(bytes()).getInt() == key.id();
    }

    byte[] signature() {
        byte[] bytes = bytes();
        return Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length);
    }

    String line() {
        return DASH + name + " " + encoded + "\n";
    }

    private byte[] bytes() {
        return Base64.getDecoder().decode(encoded);
    }
}
