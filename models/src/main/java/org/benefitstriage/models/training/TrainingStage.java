package org.benefitstriage.models.training;

/** The steps of a training run, in order. */
public enum TrainingStage {
    GENERATE("Making up the caseload"),
    LEARN("Learning the points"),
    CALIBRATE("Calibrating on a later year"),
    MEASURE("Measuring on the last year"),
    WRITE("Writing the artefact");

    private final String inWords;

    TrainingStage(String inWords) {
        this.inWords = inWords;
    }

    /** For a progress bar. */
    public String inWords() {
        return inWords;
    }
}
