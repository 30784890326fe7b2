package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.Optional;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.Partner;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.dates.PensionAge;
import org.benefitstriage.engine.dates.PensionAgeAnswer;

/**
 * Whether the pension-age rules plainly apply (hb-ctr sections 1 and 2). Everything else is asked of a person, with the
 * reason: the working-age regulations and the local schemes are not worked out yet.
 */
final class PensionAgeRoute {

    private static final String AGE_NOT_SETTLED =
            "Pension age is moving from 66 to 67 and whether it has been reached cannot be told from the date of birth.";

    private PensionAgeRoute() {}

    static void check(Claim claim, LocalDate on, Worksheet sheet) {
        pensionCredit(claim.existingBenefits(), sheet);
        workingAgeBenefits(claim.existingBenefits(), sheet);
        switch (sheet.scheme()) {
            case HOUSING_BENEFIT_PENSION_AGE, HOUSING_BENEFIT_WORKING_AGE -> housingBenefitAges(claim, on, sheet);
            case COUNCIL_TAX_REDUCTION_PENSIONER -> councilTaxReductionAge(claim, on, sheet);
        }
    }

    private static void pensionCredit(ExistingBenefits benefits, Worksheet sheet) {
        switch (benefits.pensionCredit().state()) {
            case NONE, GUARANTEE_CREDIT, SAVINGS_CREDIT_ONLY -> {}
            case CLAIMED_NOT_DECIDED -> sheet.ask("Pension credit is claimed and not decided yet.");
            case NOT_ANSWERED -> sheet.ask("The form does not say whether pension credit is in payment.");
        }
    }

    // Being on one of these selects the working-age rules even at pension age.
    private static void workingAgeBenefits(ExistingBenefits benefits, Worksheet sheet) {
        switch (benefits.universalCredit().state()) {
            case AWARDED, AWARDED_NIL ->
                sheet.ask("Universal credit is awarded, so the working-age rules apply; these are not worked out yet.");
            case CLAIMED_NOT_DECIDED -> sheet.ask("Universal credit is claimed and not decided yet.");
            case NOT_ANSWERED -> unanswered(benefits, "universal credit", sheet);
            case NONE, CONTINUING_UNDER_REG_60A -> {}
        }
        if (benefits.anyLegacyIncomeRelatedBenefit()) {
            sheet.ask("Income support, income-based JSA or income-related ESA is paid, so the working-age rules apply;"
                    + " these are not worked out yet.");
        }
        legacy(benefits, benefits.incomeSupport(), "income support", sheet);
        legacy(benefits, benefits.incomeBasedJsa(), "income-based JSA", sheet);
        legacy(benefits, benefits.incomeRelatedEsa(), "income-related ESA", sheet);
    }

    private static void legacy(ExistingBenefits benefits, YesNo paid, String name, Worksheet sheet) {
        if (!paid.isAnswered()) {
            unanswered(benefits, name, sheet);
        }
    }

    // Nobody gets guarantee credit and one of these together, so the form stops asking.
    private static void unanswered(ExistingBenefits benefits, String name, Worksheet sheet) {
        if (!benefits.pensionCredit().hasGuaranteeCredit()) {
            sheet.ask("The form does not say whether " + name + " is paid, and that decides which rules apply.");
        }
    }

    private static void housingBenefitAges(Claim claim, LocalDate on, Worksheet sheet) {
        PensionAgeAnswer claimant = PensionAge.reached(claim.claimant().dateOfBirth(), on);
        Optional<PensionAgeAnswer> partner = partnerAge(claim, on);
        PensionAgeAnswer other = partner.orElse(claimant);
        if (claimant.isYes() && other.isYes()) {
            return;
        }
        YesNo isProtected = claim.existingBenefits().protectedMixedAgeCouple();
        if (partner.isPresent() && isProtected.isYes() && (claimant.isYes() || other.isYes())) {
            return;
        }
        if (claimant == PensionAgeAnswer.UNCERTAIN || other == PensionAgeAnswer.UNCERTAIN) {
            sheet.ask(AGE_NOT_SETTLED);
        } else if (claimant.isNo() && other.isNo()) {
            sheet.ask(
                    "Nobody in the claim has reached pension age; working-age housing benefit is not worked out yet.");
        } else if (isProtected.isNo()) {
            sheet.ask("One of the couple is below pension age and the couple is not protected, so there is no housing"
                    + " benefit route; help with rent is normally through universal credit.");
        } else {
            sheet.ask("One of the couple is below pension age, and whether the couple is protected is not known.");
        }
    }

    private static void councilTaxReductionAge(Claim claim, LocalDate on, Worksheet sheet) {
        switch (PensionAge.reached(claim.claimant().dateOfBirth(), on)) {
            case YES -> {}
            case NO ->
                sheet.ask(
                        "The claimant has not reached pension age, so the council's own working-age scheme applies; it is"
                                + " not worked out yet.");
            case UNCERTAIN -> sheet.ask(AGE_NOT_SETTLED);
        }
    }

    private static Optional<PensionAgeAnswer> partnerAge(Claim claim, LocalDate on) {
        return claim.partner()
                .map(Partner::person)
                .map(person -> PensionAge.reached(person.dateOfBirth(), on))
                .toOptional();
    }
}
