package org.benefitstriage.models.features;

/** Which way risk may go as a value goes up. The opposite way is ruled out when points are fixed. */
public enum RiskDirection {
    /** More of it never lowers the score. */
    RISES_WITH_VALUE("more is never less risk"),
    /** More of it never raises the score. */
    FALLS_WITH_VALUE("more is never more risk");

    private final String inWords;

    RiskDirection(String inWords) {
        this.inWords = inWords;
    }

    /** As printed in the model card. */
    public String inWords() {
        return inWords;
    }
}
