package org.benefitstriage.api.claims.wire;

import org.benefitstriage.api.claims.wire.strict.StrictParser;

/** Bounds that several fields share. A field's own annotation names the bound it has. */
final class Limits {

    /** The most pence any amount may have: £10,000,000.00. */
    static final String PENCE = "1000000000";

    /** The longest name or other short text, in characters. */
    static final int NAME = 100;

    /** The longest text in somebody's own words, in characters. */
    static final int FREE_TEXT = 2000;

    /** Marks a text that may have line breaks. */
    static final String MULTI_LINE = StrictParser.MULTI_LINE;

    private Limits() {}
}
