package org.benefitstriage.engine.scheme;

import java.util.Locale;

/** What sort of thing a name of a scheme stands for. */
public enum Kind {
    /** Pounds: a sum such as capital, or an amount a week. */
    MONEY,
    /** A count or a share, for example the number of children or 80 per cent. */
    NUMBER,
    /** Yes or no. */
    YES_NO,
    /** One of several words, for example a valuation band or the reading of an open question. */
    WORD,
    /** A day. */
    DATE;

    /** As a scheme file spells it, for example {@code yes_no}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
