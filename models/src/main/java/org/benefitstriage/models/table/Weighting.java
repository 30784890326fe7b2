package org.benefitstriage.models.table;

/** How much each row counts. */
public sealed interface Weighting {

    /** Every row counts once. */
    record Equal() implements Weighting {}

    /** As much as a column says, more than 0. */
    record ByWeight(String column) implements Weighting {}

    /** One over the probability with which the row was chosen to be checked, above 0 and at most 1. */
    record BySelection(String column) implements Weighting {}
}
