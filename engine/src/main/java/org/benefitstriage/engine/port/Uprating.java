package org.benefitstriage.engine.port;

/** On which day of April the year's figures begin. */
public enum Uprating {
    /** 1 April: council tax reduction, and housing benefit where rent is not paid weekly. */
    ON_1_APRIL,
    /** The first Monday in April: housing benefit where rent is payable weekly or in multiples of a week. */
    FIRST_MONDAY_IN_APRIL
}
