package org.benefitstriage.models.history;

/** What a row is used for. */
public enum Part {
    LEARN("learning"),
    CALIBRATE("calibration"),
    TEST("test");

    private final String inWords;

    Part(String inWords) {
        this.inWords = inWords;
    }

    /** As printed in reports. */
    public String inWords() {
        return inWords;
    }
}
