package org.benefitstriage.engine.claim;

/** Disability benefits that entitlement looks at: premiums, and whether non-dependants are charged for. */
public enum DisabilityBenefit {
    ATTENDANCE_ALLOWANCE_LOWER(true),
    ATTENDANCE_ALLOWANCE_HIGHER(true),
    DLA_CARE_LOWEST(true),
    DLA_CARE_MIDDLE(true),
    DLA_CARE_HIGHEST(true),
    DLA_MOBILITY(false),
    PIP_DAILY_LIVING_STANDARD(true),
    PIP_DAILY_LIVING_ENHANCED(true),
    PIP_MOBILITY(false),
    ARMED_FORCES_INDEPENDENCE_PAYMENT(true);

    private final boolean endsNonDependantDeductions;

    DisabilityBenefit(boolean endsNonDependantDeductions) {
        this.endsNonDependantDeductions = endsNonDependantDeductions;
    }

    /** Whether, paid to the claimant or partner, it wipes out all non-dependant deductions. */
    public boolean endsNonDependantDeductions() {
        return endsNonDependantDeductions;
    }

    /** Whether it is attendance allowance, the middle or highest DLA care, PIP daily living or AFIP (severe disability premium). */
    public boolean countsForSevereDisability() {
        return endsNonDependantDeductions && this != DLA_CARE_LOWEST;
    }
}
