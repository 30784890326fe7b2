package org.benefitstriage.engine.entitlement;

import java.util.Optional;
import java.util.Set;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.EmploymentSupport;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.claim.YesNo;

/** Who is exempt from the benefit cap (from general knowledge of SI 2006/213 regs 75E, 75F). */
final class BenefitCapExemption {

    private static final Set<StateBenefitKind> EXEMPTING = Set.of(
            StateBenefitKind.ATTENDANCE_ALLOWANCE,
            StateBenefitKind.DISABILITY_LIVING_ALLOWANCE,
            StateBenefitKind.PERSONAL_INDEPENDENCE_PAYMENT,
            StateBenefitKind.ARMED_FORCES_INDEPENDENCE_PAYMENT,
            StateBenefitKind.CARERS_ALLOWANCE,
            StateBenefitKind.INDUSTRIAL_INJURIES,
            StateBenefitKind.WORKING_TAX_CREDIT,
            StateBenefitKind.GUARDIANS_ALLOWANCE);

    private BenefitCapExemption() {}

    /** Why the cap does not apply, in words; empty when it does. */
    static Optional<String> of(Claim claim, Family family, Worksheet sheet) {
        if (claim.existingBenefits().universalCredit().isAwarded()) {
            return Optional.of("universal credit has a cap of its own");
        }
        if (PensionAgeOfFamily.anybodyHasReachedIt(family)) {
            return Optional.of("claimant or partner has reached pension age");
        }
        if (claim.workingAge().benefitCapGracePeriod().isYes()) {
            return Optional.of("nine months after work");
        }
        return benefit(claim).or(() -> health(claim, family, sheet));
    }

    private static Optional<String> benefit(Claim claim) {
        Optional<String> benefit = claim.incomes(Income.StateBenefit.class).stream()
                .map(Income.StateBenefit::kind)
                .filter(EXEMPTING::contains)
                .map(kind -> Wording.inWords(kind) + " is paid")
                .findFirst();
        boolean warPension = claim.incomes(Income.Pension.class).stream()
                .anyMatch(pension -> pension.kind() == PensionKind.WAR_DISABLEMENT
                        || pension.kind() == PensionKind.WAR_WIDOW_OR_WIDOWER);
        return benefit.isPresent() || !warPension ? benefit : Optional.of("a war pension is paid");
    }

    private static Optional<String> health(Claim claim, Family family, Worksheet sheet) {
        boolean support = claim.workingAge().claimantEsa() == EmploymentSupport.SUPPORT
                || claim.workingAge().partnerEsa() == EmploymentSupport.SUPPORT;
        boolean adult = family.adults().stream()
                .anyMatch(person -> !person.circumstances().disabilityBenefits().isEmpty());
        boolean child = family.children().stream().anyMatch(one -> one.disability() != ChildDisability.NONE);
        boolean carer = family.adults().stream()
                .anyMatch(person -> person.circumstances().carerPremium().isYes());
        if (!support && !adult && !child && !carer) {
            return Optional.empty();
        }
        sheet.usesSpecialCategoryData();
        return Optional.of(carer ? "a carer benefit" : "a benefit for disability or long-term illness");
    }

    /** Nobody's award is reduced while a fact that would exempt them is still open. */
    static void askBeforeReducing(Claim claim, Family family, Worksheet sheet) {
        boolean esaPaid = claim.existingBenefits().incomeRelatedEsa().isYes()
                || claim.incomes(Income.StateBenefit.class).stream()
                        .anyMatch(benefit -> benefit.kind() == StateBenefitKind.NEW_STYLE_ESA);
        if (esaPaid && claim.workingAge().claimantEsa() == EmploymentSupport.NOT_ANSWERED) {
            sheet.ask(
                    "The benefits are above the benefit cap, and whether a support component exempts the family is not"
                            + " known.");
        }
        if (claim.workingAge().benefitCapGracePeriod() == YesNo.NOT_ANSWERED
                || family.adults().stream()
                        .anyMatch(
                                person -> !person.circumstances().carerPremium().isAnswered())) {
            sheet.ask("The benefits are above the benefit cap, and whether an exemption applies is not known.");
        }
    }
}
