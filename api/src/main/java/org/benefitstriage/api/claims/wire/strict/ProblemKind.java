package org.benefitstriage.api.claims.wire.strict;

/** The kinds of problem a field can have. Clients may rely on the names. */
public enum ProblemKind {
    /** A field that the format does not have. */
    UNKNOWN_FIELD,
    /** A field that the format wants and that is not there. */
    MISSING,
    /** A field given twice in one object. */
    REPEATED,
    /** A number where text is wanted, and the like. */
    WRONG_TYPE,
    /** A number with a decimal point or an exponent. */
    NOT_WHOLE,
    /** A number below or above its bounds. */
    OUT_OF_RANGE,
    /** Something that is no date, or a date too far off. */
    BAD_DATE,
    /** A word that is not among those allowed. */
    NOT_ALLOWED,
    /** Text that is empty, too long or of the wrong form. */
    BAD_TEXT,
    /** Text with a control character or half of a surrogate pair. */
    BAD_CHARACTER,
    /** A list that is too short, too long or has an item twice. */
    BAD_LIST,
    /** There are more problems than one answer lists. */
    MORE
}
