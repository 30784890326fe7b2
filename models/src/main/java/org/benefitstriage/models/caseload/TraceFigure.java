package org.benefitstriage.models.caseload;

import static org.benefitstriage.models.caseload.FigureUnit.*;
import static org.benefitstriage.models.caseload.Source.*;

/** What claims, right or wrong, leave visible to the model. */
enum TraceFigure implements Figure {
    PAYROLL_RECORD(7_000, IN_TEN_THOUSAND, WEAK_TRACES, "employed claims for which a payroll record is found"),
    PAYROLL_NEAR_GAP(
            1_200, IN_TEN_THOUSAND, WEAK_TRACES, "claims, right or wrong, with a record that differs by 5% to 9%"),
    PAYROLL_WIDE_GAP(
            1_000,
            IN_TEN_THOUSAND,
            WEAK_TRACES,
            "claims, right or wrong, with a record that differs by 10% to 100%, the smaller the likelier, for reasons of timing"),
    EARNINGS_IN_PAYROLL(
            4_500,
            IN_TEN_THOUSAND,
            WEAK_TRACES,
            "earnings errors that show as a gap of 10% to 100% to the payroll record"),
    EARNINGS_IN_CHECK(1_800, IN_TEN_THOUSAND, WEAK_TRACES, "earnings errors that show as one more mismatched check"),
    ADULT_ON_RECORD(
            400,
            IN_TEN_THOUSAND,
            WEAK_TRACES,
            "claims, right or wrong, where the council tax record shows one more adult"),
    PARTNER_ON_RECORD(4_000, IN_TEN_THOUSAND, WEAK_TRACES, "undeclared partners whom the council tax record shows"),
    NON_DEPENDANT_ON_RECORD(
            3_000, IN_TEN_THOUSAND, WEAK_TRACES, "undeclared non-dependants whom the council tax record shows"),
    SHARED_ADDRESS(
            350,
            IN_TEN_THOUSAND,
            WEAK_TRACES,
            "claims, right or wrong, with another claim at the property; as many of these with a second"),
    SHARED_ADDRESS_IN_ERROR(
            2_000,
            IN_TEN_THOUSAND,
            WEAK_TRACES,
            "residency and identity errors that show as one more claim at the property"),
    SHARED_ACCOUNT(80, IN_TEN_THOUSAND, WEAK_TRACES, "claims, right or wrong, whose bank account another claim uses"),
    SHARED_ACCOUNT_IN_ERROR(
            3_000,
            IN_TEN_THOUSAND,
            WEAK_TRACES,
            "identity, rent and tenancy errors that show as a shared bank account"),
    EVIDENCE_MISSING(
            2_400,
            IN_TEN_THOUSAND,
            WEAK_TRACES,
            "claims that lack an item of evidence; a third as many of these lack each further one"),
    EVIDENCE_MISSING_IN_ERROR(
            1_800, IN_TEN_THOUSAND, WEAK_TRACES, "errors that show as one more missing item of evidence"),
    EVIDENCE_OLD(
            3_500,
            IN_TEN_THOUSAND,
            WEAK_TRACES,
            "claims whose oldest evidence is over a month old; a third as many of these over two months"),
    EVIDENCE_OLD_IN_ERROR(1_000, IN_TEN_THOUSAND, WEAK_TRACES, "errors that show as evidence over two months old"),
    CHECK_MISMATCHED(600, IN_TEN_THOUSAND, WEAK_TRACES, "claims, right or wrong, with a mismatched check"),
    CHECK_MISMATCHED_IN_ERROR(
            2_000,
            IN_TEN_THOUSAND,
            WEAK_TRACES,
            "residency, capital, rent and identity errors that show as one more mismatched check"),
    CHECKS_NOT_MADE(
            3_000,
            IN_TEN_THOUSAND,
            WEAK_TRACES,
            "claims with a check not made; as many of these with each further one, up to four"),
    CHECKS_NOT_MADE_IN_ERROR(1_500, IN_TEN_THOUSAND, WEAK_TRACES, "errors that show as one more check not made"),
    NEW_AT_ADDRESS_IN_ERROR(3_000, IN_TEN_THOUSAND, WEAK_TRACES, "residency errors at an address of under six months"),
    NEW_TENANCY_IN_ERROR(
            5_000, IN_TEN_THOUSAND, WEAK_TRACES, "rent and tenancy errors with a tenancy of under 120 days"),
    RENT_RAISED_IN_ERROR(
            4_000,
            IN_TEN_THOUSAND,
            WEAK_TRACES,
            "rent and tenancy errors that raise the rent by 10 to 40 points of the reference rent");

    private final Declared declared;

    TraceFigure(int value, FigureUnit unit, Source source, String inWords) {
        this.declared = new Declared(value, unit, source, inWords);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
