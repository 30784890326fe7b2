package org.benefitstriage.api.parameters;

/** What an officer did. */
public enum SignatureAction {
    /** Checked the figure and takes responsibility for it. */
    SIGNED,
    /** Took an earlier signature back. */
    WITHDRAWN
}
