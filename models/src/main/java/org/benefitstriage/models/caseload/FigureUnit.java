package org.benefitstriage.models.caseload;

/** What a figure of the generator counts. */
enum FigureUnit {
    IN_TEN_THOUSAND("in 10,000"),
    PENCE_A_WEEK("pence a week"),
    PERCENT("per cent"),
    MONTHS("months");

    private final String inWords;

    FigureUnit(String inWords) {
        this.inWords = inWords;
    }

    /** As printed in the data sheet. */
    String inWords() {
        return inWords;
    }
}
