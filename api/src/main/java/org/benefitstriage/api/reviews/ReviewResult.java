package org.benefitstriage.api.reviews;

/** What came of a review, seen from the decision that stood before it. */
public enum ReviewResult {
    /** Nobody has decided it yet. */
    WAITING("An officer has still to decide it."),
    /** The same is paid as before. */
    STANDS("The decision stands."),
    /** Something else is paid than before, or no longer nothing. */
    CHANGED("The decision was changed.");

    private final String words;

    ReviewResult(String words) {
        this.words = words;
    }

    /** A sentence. */
    public String inWords() {
        return words;
    }
}
