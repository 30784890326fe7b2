package org.benefitstriage.engine.validation;

/** Whether a finding stops assessment. */
public enum FindingSeverity {
    /** The claim cannot be assessed without it: it is returned for evidence. */
    BLOCKING,
    /** An officer should know. */
    ADVISORY
}
