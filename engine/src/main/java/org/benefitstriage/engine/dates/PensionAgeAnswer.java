package org.benefitstriage.engine.dates;

/** Whether a person has reached pension age on a day. */
public enum PensionAgeAnswer {
    YES,
    NO,
    /** From 66, for births after 5 April 1960: the table of the move to 67 is not held, so a person asks. */
    UNCERTAIN;

    public boolean isYes() {
        return this == YES;
    }

    public boolean isNo() {
        return this == NO;
    }
}
