package org.benefitstriage.engine.claim;

/** Whether universal credit is awarded. An award counts even when nothing is paid. */
public enum UniversalCreditState {
    NONE,
    AWARDED,
    AWARDED_NIL,
    CLAIMED_NOT_DECIDED,
    /** The last assessment period, continuing under reg 60A of the UC Transitional Regulations 2014: ignored. */
    CONTINUING_UNDER_REG_60A,
    NOT_ANSWERED
}
