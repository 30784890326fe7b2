package org.benefitstriage.api.replay;

/** What running a decision again showed. */
public enum ReplayResult {
    /** The same bytes. */
    MATCHES,
    /** Other bytes, or stored bytes that no longer have their hash. */
    DIFFERS,
    /** Other bytes, of a decision that recorded a fault of the software: a fault need not happen again. */
    FAULT_RECORDED,
    /** The decision was made with a release that is neither running nor in the archive. */
    VERSIONS_NOT_LOADED,
    /** Claim and record were erased, as the retention schedule says: there is nothing to run again. */
    INPUTS_ERASED
}
