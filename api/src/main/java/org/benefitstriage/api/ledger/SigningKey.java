package org.benefitstriage.api.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Ed25519;
import org.benefitstriage.engine.ledger.note.NoteSigner;
import org.benefitstriage.engine.ledger.note.SignatureType;
import org.benefitstriage.engine.ledger.note.VerifierKey;

/** The Ed25519 key that signs checkpoints, from PKCS#8 in the text form that {@code openssl genpkey} writes. */
final class SigningKey {

    private static final int SEED_LENGTH = 32;

    private final byte[] pkcs8;
    private final byte[] publicKey;

    private SigningKey(byte[] pkcs8, byte[] publicKey) {
        this.pkcs8 = pkcs8;
        this.publicKey = publicKey;
    }

    /** A key as its file holds it. */
    static SigningKey parse(String pem) {
        try {
            byte[] pkcs8 = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            Ed25519.signer(pkcs8);
            return new SigningKey(pkcs8, publicKey(pkcs8));
        } catch (IllegalArgumentException | GeneralSecurityException notAKey) {
            throw new KeyProblem("the audit log's signing key is not an Ed25519 private key in PKCS#8");
        }
    }

    /** A new key, as its file will hold it. */
    static String generate() {
        try {
            byte[] pkcs8 = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(pkcs8)
                    + "\n-----END PRIVATE KEY-----";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    /** Signs checkpoints of the log of this name. Making the signer proves that both halves belong together. */
    NoteSigner signer(String origin) {
        try {
            return new NoteSigner(VerifierKey.of(origin, SignatureType.LOG, publicKey), Ed25519.signer(pkcs8));
        } catch (LedgerTampered notAName) {
            throw new KeyProblem("triage.ledger.name cannot name a log: " + origin, notAName);
        }
    }

    /**
     * The public half. The JDK has no way to compute it from the private one but this: a key pair made from a random source
     * that gives the private key's 32 bytes, which RFC 8032 calls the seed.
     */
    private static byte[] publicKey(byte[] pkcs8) throws GeneralSecurityException {
        byte[] seed = Arrays.copyOfRange(pkcs8, pkcs8.length - SEED_LENGTH, pkcs8.length);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
        EdECPublicKey key = (EdECPublicKey) generator.generateKeyPair().getPublic();
        byte[] spki = key.getEncoded();
        return Arrays.copyOfRange(spki, spki.length - Ed25519.KEY_LENGTH, spki.length);
    }

    /** A source that gives these bytes. */
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] target) {
            System.arraycopy(bytes, 0, target, 0, target.length);
        }
    }
}
