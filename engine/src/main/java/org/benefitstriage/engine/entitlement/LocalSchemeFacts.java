package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.CouncilTax;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Ratio;
import org.benefitstriage.engine.scheme.SchemeFacts;
import org.benefitstriage.engine.scheme.SchemeValue;
import org.benefitstriage.engine.scheme.StandardFact;

/** A claim as a local scheme sees it. What the form does not say is left out, so that the scheme asks where it matters. */
final class LocalSchemeFacts {

    private static final Set<String> SPECIAL_CATEGORY = Set.of(
            StandardFact.DISABLED.key(),
            StandardFact.DISABLED_CHILD.key(),
            StandardFact.ENHANCED_DAILY_LIVING.key(),
            StandardFact.ENDS_DEDUCTIONS.key(),
            StandardFact.BLIND.key());

    private final Map<String, SchemeValue> known = new HashMap<>();

    private LocalSchemeFacts() {}

    static SchemeFacts of(Claim claim, CouncilTax tax, CouncilTaxDay day, LocalDate on, Worksheet questions) {
        LocalSchemeFacts facts = new LocalSchemeFacts();
        Family family = Family.of(claim, on, questions);
        facts.liability(tax, day);
        facts.benefits(claim.existingBenefits());
        facts.household(claim, family);
        facts.disability(family);
        facts.work(claim);
        CapitalQuestions.ask(claim, questions);
        facts.put(StandardFact.CAPITAL, AssessedCapital.total(claim));
        LocalSchemeIncome.of(claim, questions).forEach(facts::put);
        return new SchemeFacts(
                facts.known,
                LocalSchemePeople.of(claim, on),
                Optional.of(family.children().stream().map(Child::dateOfBirth).toList()),
                on,
                day.daysInYear());
    }

    /** Whether a disability fact is part of what the scheme sees (UK GDPR Art 22B). */
    static boolean holdSpecialCategoryData(SchemeFacts facts) {
        return SPECIAL_CATEGORY.stream()
                .anyMatch(name -> facts.known().get(name) instanceof SchemeValue.YesNo answer && answer.yes());
    }

    private void liability(CouncilTax tax, CouncilTaxDay day) {
        put(StandardFact.LIABILITY, day.liability().times(7));
        known.put(
                StandardFact.PROPERTY_BAND.key(),
                new SchemeValue.Word(tax.band().name()));
        put(StandardFact.DISABILITY_BAND_REDUCTION, tax.disabilityBandReduction());
        put(StandardFact.PERSONS_LIABLE, day.personsLiable());
        put(StandardFact.DAYS_IN_YEAR, day.daysInYear());
    }

    private void benefits(ExistingBenefits benefits) {
        put(StandardFact.ON_INCOME_SUPPORT, benefits.incomeSupport());
        put(StandardFact.ON_INCOME_BASED_JSA, benefits.incomeBasedJsa());
        put(StandardFact.ON_INCOME_RELATED_ESA, benefits.incomeRelatedEsa());
        YesNo universalCredit = universalCredit(benefits.universalCredit().state());
        put(StandardFact.ON_UNIVERSAL_CREDIT, universalCredit);
        if (universalCredit.isNo()) {
            put(StandardFact.UC_WITHOUT_EARNINGS, YesNo.NO);
        }
        switch (benefits.pensionCredit().state()) {
            case GUARANTEE_CREDIT -> put(StandardFact.ON_GUARANTEE_CREDIT, YesNo.YES);
            case NONE, SAVINGS_CREDIT_ONLY -> put(StandardFact.ON_GUARANTEE_CREDIT, YesNo.NO);
            case CLAIMED_NOT_DECIDED, NOT_ANSWERED -> {}
        }
    }

    private static YesNo universalCredit(UniversalCreditState state) {
        return switch (state) {
            case AWARDED, AWARDED_NIL -> YesNo.YES;
            case NONE, CONTINUING_UNDER_REG_60A -> YesNo.NO;
            case CLAIMED_NOT_DECIDED, NOT_ANSWERED -> YesNo.NOT_ANSWERED;
        };
    }

