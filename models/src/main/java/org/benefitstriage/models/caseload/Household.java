package org.benefitstriage.models.caseload;

/**
 * A synthetic household as it declares itself. It has no age, sex, disability, ethnicity, religion, nationality, language, name or
 * place, and nothing else is derived from one.
 *
 * @param referenceRentPence weekly, 0 when there is none
 * @param rentPence weekly, 0 when there is no reference to compare it with
 * @param capitalPercent assessed capital as a percentage of the upper limit
 * @param monthsAtAddress whole months
 * @param tenancyDays days since the tenancy started
 */
record Household(
        Passport passport,
        PaidWork work,
        int incomeSources,
        int referenceRentPence,
        int rentPence,
        int capitalPercent,
        int nonDependants,
        int nonDependantsUnevidenced,
        int monthsAtAddress,
        int tenancyDays) {

    /** Whether a benefit passports the claim. */
    enum Passport {
        NONE,
        CONFIRMED
    }

    boolean isPassported() {
        return passport == Passport.CONFIRMED;
    }

    boolean hasReferenceRent() {
        return referenceRentPence > 0;
    }

    boolean movedThisYear() {
        return monthsAtAddress < 12;
    }

    /** Rent as a percentage of the reference rent, 100 when there is none. */
    int rentToReferencePercent() {
        return hasReferenceRent() ? rentPence * 100 / referenceRentPence : 100;
    }
}
