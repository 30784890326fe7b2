package org.benefitstriage.engine.oracle;

import java.time.LocalDate;
import java.util.Set;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.EmploymentSupport;
import org.benefitstriage.engine.claim.FamilyPremium;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.YesNo;

/**
 * The applicable amount of SI 2006/213 Sch 3.
 *
 * @param amount a week
 * @param healthPart whether it holds a disability premium, a severe disability premium or a component
 */
record NeedsWorkingAge(Pounds amount, boolean healthPart) {

    private static final String LIMIT = "hb.wa.child_limit_two_children.in_force";

    private static final Set<DisabilityBenefit> HIGHEST = Set.of(
            DisabilityBenefit.DLA_CARE_HIGHEST,
            DisabilityBenefit.PIP_DAILY_LIVING_ENHANCED,
            DisabilityBenefit.ARMED_FORCES_INDEPENDENCE_PAYMENT);

    static NeedsWorkingAge of(Household home, LawOn law) {
        Pounds total = law.figure("hb.wa.personal_allowance." + allowance(home)).plus(children(home, law));
        Pounds disability = disability(home, law);
        Pounds severe = Needs.severeDisability(home, law);
        Pounds component = component(home, law);
        boolean health = disability.plus(severe).plus(component).moreThan(Pounds.NOTHING);
        total = total.plus(disability).plus(severe).plus(component).plus(enhanced(home, law));
        for (Person person : home.adults()) {
            total = Household.carer(person) ? total.plus(law.figure("hb.premium.carer")) : total;
        }
        return new NeedsWorkingAge(total, health);
    }

    /** Whether fewer hours are enough for the additional earnings disregard of this person. */
    boolean isDisabledWorker(Person person, Household home) {
        return healthPart && (Household.disabled(person) || hasComponent(support(person, home)));
    }

    private static String allowance(Household home) {
        int oldest = home.adults().stream().mapToInt(home::age).max().orElse(0);
        if (home.couple()) {
            return oldest >= 18 || mainPhase(home) ? "couple_one_18_or_over" : "couple_both_under_18";
        }
        if (home.loneParent()) {
            return oldest >= 18 || mainPhase(home) ? "lone_parent_18_or_over" : "lone_parent_under_18";
        }
        return oldest >= 25 ? "single_25_or_over" : mainPhase(home) ? "single_main_phase_esa" : "single_under_25";
    }

    private static boolean mainPhase(Household home) {
        boolean open = false;
        for (Person person : home.adults()) {
            EmploymentSupport esa = support(person, home);
            if (esa == EmploymentSupport.MAIN_PHASE_WITHOUT_COMPONENT || hasComponent(esa)) {
                return true;
            }
            open |= esa == EmploymentSupport.NOT_ANSWERED;
        }
        if (open) {
            throw new Undetermined("main phase of employment and support allowance");
        }
        return false;
    }

    private static EmploymentSupport support(Person person, Household home) {
        var answers = home.claim().workingAge();
        return person == home.claim().claimant() ? answers.claimantEsa() : answers.partnerEsa();
    }

    private static boolean hasComponent(EmploymentSupport esa) {
        return esa == EmploymentSupport.SUPPORT || esa == EmploymentSupport.WORK_RELATED_ACTIVITY;
    }

    // While the limit lasted, children born since it began made the family up to two and no further.
    private static Pounds children(Household home, LawOn law) {
        if (home.children().isEmpty()) {
            return Pounds.NOTHING;
        }
        int counted = home.children().size();
        if (counted > 2 && law.on(LIMIT)) {
            LocalDate began = law.inForceSince(LIMIT);
            int later = (int) home.children().stream()
                    .filter(child -> !child.dateOfBirth().isBefore(began))
                    .count();
            var answers = home.claim().workingAge();
            if (later > 0 && (answers.twoChildLimitException() != YesNo.NO || answers.existingAward() != YesNo.NO)) {
                throw new Undetermined("an exception to the two-child limit");
            }
            int earlier = counted - later;
            counted = earlier + Math.min(later, Math.max(0, 2 - earlier));
        }
        Pounds total = law.figure("hb.child_allowance").times(counted);
        for (Child child : home.children()) {
            if (child.disability() != ChildDisability.NONE) {
                total = total.plus(law.figure("hb.premium.disabled_child"));
            }
            if (child.disability() == ChildDisability.ENHANCED) {
                total = total.plus(law.figure("hb.premium.enhanced_disability_child"));
            }
        }
        return total.plus(familyPremium(home, law));
    }

    private static Pounds familyPremium(Household home, LawOn law) {
        FamilyPremium premium = home.claim().workingAge().familyPremium();
        if (premium == FamilyPremium.NOT_ANSWERED
                && home.claim().workingAge().existingAward().isYes()) {
            throw new Undetermined("the family premium");
        }
        return switch (premium) {
            case KEPT -> law.figure("hb.premium.family");
            case KEPT_AS_PROTECTED_LONE_PARENT -> law.figure("hb.premium.family_lone_parent_protected");
            case NOT_KEPT, NOT_ANSWERED -> Pounds.NOTHING;
        };
    }

    // Employment and support allowance of the claimant, in any phase, takes the place of the premium.
    private static Pounds disability(Household home, LawOn law) {
        if (home.adults().stream().noneMatch(Household::disabled)) {
            return Pounds.NOTHING;
        }
        return switch (home.claim().workingAge().claimantEsa()) {
            case NOT_ANSWERED -> throw new Undetermined("employment and support allowance");
            case NONE -> law.figure("hb.premium.disability_" + size(home));
            case ASSESSMENT_PHASE, MAIN_PHASE_WITHOUT_COMPONENT, WORK_RELATED_ACTIVITY, SUPPORT -> Pounds.NOTHING;
        };
    }

    private static Pounds enhanced(Household home, LawOn law) {
        boolean own = home.claim().workingAge().claimantEsa() == EmploymentSupport.SUPPORT;
        boolean partners = home.claim().workingAge().partnerEsa() == EmploymentSupport.SUPPORT;
        if (partners && !own) {
            throw new Undetermined("the partner's support component");
        }
        boolean benefit = home.adults().stream()
                .flatMap(person -> person.circumstances().disabilityBenefits().stream())
                .anyMatch(HIGHEST::contains);
        return own || benefit ? law.figure("hb.premium.enhanced_disability_" + size(home)) : Pounds.NOTHING;
    }

    private static Pounds component(Household home, LawOn law) {
        EmploymentSupport own = home.claim().workingAge().claimantEsa();
        return switch (hasComponent(own) ? own : home.claim().workingAge().partnerEsa()) {
            case SUPPORT -> law.figure("hb.wa.component.support");
            case WORK_RELATED_ACTIVITY -> law.figure("hb.wa.component.work_related_activity");
            default -> Pounds.NOTHING;
        };
    }

    private static String size(Household home) {
        return home.couple() ? "couple" : "single";
    }
}
