package org.benefitstriage.models.history;

/** The steps of training on a table, in order. */
public enum HistoryStage {
    READ("Reading the table"),
    BIN("Grouping values"),
    COMPARE("Comparing two roads to points"),
    LEARN("Learning the points"),
    CHALLENGE("Training the challenger"),
    MEASURE("Measuring on the test rows"),
    WRITE("Writing the scorecard");

    private final String inWords;

    HistoryStage(String inWords) {
        this.inWords = inWords;
    }

    /** For a progress bar. */
    public String inWords() {
        return inWords;
    }

    /** Hears how far training is. */
    @FunctionalInterface
    public interface Listener {
        /** So much of so much of a stage is done. */
        void progress(HistoryStage stage, long done, long total);

        /** Listens to nothing. */
        static Listener silent() {
            return (stage, done, total) -> {};
        }
    }
}
