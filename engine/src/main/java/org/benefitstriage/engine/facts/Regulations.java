package org.benefitstriage.engine.facts;

/** Which set of housing benefit regulations applies. */
public enum Regulations {
    WORKING_AGE("SI 2006/213"),
    PENSION_AGE("SI 2006/214"),
    /** A person settles which. */
    NOT_SETTLED("SI 2006/213 or SI 2006/214");

    private final String instrument;

    Regulations(String instrument) {
        this.instrument = instrument;
    }

    /** The instrument as cited. */
    public String instrument() {
        return instrument;
    }
}
