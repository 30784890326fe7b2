package org.benefitstriage.engine.money;

import java.math.RoundingMode;

/** The only ways an exact amount becomes whole pence. Each use in a calculation names one and cites why. */
public enum Rounding {
    /** Half a penny and more goes up. */
    HALF_PENNY_UP(RoundingMode.HALF_UP),
    /** A fraction of a penny is dropped. */
    PENNY_DOWN(RoundingMode.FLOOR),
    /** A fraction of a penny counts as a penny. */
    PENNY_UP(RoundingMode.CEILING);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    RoundingMode mode() {
        return mode;
    }
}
