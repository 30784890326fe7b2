package org.benefitstriage.engine.ledger.note;

/** Signs with a private key that may be anywhere: a file, an HSM, a test. */
@FunctionalInterface
public interface MessageSigner {

    /** The signature, 64 bytes for Ed25519. */
    byte[] sign(byte[] message);
}
