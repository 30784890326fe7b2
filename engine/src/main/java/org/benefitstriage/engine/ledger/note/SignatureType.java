package org.benefitstriage.engine.ledger.note;

import java.util.Arrays;
import java.util.Optional;

/** The signature types of C2SP signed-note that this verifier knows; signatures of other types are ignored. */
public enum SignatureType {

    /** An Ed25519 signature of the note's text: what a log signs with. */
    LOG(0x01),

    /** An Ed25519 cosignature with a time (C2SP tlog-cosignature, cosignature/v1): what a witness signs with. */
    WITNESS(0x04);

    private final byte identifier;

    SignatureType(int identifier) {
        this.identifier = (byte) identifier;
    }

    /** The byte that stands for the type in key ids and verifier keys. */
    public byte identifier() {
        return identifier;
    }

    /** What another assigned type is called; empty for this verifier's own types and for bytes assigned to none. */
    static Optional<String> other(byte identifier) {
        return switch (identifier) {
            case 0x02 -> Optional.of("0x02, ECDSA");
            case 0x05 -> Optional.of("0x05, RFC 6962 tree head");
            case 0x06 -> Optional.of("0x06, ML-DSA-44 cosignature");
            case (byte) 0xff -> Optional.of("0xff, named by its key");
            default -> Optional.empty();
        };
    }

    static Optional<SignatureType> of(byte identifier) {
        return Arrays.stream(values())
                .filter(type -> type.identifier == identifier)
                .findFirst();
    }
}
