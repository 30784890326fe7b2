package org.benefitstriage.api.reviews;

/** Who asks for a review. The names are part of the log's format. */
public enum AskedBy {
    CLAIMANT("the claimant"),
    /** Somebody acting for the claimant: an adviser, an appointee, a relative. */
    REPRESENTATIVE("somebody acting for the claimant");

    private final String words;

    AskedBy(String words) {
        this.words = words;
    }

    /** For the middle of a sentence. */
    public String inWords() {
        return words;
    }
}
