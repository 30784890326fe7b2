package org.benefitstriage.engine.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.EmploymentSupport;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.money.Money;

/**
 * The premiums and components of working age (SI 2006/213 Sch 3; conditions in detail from general knowledge). They add up: the
 * disability, enhanced disability, severe disability, disabled child and carer premiums can all be due at once. Somebody with
 * employment and support allowance has a component in place of the disability premium.
 *
 * @param amounts what is due
 * @param grounds what they mean for earnings
 */
record WorkingAgePremiums(List<Money> amounts, DisregardGrounds grounds) {

    private static final Set<DisabilityBenefit> ENHANCED = Set.of(
            DisabilityBenefit.DLA_CARE_HIGHEST,
            DisabilityBenefit.PIP_DAILY_LIVING_ENHANCED,
            DisabilityBenefit.ARMED_FORCES_INDEPENDENCE_PAYMENT);

    WorkingAgePremiums {
        amounts = List.copyOf(amounts);
    }

    static WorkingAgePremiums of(Claim claim, Family family, Worksheet sheet) {
        List<Money> amounts = new ArrayList<>();
        family(claim, family, sheet).ifPresent(amounts::add);
        boolean disability = disability(claim, family, amounts, sheet);
        enhanced(claim, family, sheet).ifPresent(amounts::add);
        Optional<Money> severe = SevereDisabilityPremium.of(claim, family, sheet);
        severe.ifPresent(amounts::add);
        Premiums.addOfBothAges(family, amounts, sheet);
        Optional<Money> component = component(claim, sheet);
        component.ifPresent(amounts::add);
        boolean ground = disability || severe.isPresent() || component.isPresent();
        Set<Person> workers = ground ? family.adultsWho(person -> isDisabledWorker(claim, family, person)) : Set.of();
        return new WorkingAgePremiums(amounts, new DisregardGrounds(ground, workers));
    }

    private static Optional<Money> family(Claim claim, Family family, Worksheet sheet) {
        if (family.children().isEmpty()) {
            return Optional.empty();
        }
        return switch (claim.workingAge().familyPremium()) {
            case NOT_KEPT -> Optional.empty();
            case KEPT -> Optional.of(add(CalculationStep.FAMILY_PREMIUM, "kept", "hb.premium.family", sheet));
            case KEPT_AS_PROTECTED_LONE_PARENT ->
                Optional.of(add(
                        CalculationStep.FAMILY_PREMIUM,
                        "kept as a protected lone parent",
                        "hb.premium.family_lone_parent_protected",
                        sheet));
            case NOT_ANSWERED -> {
                // A new claim cannot have kept it: it closed to new claims on 1 May 2016.
                if (claim.workingAge().existingAward().isYes()) {
                    sheet.ask("Whether the family keeps the family premium from before 1 May 2016 is not known.");
                }
                yield Optional.empty();
            }
        };
    }

    private static boolean disability(Claim claim, Family family, List<Money> amounts, Worksheet sheet) {
        if (family.adults().stream().noneMatch(Family::isDisabled)) {
            return false;
        }
        EmploymentSupport esa = claim.workingAge().claimantEsa();
        if (esa == EmploymentSupport.NOT_ANSWERED) {
            sheet.ask(
                    "A disability premium would be due unless the claimant gets employment and support allowance, and the"
                            + " form does not say whether they do.");
            return false;
        }
        if (esa.isAwarded()) {
            return false;
        }
        amounts.add(add(
                CalculationStep.DISABILITY_PREMIUM,
                family.isCouple() ? "claimant or partner is disabled, couple" : "claimant is disabled",
                "hb.premium.disability_" + size(family),
                sheet));
        return true;
    }

    private static Optional<Money> enhanced(Claim claim, Family family, Worksheet sheet) {
        boolean support = claim.workingAge().claimantEsa() == EmploymentSupport.SUPPORT;
        if (!support && claim.workingAge().partnerEsa() == EmploymentSupport.SUPPORT) {
            sheet.ask("Whether the partner's support component brings an enhanced disability premium is for a person.");
        }
        boolean benefit = family.adults().stream()
                .anyMatch(person ->
                        person.circumstances().disabilityBenefits().stream().anyMatch(ENHANCED::contains));
        return support || benefit
                ? Optional.of(add(
                        CalculationStep.ENHANCED_DISABILITY_ADULT,
                        benefit ? "highest rate of a disability benefit" : "support component",
                        "hb.premium.enhanced_disability_" + size(family),
                        sheet))
                : Optional.empty();
    }

    // One component for a claim: the claimant's, or else the partner's.
    private static Optional<Money> component(Claim claim, Worksheet sheet) {
        EmploymentSupport own = claim.workingAge().claimantEsa();
        EmploymentSupport paid = own.hasComponent() ? own : claim.workingAge().partnerEsa();
        if (!paid.hasComponent()) {
            return Optional.empty();
        }
        boolean support = paid == EmploymentSupport.SUPPORT;
        return Optional.of(add(
                CalculationStep.ESA_COMPONENT,
                support ? "support component" : "work-related activity component",
                support ? "hb.wa.component.support" : "hb.wa.component.work_related_activity",
                sheet));
    }

    private static boolean isDisabledWorker(Claim claim, Family family, Person person) {
        EmploymentSupport esa = person.equals(family.claimant())
                ? claim.workingAge().claimantEsa()
                : claim.workingAge().partnerEsa();
        return Family.isDisabled(person) || esa.hasComponent();
    }

    private static Money add(CalculationStep step, String why, String figure, Worksheet sheet) {
        Money amount = sheet.money(figure);
        if (step != CalculationStep.FAMILY_PREMIUM) {
            sheet.usesSpecialCategoryData();
        }
        sheet.line(step, why, amount);
        return amount;
    }

    private static String size(Family family) {
        return family.isCouple() ? "couple" : "single";
    }
}
