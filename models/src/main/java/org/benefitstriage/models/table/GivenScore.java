package org.benefitstriage.models.table;

/** A score that the table already holds. */
public sealed interface GivenScore {

    /** The table holds none; a model must be named to score it. */
    record None() implements GivenScore {}

    /** A probability of an error, 0 to 1. */
    record Probability(String column) implements GivenScore {}

    /** Points; more are more risk. */
    record Points(String column) implements GivenScore {}
}
