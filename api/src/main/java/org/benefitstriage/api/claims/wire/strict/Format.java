package org.benefitstriage.api.claims.wire.strict;

import org.jspecify.annotations.Nullable;

/** What one value must look like. Built once from annotations, then used for reading, for examples and for the guide. */
sealed interface Format
        permits ObjectFormat, ChoiceFormat, ListFormat, TextFormat, NumberFormat, FlagFormat, WordFormat, DateFormat {

    /** The value that was sent as Java wants it, or null once a problem with it was added. */
    @Nullable
    Object read(Sent sent, Place at, Problems problems);

    /** What is expected, to follow "expected". */
    String inWords();
}
