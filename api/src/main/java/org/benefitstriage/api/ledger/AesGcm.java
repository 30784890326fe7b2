package org.benefitstriage.api.ledger;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM: a random nonce of 96 bits, then ciphertext and tag. A key here encrypts few messages (a claim's key some
 * dozens, the master key one for each claim), far from the 2^32 at which random nonces wear out.
 */
final class AesGcm {

    static final int KEY_LENGTH = 32;

    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private AesGcm() {}

    /** @param context what the message belongs to; the same must be given to open it */
    static byte[] seal(SecretKey key, byte[] context, byte[] message, SecureRandom random) {
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, 0, context);
            byte[] sealed = new byte[NONCE_LENGTH + cipher.getOutputSize(message.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE_LENGTH);
            cipher.doFinal(message, 0, message.length, sealed, NONCE_LENGTH);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-256-GCM", e);
        }
    }

    /** The message; empty when the key or the context is another or a bit was changed. */
    static Optional<byte[]> open(SecretKey key, byte[] context, byte[] sealed) {
        if (sealed.length < NONCE_LENGTH + TAG_BITS / Byte.SIZE) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, sealed, 0, context);
            return Optional.of(cipher.doFinal(sealed, NONCE_LENGTH, sealed.length - NONCE_LENGTH));
        } catch (AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-256-GCM", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, int from, byte[] context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, from, NONCE_LENGTH));
        cipher.updateAAD(context);
        return cipher;
    }
}
