package org.benefitstriage.models.caseload;

/** The kinds of error the generator knows. Fraud and honest mistake are not told apart. */
public enum ErrorCause {
    EARNINGS("earnings or an occupational pension not declared or understated"),
    LIVING_TOGETHER("a partner not declared"),
    RESIDENCY("not living at the address, or absent from it"),
    CAPITAL("capital not declared or understated"),
    NON_DEPENDANT("a non-dependant or a non-dependant's income not declared"),
    RENT_OR_TENANCY("rent overstated, or a tenancy that is not on a commercial basis"),
    IDENTITY_OR_DUPLICATE("identity or National Insurance number wrong, or the same claim made twice");

    private final String inWords;

    ErrorCause(String inWords) {
        this.inWords = inWords;
    }

    /** As printed in the data sheet. */
    public String inWords() {
        return inWords;
    }
}
