package org.benefitstriage.models.measurement;

/** What a stop rule may look at. The names stand in policies and are never reused for something else. */
public enum Quantity {
    APPROVED_ERROR_RATE("error rate of automatic approvals"),
    LOW_BAND_ERROR_RATE("error rate of the low band"),
    HIGH_BAND_LIFT("times as many errors in the high band as in all claims"),
    SCORE_DRIFT("population stability index of the score"),
    FEATURE_DRIFT("largest population stability index of a feature"),
    BAND_SPLIT_DISTANCE("largest distance of a band's share from the expected one"),
    CALIBRATION_ERROR("expected calibration error");

    private final String inWords;

    Quantity(String inWords) {
        this.inWords = inWords;
    }

    /** As an officer reads it. */
    public String inWords() {
        return inWords;
    }
}
