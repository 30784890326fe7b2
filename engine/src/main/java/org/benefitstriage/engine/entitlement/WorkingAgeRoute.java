package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.claim.UniversalCreditState;

/**
 * Whether working-age housing benefit is open to the claim (hb-ctr section 1): in specified or temporary accommodation, and
 * before 1 July 2026 where an award in ordinary housing was already in payment. Everything else is asked of a person.
 */
final class WorkingAgeRoute {

    private static final String AWARDS_CONTINUE = "hb.wa.existing_awards_allowed_general";
    private static final int YOUNGEST = 16;

    private WorkingAgeRoute() {}

    static void check(Claim claim, Family family, Worksheet sheet) {
        benefits(claim.existingBenefits(), sheet);
        if (Family.age(family.claimant().dateOfBirth(), family.on()) < YOUNGEST) {
            sheet.ask("The claimant is under 16.");
        }
        AccommodationKind accommodation =
                claim.tenancy().map(Tenancy::accommodation).orElse(AccommodationKind.NOT_KNOWN);
        if (accommodation == AccommodationKind.GENERAL_NEEDS) {
            ordinaryHousing(claim, sheet);
        }
    }

    private static void benefits(ExistingBenefits benefits, Worksheet sheet) {
        switch (benefits.pensionCredit().state()) {
            case NONE, NOT_ANSWERED -> {}
            case GUARANTEE_CREDIT, SAVINGS_CREDIT_ONLY ->
                sheet.ask(
                        "Pension credit is shown as paid and the working-age rules apply; a person settles which of the"
                                + " two is right.");
            case CLAIMED_NOT_DECIDED -> sheet.ask("Pension credit is claimed and not decided yet.");
        }
        UniversalCreditState universalCredit = benefits.universalCredit().state();
        boolean legacy = benefits.anyLegacyIncomeRelatedBenefit();
        switch (universalCredit) {
            case NONE, CONTINUING_UNDER_REG_60A -> {}
            case AWARDED, AWARDED_NIL -> {
                if (legacy) {
                    sheet.ask(
                            "Universal credit is shown beside income support, income-based JSA or income-related ESA, and"
                                    + " nobody gets both.");
                }
            }
            case CLAIMED_NOT_DECIDED -> sheet.ask("Universal credit is claimed and not decided yet.");
            case NOT_ANSWERED -> {
                if (!legacy) {
                    sheet.ask(
                            "The form does not say whether universal credit is awarded, and that decides whether income"
                                    + " and capital count.");
                }
            }
        }
        boolean allAnswered = benefits.incomeSupport().isAnswered()
                && benefits.incomeBasedJsa().isAnswered()
                && benefits.incomeRelatedEsa().isAnswered();
        if (!allAnswered && !legacy && !benefits.universalCredit().isAwarded()) {
            sheet.ask(
                    "The form does not say whether income support, income-based JSA or income-related ESA is paid, and"
                            + " that decides whether income and capital count.");
        }
    }

    private static void ordinaryHousing(Claim claim, Worksheet sheet) {
        if (claim.existingBenefits().universalCredit().isAwarded()) {
            sheet.ask("Universal credit is awarded and helps with the rent of an ordinary home, so there is no housing"
                    + " benefit route.");
            return;
        }
        if (!sheet.isOn(AWARDS_CONTINUE)) {
            sheet.ask("Working-age housing benefit in ordinary housing has ended; help with rent is normally through"
                    + " universal credit.");
            return;
        }
        switch (claim.workingAge().existingAward()) {
            case YES -> {}
            case NO ->
                sheet.ask("Working-age housing benefit in ordinary housing is closed to new claims; help with rent is"
                        + " normally through universal credit.");
            case NOT_ANSWERED ->
                sheet.ask("Whether housing benefit was already in payment for this home is not known, and new claims in"
                        + " ordinary housing are closed.");
        }
    }
}
