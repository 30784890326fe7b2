package org.benefitstriage.engine.claim;

/** A yes-or-no question on the form, which may be left open. */
public enum YesNo {
    YES,
    NO,
    NOT_ANSWERED;

    public boolean isYes() {
        return this == YES;
    }

    public boolean isNo() {
        return this == NO;
    }

    public boolean isAnswered() {
        return this != NOT_ANSWERED;
    }
}