    private void household(Claim claim, Family family) {
        put(StandardFact.COUPLE, family.isCouple());
        put(StandardFact.CHILDREN, family.children().size());
        put(StandardFact.AGE, Family.age(family.claimant().dateOfBirth(), family.on()));
        put(StandardFact.STUDENT, family.claimant().circumstances().fullTimeStudent());
        put(StandardFact.CLAIMANT_HOURS, family.claimant().circumstances().weeklyHoursWorked());
        family.partner().ifPresent(partner -> {
            put(StandardFact.PARTNER_AGE, Family.age(partner.dateOfBirth(), family.on()));
            put(StandardFact.PARTNER_HOURS, partner.circumstances().weeklyHoursWorked());
        });
        put(
                StandardFact.IN_WORK,
                family.adults().stream().anyMatch(adult -> adult.circumstances().weeklyHoursWorked() >= 16));
        put(StandardFact.SHARES_WITH_ADULT, NonDependants.anyAdultLivesIn(claim, family.on()));
        LocalSchemePeople.secondAdults(claim, family.on()).forEach(known::put);
    }

    // An income that the form does not list is not there.
    private void work(Claim claim) {
        put(
                StandardFact.SELF_EMPLOYED,
                !claim.incomes(Income.SelfEmployment.class).isEmpty());
        LocalSchemeTrade.of(claim).forEach((fact, value) -> known.put(fact.key(), value));
        put(StandardFact.ON_NEW_STYLE_ESA, isPaid(claim, StateBenefitKind.NEW_STYLE_ESA));
        put(StandardFact.ON_NEW_STYLE_JSA, isPaid(claim, StateBenefitKind.NEW_STYLE_JSA));
        List<Earnings> earnings = Earnings.of(claim);
        if (earnings.stream().noneMatch(each -> each.owner() == Owner.JOINT)) {
            put(StandardFact.CLAIMANT_EARNINGS, of(Owner.CLAIMANT, earnings));
            put(StandardFact.PARTNER_EARNINGS, of(Owner.PARTNER, earnings));
        }
    }

    private static boolean isPaid(Claim claim, StateBenefitKind kind) {
        return claim.incomes(Income.StateBenefit.class).stream().anyMatch(benefit -> benefit.kind() == kind);
    }

    private static ExactAmount of(Owner owner, List<Earnings> earnings) {
        return Earnings.total(
                earnings.stream().filter(each -> each.owner() == owner).toList());
    }

    private void disability(Family family) {
        List<Person> adults = family.adults();
        put(StandardFact.DISABLED, any(adults, Set.of(DisabilityBenefit.values())));
        put(
                StandardFact.ENHANCED_DAILY_LIVING,
                any(adults, Set.of(DisabilityBenefit.DLA_CARE_HIGHEST, DisabilityBenefit.PIP_DAILY_LIVING_ENHANCED)));
        put(
                StandardFact.DISABLED_CHILD,
                family.children().stream().anyMatch(child -> child.disability() != ChildDisability.NONE));
        boolean benefit = adults.stream()
                .flatMap(adult -> adult.circumstances().disabilityBenefits().stream())
                .anyMatch(DisabilityBenefit::endsNonDependantDeductions);
        YesNo blind = anybody(adults.stream()
                .map(adult -> adult.circumstances().registeredBlind())
                .toList());
        put(StandardFact.BLIND, blind);
        put(StandardFact.ENDS_DEDUCTIONS, benefit ? YesNo.YES : blind);
        put(
                StandardFact.CARER,
                anybody(adults.stream()
                        .map(adult -> adult.circumstances().carerPremium())
                        .toList()));
    }

    private static boolean any(List<Person> adults, Set<DisabilityBenefit> wanted) {
        return adults.stream().anyMatch(adult -> adult.circumstances().disabilityBenefits().stream()
                .anyMatch(wanted::contains));
    }

    /** Yes when one says yes, no when all say no. */
    private static YesNo anybody(List<YesNo> answers) {
        if (answers.stream().anyMatch(YesNo::isYes)) {
            return YesNo.YES;
        }
        return answers.stream().allMatch(YesNo::isNo) ? YesNo.NO : YesNo.NOT_ANSWERED;
    }

    private void put(StandardFact fact, ExactAmount weekly) {
        known.put(fact.key(), new SchemeValue.Money(weekly));
    }

    private void put(StandardFact fact, long number) {
        known.put(fact.key(), new SchemeValue.Number(Ratio.of(number, 1)));
    }

    private void put(StandardFact fact, boolean yes) {
        known.put(fact.key(), new SchemeValue.YesNo(yes));
    }

    private void put(StandardFact fact, YesNo answer) {
        if (answer.isAnswered()) {
            put(fact, answer.isYes());
        }
    }
}
