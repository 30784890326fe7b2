package org.benefitstriage.engine.claim;

/** One of the two benefits a billing authority decides. */
public enum Benefit {
    HOUSING_BENEFIT("Housing Benefit", "HB"),
    COUNCIL_TAX_REDUCTION("Council Tax Reduction", "CTR");

    private final String title;
    private final String shortName;

    Benefit(String title, String shortName) {
        this.title = title;
        this.shortName = shortName;
    }

    /** As printed in a letter. */
    public String title() {
        return title;
    }

    /** As printed in a table. */
    public String shortName() {
        return shortName;
    }
}
