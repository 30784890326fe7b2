package org.benefitstriage.engine.claim;

/** Which child premium a child's disability opens, if any. */
public enum ChildDisability {
    NONE,
    /** DLA or PIP at any rate, or blind: disabled child premium. */
    DISABLED_CHILD,
    /** The highest care or daily living rate: disabled child premium and enhanced disability premium. */
    ENHANCED
}
