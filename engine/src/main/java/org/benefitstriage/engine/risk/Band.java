package org.benefitstriage.engine.risk;

/** A risk band. Ascending: a later band is a higher risk. */
public enum Band {
    LOW("Low risk"),
    MEDIUM("Medium risk"),
    HIGH("High risk");

    private final String inWords;

    Band(String inWords) {
        this.inWords = inWords;
    }

    /** As printed in an officer's tag. */
    public String inWords() {
        return inWords;
    }

    public Band orHigher(Band other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
