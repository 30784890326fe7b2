package org.benefitstriage.engine.claim;

/** Ordinary homes, temporary accommodation and the four kinds of specified accommodation (UC Regs Sch 1 paras 3A, 3B). */
public enum AccommodationKind {
    GENERAL_NEEDS,
    /** Placed by the council as homeless. */
    TEMPORARY,
    EXEMPT_ACCOMMODATION,
    MANAGED_CARE_SUPPORT_OR_SUPERVISION,
    DOMESTIC_ABUSE_REFUGE,
    COUNCIL_HOSTEL,
    NOT_KNOWN;

    /** Whether one of the four kinds of specified accommodation. */
    public boolean isSpecified() {
        return switch (this) {
            case EXEMPT_ACCOMMODATION, MANAGED_CARE_SUPPORT_OR_SUPERVISION, DOMESTIC_ABUSE_REFUGE, COUNCIL_HOSTEL ->
                true;
            case GENERAL_NEEDS, TEMPORARY, NOT_KNOWN -> false;
        };
    }

    /** Whether working-age housing benefit is still open here: temporary accommodation or one of the specified kinds. */
    public boolean isSpecifiedOrTemporary() {
        return this == TEMPORARY || isSpecified();
    }
}
