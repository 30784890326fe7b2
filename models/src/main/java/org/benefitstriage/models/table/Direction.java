package org.benefitstriage.models.table;

/** Which way risk may go as a feature's value goes up. */
public enum Direction {
    /** More of it never lowers the score. */
    RISING("more is never less risk"),
    /** More of it never raises the score. */
    FALLING("more is never more risk"),
    /** Either way. */
    FREE("either way");

    private final String inWords;

    Direction(String inWords) {
        this.inWords = inWords;
    }

    /** As printed in reports. */
    public String inWords() {
        return inWords;
    }
}
