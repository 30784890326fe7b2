package org.benefitstriage.models.caseload;

/** Where a figure of the generator comes from. Most are assumptions; the data sheet says so line by line. */
enum Source {
    ASSUMPTION("assumption: no published figure is claimed"),
    WEAK_TRACES(
            "assumption, tuned so that the riskiest fifth of claims holds roughly two thirds of the errors; no published figure is "
                    + "claimed"),
    FORMS_WITH_ERROR("tuned so that about 6% of claims hold an error, as reported of claim forms in Oxford "
            + "(claim by a supplier or the press, not independently checked)"),
    CAUSES_2013_14(
            "tuned to the causes of Housing Benefit overpayment in 2013-14: earnings 46%, living together 16%, residency 11% "
                    + "(secondary source, shares of money; taken here, by assumption, as shares of claims)"),
    IN_WORK_TREND(
            "direction from Central Bedfordshire, where in-work claims rose over the years (council paper); the size is an "
                    + "assumption");

    private final String inWords;

    Source(String inWords) {
        this.inWords = inWords;
    }

    /** As printed in the data sheet. */
    String inWords() {
        return inWords;
    }
}
