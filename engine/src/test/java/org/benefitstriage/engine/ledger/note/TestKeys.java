package org.benefitstriage.engine.ledger.note;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Arrays;
import org.benefitstriage.engine.ledger.LedgerTampered;

/** Keys for tests, made from a seed: the same name gives the same key on every run, and none protects anything. */
public final class TestKeys {

    private TestKeys() {}

    public static NoteSigner log(String name) {
        return signer(name, SignatureType.LOG, name.hashCode());
    }

    /** Another key under the same name. */
    public static NoteSigner impostor(String name) {
        return signer(name, SignatureType.LOG, ~name.hashCode());
    }

    public static NoteSigner witness(String name) {
        return signer(name, SignatureType.WITNESS, name.hashCode());
    }

    /** The private key in PKCS#8, as a council or a witness would keep it in a file. */
    public static byte[] pkcs8(String name) {
        try {
            return pair(name.hashCode()).getPrivate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NoteSigner signer(String name, SignatureType type, int seed) {
        try {
            var pair = pair(seed);
            byte[] spki = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(spki, spki.length - Ed25519.KEY_LENGTH, spki.length);
            return new NoteSigner(
                    VerifierKey.of(name, type, raw),
                    Ed25519.signer(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException | LedgerTampered e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair(int seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(255, new Seeded(seed));
        return generator.generateKeyPair();
    }

    /** Not random at all, which is the point. */
    private static final class Seeded extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte first;
        private final byte second;

        Seeded(int seed) {
            first = (byte) seed;
            second = (byte) (seed >> 8);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            ByteArrayOutputStream filled = new ByteArrayOutputStream();
            for (int i = 0; i < bytes.length; i++) {
                filled.write(i % 2 == 0 ? first + i : second - i);
            }
            System.arraycopy(filled.toByteArray(), 0, bytes, 0, bytes.length);
        }
    }
}
