package org.benefitstriage.api.decisions;

/** What running a decision again showed. */
public enum ReplayResult {
    /** The same bytes. */
    MATCHES,
    /** Other bytes, or stored bytes that no longer have their hash. */
    DIFFERS,
    /** The decision was made with rules, figures or a model that this service does not have loaded. */
    VERSIONS_NOT_LOADED
}
