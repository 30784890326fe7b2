package org.benefitstriage.engine.validation;

/** The first column of the routing table. */
public enum ValidationState {
    BLOCKING,
    CLEAR
}
