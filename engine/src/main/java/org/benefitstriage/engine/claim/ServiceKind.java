package org.benefitstriage.engine.claim;

/** Services inside a rent: housing benefit pays for some of them only (SI 2006/213 Sch 1, SI 2006/214 Sch 1). */
public enum ServiceKind {
    HEATING(false),
    HOT_WATER(false),
    LIGHTING(false),
    COOKING(false),
    MEALS_THREE_OR_MORE(false),
    MEALS_FEWER_THAN_THREE(false),
    BREAKFAST_ONLY(false),
    WATER(false),
    CARE_AND_SUPPORT(false),
    PERSONAL_LAUNDRY_OR_CLEANING(false),
    COMMUNAL_CLEANING(true),
    COMMUNAL_HEATING_AND_LIGHTING(true),
    GROUNDS_AND_LIFTS(true),
    FURNITURE(true);

    private final boolean eligible;

    ServiceKind(boolean eligible) {
        this.eligible = eligible;
    }

    /** Whether the charge stays in eligible rent. */
    public boolean isEligible() {
        return eligible;
    }
}
