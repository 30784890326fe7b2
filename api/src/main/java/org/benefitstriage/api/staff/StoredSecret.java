package org.benefitstriage.api.staff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What is stored instead of a secret. Comparisons take the same time whether they match or not. */
public sealed interface StoredSecret {

    /** Whether this is what was stored for the secret. */
    boolean matches(String secret);

    /**
     * A person's password: slow to try out, because people choose short ones.
     *
     * @param salt random, one for each account
     * @param iterations how often PBKDF2 repeats; kept with the hash, so that it can be raised later
     * @param hash PBKDF2-HMAC-SHA256, 32 bytes
     */
    record Password(byte[] salt, int iterations, byte[] hash) implements StoredSecret {

        /** For a password of at least eight characters, with a fresh salt. */
        public static Password of(String password, int iterations, SecureRandom random) {
            byte[] salt = new byte[16];
            random.nextBytes(salt);
            return new Password(salt, iterations, pbkdf2(password, salt, iterations));
        }

        @Override
        public boolean matches(String secret) {
            return MessageDigest.isEqual(hash, pbkdf2(secret, salt, iterations));
        }
    }

    /**
     * A system's key: 256 random bits cannot be guessed, so one quick hash is enough and costs claims no time.
     *
     * @param hash SHA-256, 32 bytes
     */
    record Key(byte[] hash) implements StoredSecret {

        /** For a key made by {@link Secrets#newKey}. */
        public static Key of(String key) {
            return new Key(sha256(key));
        }

        @Override
        public boolean matches(String secret) {
            return MessageDigest.isEqual(hash, sha256(secret));
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] pbkdf2(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, 256);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
