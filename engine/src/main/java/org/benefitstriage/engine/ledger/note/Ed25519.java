package org.benefitstriage.engine.ledger.note;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Ed25519 (RFC 8032) from the JDK. Lengths are checked here: some JDKs take a signature with a byte too many. */
public final class Ed25519 {

    /** Bytes in a public key. */
    public static final int KEY_LENGTH = 32;

    /** Bytes in a signature. */
    public static final int SIGNATURE_LENGTH = 64;

    private static final String ALGORITHM = "Ed25519";

    /** What comes before the 32 bytes in a SubjectPublicKeyInfo (RFC 8410). */
    private static final byte[] SPKI_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    /** Whether the signature is this key's over this message; false for anything of another length or shape. */
    static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        if (publicKey.length != KEY_LENGTH || signature.length != SIGNATURE_LENGTH) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(publicKey(publicKey));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException notAKeyOrSignature) {
            return false;
        }
    }

    /** Whether these 32 bytes are a point the JDK can use as a public key. */
    static boolean isPublicKey(byte[] publicKey) {
        try {
            Signature.getInstance(ALGORITHM).initVerify(publicKey(publicKey));
            return publicKey.length == KEY_LENGTH;
        } catch (GeneralSecurityException notAKey) {
            return false;
        }
    }

    /** The 32 bytes of a public key in a SubjectPublicKeyInfo; empty when it is anything else. */
    public static Optional<byte[]> rawPublicKey(byte[] spki) {
        boolean ours = spki.length == SPKI_PREFIX.length + KEY_LENGTH
                && Arrays.equals(Arrays.copyOf(spki, SPKI_PREFIX.length), SPKI_PREFIX);
        return ours ? Optional.of(Arrays.copyOfRange(spki, SPKI_PREFIX.length, spki.length)) : Optional.empty();
    }

    /**
     * A signer with a private key in PKCS#8.
     *
     * @throws IllegalArgumentException when the bytes are not an Ed25519 private key; they are not repeated
     */
    public static MessageSigner signer(byte[] pkcs8) {
        PrivateKey key = privateKey(pkcs8);
        return message -> {
            try {
                Signature signer = Signature.getInstance(ALGORITHM);
                signer.initSign(key);
                signer.update(message);
                return signer.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the JDK could not sign with an Ed25519 key", e);
            }
        };
    }

    private static PrivateKey privateKey(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException("not an Ed25519 private key in PKCS#8", notAKey);
        }
    }

    private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        ByteArrayOutputStream spki = new ByteArrayOutputStream();
        spki.writeBytes(SPKI_PREFIX);
        spki.writeBytes(raw);
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(spki.toByteArray()));
    }
}
