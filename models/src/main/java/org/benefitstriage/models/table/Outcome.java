package org.benefitstriage.models.table;

/** What is known of a row. */
public enum Outcome {
    /** Somebody checked and found it correct. */
    CORRECT,
    /** Somebody checked and found an error. */
    ERROR,
    /** Nobody checked. */
    UNCHECKED
}
