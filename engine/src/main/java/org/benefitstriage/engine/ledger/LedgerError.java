package org.benefitstriage.engine.ledger;

/**
 * Everything the verifier can find wrong, each with its own exit code. The names are fixed: reports, tests and procedures
 * are written against them.
 */
public enum LedgerError {
    // What an attack leaves behind.
    ENTRY_ALTERED(10, Kind.TAMPERING, "an entry is not the one that was signed"),
    ENTRY_MISSING(11, Kind.TAMPERING, "an entry that was signed is not there"),
    ENTRY_UNEXPECTED(12, Kind.TAMPERING, "an entry is there that was never signed"),
    ENTRY_OUT_OF_ORDER(13, Kind.TAMPERING, "entries are not in the order that was signed"),
    TILE_MISMATCH(14, Kind.TAMPERING, "a hash tile does not follow from the entries"),
    LOG_TRUNCATED(15, Kind.TAMPERING, "the log is shorter than a checkpoint says"),
    LOG_ROLLED_BACK(16, Kind.TAMPERING, "the log does not extend an earlier checkpoint"),
    ORIGIN_MISMATCH(17, Kind.TAMPERING, "this is another log"),
    SIGNER_UNKNOWN(18, Kind.TAMPERING, "no known key signed it"),
    SIGNATURE_INVALID(19, Kind.TAMPERING, "a known key's signature does not verify"),
    DECISION_DIFFERS(20, Kind.TAMPERING, "a decision is not the one that was logged"),
    DECISION_NOT_LOGGED(21, Kind.TAMPERING, "a decision has no entry"),
    ENTRY_WITHOUT_DECISION(22, Kind.TAMPERING, "an entry has no decision"),
    SPLIT_VIEW(23, Kind.TAMPERING, "two signed checkpoints of one size have different roots"),
    DISCLOSURE_MISMATCH(24, Kind.TAMPERING, "a disclosed value is not the one that was committed to"),
    ERASED_FIELD_RESTORED(25, Kind.TAMPERING, "a value is disclosed that the log says was erased"),
    HEARTBEAT_MISSING(26, Kind.TAMPERING, "the log was silent for longer than allowed"),

    // What was handed in proves nothing.
    INCLUSION_NOT_PROVED(40, Kind.NOT_PROVED, "the receipt does not show that this entry is in the log"),
    CONSISTENCY_NOT_PROVED(41, Kind.NOT_PROVED, "the proof does not show that the newer checkpoint extends the older"),
    WITNESS_MISSING(42, Kind.NOT_PROVED, "fewer witnesses cosigned than were asked for"),
    EXPORT_INCOMPLETE(43, Kind.NOT_PROVED, "something needed for the check is not there"),

    // What cannot be read.
    CHECKPOINT_MALFORMED(50, Kind.UNREADABLE, "not a checkpoint"),
    RECEIPT_MALFORMED(51, Kind.UNREADABLE, "not a receipt"),
    PROOF_MALFORMED(52, Kind.UNREADABLE, "not a proof"),
    ENTRY_MALFORMED(53, Kind.UNREADABLE, "not an entry in canonical form"),
    ENTRY_VERSION_UNKNOWN(54, Kind.UNREADABLE, "an entry of a version this verifier does not know"),
    KEY_MALFORMED(55, Kind.UNREADABLE, "not a key this verifier can use"),
    EXPORT_MALFORMED(56, Kind.UNREADABLE, "an exported file is damaged"),
    DISCLOSURE_MALFORMED(57, Kind.UNREADABLE, "not a disclosure");

    /** What a finding means for the service. */
    public enum Kind {
        /** Evidence of tampering or of lost data: automatic approval stops until a person clears it. */
        TAMPERING,
        /** Nothing is proved either way. */
        NOT_PROVED,
        /** What was handed in cannot be read. */
        UNREADABLE
    }

    private final int exitCode;
    private final Kind kind;
    private final String meaning;

    LedgerError(int exitCode, Kind kind, String meaning) {
        this.exitCode = exitCode;
        this.kind = kind;
        this.meaning = meaning;
    }

    /** The verifier's exit code; never 0, 1 (unexpected) or 2 (wrong options). */
    public int exitCode() {
        return exitCode;
    }

    public Kind kind() {
        return kind;
    }

    /** One clause in plain English. */
    public String meaning() {
        return meaning;
    }
}
