package org.benefitstriage.engine.law;

/** How a figure's value is known. Never strengthened when copied. */
public enum Certainty {
    /** Read in legislation text, or in an encoding that quotes it. */
    STATUTE,
    /** Department for Work and Pensions published table. */
    DWP_TABLE,
    /** Another official publication. */
    OFFICIAL,
    /** An encoding that cites the instrument; the instrument itself was not read. */
    THIRD_PARTY,
    /** An adopted council scheme that reproduces the text. */
    COUNCIL_SCHEME,
    /** A council's web page. */
    COUNCIL_PAGE,
    /** Published guidance. */
    GUIDANCE,
    /** Computed from sourced values; the formula is in the source note. */
    DERIVED,
    /** No source found. */
    UNVERIFIED;

    /** Whether the figure may stand in an automatic approval without an officer's signature. */
    public boolean standsAlone() {
        return this == STATUTE || this == DWP_TABLE;
    }
}
