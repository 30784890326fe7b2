package org.benefitstriage.engine.entitlement;

/**
 * Rules of law from general knowledge, whose text was not at hand. Each is a figure of its own, on or off by date: where it is
 * on it calculates, stands among the figures of the award as recalled, and keeps the award out of automatic approval until an
 * officer has signed it. Where it is not held a person is asked.
 */
enum RecalledRule {
    STATUTORY_PAY_IS_EARNINGS,
    BEREAVEMENT_SUPPORT_IS_IGNORED,
    GUARDIANS_ALLOWANCE_IS_IGNORED,
    MATERNITY_ALLOWANCE_COUNTS_AT_PENSION_AGE,
    CHARITABLE_PAYMENTS_ARE_IGNORED,
    RENT_FREE_WEEKS,
    SAVINGS_CREDIT_ADJUSTMENTS;

    private final String figure = "recalled." + name().toLowerCase(java.util.Locale.ROOT);

    /** Whether the rule calculates; asking makes it part of the award. */
    boolean appliesOn(Worksheet sheet) {
        return sheet.holds(figure) && sheet.isOn(figure);
    }
}
