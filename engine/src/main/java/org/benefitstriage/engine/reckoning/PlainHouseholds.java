package org.benefitstriage.engine.reckoning;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.claim.Capital;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.PersonalCircumstances;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.Money;

/**
 * Reads a claim for the second reckoning of a council's scheme. A fact that the form does not settle is left out, and the
 * reckoning then finds no award where the scheme needs it.
 */
final class PlainHouseholds {

    private static final int WORK = 16;

    private final Map<String, Object> facts = new HashMap<>();
    private final Claim claim;
    private final LocalDate on;

    private PlainHouseholds(Claim claim, LocalDate on) {
        this.claim = claim;
        this.on = on;
    }

    static PlainHousehold of(Claim claim, LocalDate on, Map<String, Object> national) {
        PlainHouseholds reading = new PlainHouseholds(claim, on);
        LocalDate april = LocalDate.of(on.getMonthValue() < 4 ? on.getYear() - 1 : on.getYear(), 4, 1);
        long days = ChronoUnit.DAYS.between(april, april.plusYears(1));
        List<Child> children = claim.children().stream()
                .filter(child -> child.childBenefitInPayment().isYes())
                .toList();
        reading.bill(days);
        reading.capital();
        reading.benefits();
        reading.family(children);
        reading.health(children);
        reading.facts.putAll(PlainIncome.of(claim));
        reading.facts.putAll(PlainAdults.together(claim, on));
        reading.facts.putAll(national);
        return new PlainHousehold(
                Map.copyOf(reading.facts),
                PlainAdults.each(claim, on),
                children.stream().map(Child::dateOfBirth).toList(),
                on,
                days);
    }

    static Fraction pounds(Money money) {
        return Fraction.of(money.pence()).over(100);
    }

    static int age(LocalDate born, LocalDate on) {
        return Period.between(born, on).getYears();
    }

    private void bill(long days) {
        claim.councilTax().toOptional().ifPresent(bill -> {
            int liable = bill.jointlyLiableOthers() + 1;
            facts.put(
                    "liability",
                    pounds(bill.annualLiability()).times(7).over(days).over(liable));
            facts.put("property_band", bill.band().name());
            answer("disability_band_reduction", bill.disabilityBandReduction());
            facts.put("persons_liable", Fraction.of(liable));
            facts.put("days_in_year", Fraction.of(days));
        });
    }

    private void capital() {
        Fraction total = Fraction.NOUGHT;
        for (Capital holding : claim.capital()) {
            if (holding.kind() != CapitalKind.SPECIFIED_TRUST_OR_COMPENSATION) {
                total = total.plus(
                        pounds(holding.value()).times(holding.sharePercent()).over(100));
            }
        }
        facts.put("capital", total);
    }

    private void benefits() {
        ExistingBenefits benefits = claim.existingBenefits();
        answer("on_income_support", benefits.incomeSupport());
        answer("on_income_based_jsa", benefits.incomeBasedJsa());
        answer("on_income_related_esa", benefits.incomeRelatedEsa());
        UniversalCreditState universal = benefits.universalCredit().state();
        if (benefits.universalCredit().isAwarded()) {
            facts.put("on_universal_credit", true);
        } else if (universal == UniversalCreditState.NONE
                || universal == UniversalCreditState.CONTINUING_UNDER_REG_60A) {
            facts.put("on_universal_credit", false);
            facts.put("uc_without_earnings", false);
        }
        PensionCreditState pension = benefits.pensionCredit().state();
        if (pension == PensionCreditState.NONE || pension == PensionCreditState.SAVINGS_CREDIT_ONLY) {
            facts.put("on_guarantee_credit", false);
        } else if (pension == PensionCreditState.GUARANTEE_CREDIT) {
            facts.put("on_guarantee_credit", true);
        }
    }

    private List<Person> adults() {
        List<Person> adults = new ArrayList<>(List.of(claim.claimant()));
        claim.partner().toOptional().ifPresent(partner -> adults.add(partner.person()));
        return adults;
    }

    private void family(List<Child> children) {
        List<Person> adults = adults();
        PersonalCircumstances own = claim.claimant().circumstances();
        facts.put("couple", adults.size() == 2);
        facts.put("children", Fraction.of(children.size()));
        facts.put("age", Fraction.of(age(claim.claimant().dateOfBirth(), on)));
        facts.put("claimant_hours", Fraction.of(own.weeklyHoursWorked()));
        answer("student", own.fullTimeStudent());
        if (adults.size() == 2) {
            facts.put("partner_age", Fraction.of(age(adults.get(1).dateOfBirth(), on)));
            facts.put("partner_hours", Fraction.of(adults.get(1).circumstances().weeklyHoursWorked()));
        }
        facts.put(
                "in_work",
                adults.stream().anyMatch(adult -> adult.circumstances().weeklyHoursWorked() >= WORK));
    }

    private void health(List<Child> children) {
        List<DisabilityBenefit> paid = adults().stream()
                .map(Person::circumstances)
                .map(PersonalCircumstances::disabilityBenefits)
                .flatMap(Collection::stream)
                .toList();
        facts.put("disabled", !paid.isEmpty());
        facts.put(
                "enhanced_daily_living",
                paid.contains(DisabilityBenefit.DLA_CARE_HIGHEST)
                        || paid.contains(DisabilityBenefit.PIP_DAILY_LIVING_ENHANCED));
        facts.put("disabled_child", children.stream().anyMatch(child -> child.disability() != ChildDisability.NONE));
        YesNo blind = anybody(adults().stream()
                .map(adult -> adult.circumstances().registeredBlind())
                .toList());
        answer("blind", blind);
        answer(
                "ends_deductions",
                paid.stream().anyMatch(DisabilityBenefit::endsNonDependantDeductions) ? YesNo.YES : blind);
        answer(
                "carer",
                anybody(adults().stream()
                        .map(adult -> adult.circumstances().carerPremium())
                        .toList()));
    }

    private static YesNo anybody(List<YesNo> answers) {
        if (answers.contains(YesNo.YES)) {
            return YesNo.YES;
        }
        return answers.stream().allMatch(YesNo::isNo) ? YesNo.NO : YesNo.NOT_ANSWERED;
    }

    private void answer(String name, YesNo answer) {
        if (answer.isAnswered()) {
            facts.put(name, answer.isYes());
        }
    }
}
