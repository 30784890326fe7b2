package org.benefitstriage.engine.claim;

/** Kinds of pension. */
public enum PensionKind {
    STATE_PENSION,
    OCCUPATIONAL,
    PERSONAL,
    WAR_DISABLEMENT,
    WAR_WIDOW_OR_WIDOWER
}
