package org.benefitstriage.rules.parameters;

/** How a figure changes. */
public enum Cadence {
    /** Every April, all figures of a file together. */
    YEARLY,
    /** When the law changes it, on a date of its own. */
    STANDING
}
