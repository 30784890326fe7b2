package org.benefitstriage.engine.oracle;

import java.util.Set;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.EmploymentSupport;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.claim.YesNo;

/** The benefit cap on working-age housing benefit: SI 2006/213 Part 8A. */
final class Cap {

    private static final Set<StateBenefitKind> ABOVE_IT = Set.of(
            StateBenefitKind.ATTENDANCE_ALLOWANCE,
            StateBenefitKind.DISABILITY_LIVING_ALLOWANCE,
            StateBenefitKind.PERSONAL_INDEPENDENCE_PAYMENT,
            StateBenefitKind.ARMED_FORCES_INDEPENDENCE_PAYMENT,
            StateBenefitKind.CARERS_ALLOWANCE,
            StateBenefitKind.INDUSTRIAL_INJURIES,
            StateBenefitKind.WORKING_TAX_CREDIT,
            StateBenefitKind.GUARDIANS_ALLOWANCE);

    private static final Set<StateBenefitKind> WITHIN_IT = Set.of(
            StateBenefitKind.INCOME_SUPPORT,
            StateBenefitKind.INCOME_BASED_JSA,
            StateBenefitKind.INCOME_RELATED_ESA,
            StateBenefitKind.NEW_STYLE_ESA,
            StateBenefitKind.NEW_STYLE_JSA,
            StateBenefitKind.CHILD_BENEFIT,
            StateBenefitKind.CHILD_TAX_CREDIT,
            StateBenefitKind.MATERNITY_ALLOWANCE,
            StateBenefitKind.WIDOWED_PARENTS_ALLOWANCE);

    private Cap() {}

    /** What is taken off an award a week. */
    static Pounds takes(Pounds award, Household home, LawOn law) {
        Claim claim = home.claim();
        if (!award.moreThan(Pounds.NOTHING) || exempt(home)) {
            return Pounds.NOTHING;
        }
        AccommodationKind kind = HousingWorkingAge.accommodation(claim);
        boolean specified = HousingWorkingAge.specifiedOrTemporary(claim) && kind != AccommodationKind.TEMPORARY;
        Pounds benefits = otherBenefits(claim);
        Pounds all = specified ? benefits : benefits.plus(award);
        String family = home.couple() || home.loneParent() ? "couple_or_lone_parent" : "single";
        YesNo london = claim.workingAge().greaterLondon();
        Pounds most = law.figure("benefit_cap." + family + (london.isYes() ? "_london" : "_elsewhere") + ".annual")
                .over(52);
        if (!all.moreThan(most)) {
            return Pounds.NOTHING;
        }
        if (specified || !london.isAnswered() || exemptionOpen(home)) {
            throw new Undetermined("above the benefit cap with a question open");
        }
        Pounds leaves = award.less(law.figure("benefit_cap.hb_floor")).notBelowNil();
        return all.less(most).orLess(leaves);
    }

    private static boolean exempt(Household home) {
        Claim claim = home.claim();
        if (claim.existingBenefits().universalCredit().isAwarded()
                || Route.anybodyReached(claim, home.on())
                || claim.workingAge().benefitCapGracePeriod().isYes()
                || claim.workingAge().claimantEsa() == EmploymentSupport.SUPPORT
                || claim.workingAge().partnerEsa() == EmploymentSupport.SUPPORT) {
            return true;
        }
        for (Person person : home.adults()) {
            if (Household.carer(person)
                    || !person.circumstances().disabilityBenefits().isEmpty()) {
                return true;
            }
        }
        for (Income income : claim.incomes()) {
            if (income instanceof Income.StateBenefit benefit && ABOVE_IT.contains(benefit.kind())) {
                return true;
            }
            if (income instanceof Income.Pension pension
                    && (pension.kind() == PensionKind.WAR_DISABLEMENT
                            || pension.kind() == PensionKind.WAR_WIDOW_OR_WIDOWER)) {
                return true;
            }
        }
        return home.children().stream().anyMatch(child -> child.disability() != ChildDisability.NONE);
    }

    private static boolean exemptionOpen(Household home) {
        Claim claim = home.claim();
        boolean onEsa =
                claim.existingBenefits().incomeRelatedEsa().isYes() || given(claim, StateBenefitKind.NEW_STYLE_ESA);
        return onEsa && claim.workingAge().claimantEsa() == EmploymentSupport.NOT_ANSWERED
                || !claim.workingAge().benefitCapGracePeriod().isAnswered()
                || home.adults().stream()
                        .anyMatch(
                                person -> !person.circumstances().carerPremium().isAnswered());
    }

    private static Pounds otherBenefits(Claim claim) {
        var paid = claim.existingBenefits();
        if (paid.incomeSupport().isYes() && !given(claim, StateBenefitKind.INCOME_SUPPORT)
                || paid.incomeBasedJsa().isYes() && !given(claim, StateBenefitKind.INCOME_BASED_JSA)
                || paid.incomeRelatedEsa().isYes() && !given(claim, StateBenefitKind.INCOME_RELATED_ESA)) {
            throw new Undetermined("how much a benefit is that the cap counts");
        }
        Pounds total = Pounds.NOTHING;
        for (Income income : claim.incomes()) {
            if (income instanceof Income.StateBenefit benefit && WITHIN_IT.contains(benefit.kind())) {
                total = total.plus(Pay.weekly(benefit.amount()));
            }
        }
        return total;
    }

    private static boolean given(Claim claim, StateBenefitKind kind) {
        return claim.incomes().stream()
                .anyMatch(income -> income instanceof Income.StateBenefit benefit && benefit.kind() == kind);
    }
}
