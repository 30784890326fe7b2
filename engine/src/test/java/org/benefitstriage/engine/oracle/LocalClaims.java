package org.benefitstriage.engine.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.CouncilTax;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.YesNo;

/** A whole claim as a council's own scheme sees it, worked out for the plain sum alone. */
final class LocalClaims {

    private final Map<String, Object> known = new HashMap<>();
    private final Claim claim;
    private final Household home;

    private LocalClaims(Claim claim, LocalDate on) {
        this.claim = claim;
        this.home = Household.of(claim, on);
    }

    static LocalFacts facts(Claim claim, LocalDate on, LawOn law) {
        if (claim.secondAdultOnly().isYes()) {
            throw new Undetermined("second adult reduction alone");
        }
        if (claim.existingBenefits().pensionCredit().state() == PensionCreditState.GUARANTEE_CREDIT) {
            throw new Undetermined("guarantee credit at working age");
        }
        if (!claim.boarders().isEmpty()) {
            throw new Undetermined("what a boarder pays");
        }
        LocalClaims facts = new LocalClaims(claim, on);
        facts.bill();
        facts.known.put("capital", Means.capital(facts.home));
        facts.known.putAll(LocalMoney.of(facts.home));
        facts.benefits(claim.existingBenefits());
        facts.people();
        facts.health();
        facts.national(law);
        facts.known.putAll(LocalAdults.together(facts.home));
        return new LocalFacts(
                facts.known,
                LocalAdults.each(facts.home),
                facts.home.children().stream().map(child -> child.dateOfBirth()).toList(),
                on,
                Map.of());
    }

    private void bill() {
        CouncilTax tax = claim.councilTax().toOptional().orElseThrow(() -> new Undetermined("no council tax"));
        if (!tax.liableForCouncilTax().isYes()) {
            throw new Undetermined("not liable for council tax");
        }
        LocalDate on = home.on();
        int firstYear = on.getMonthValue() < 4 ? on.getYear() - 1 : on.getYear();
        long days = ChronoUnit.DAYS.between(LocalDate.of(firstYear, 4, 1), LocalDate.of(firstYear + 1, 4, 1));
        int liable = 1 + tax.jointlyLiableOthers();
        Pounds year = Pounds.ofPence(tax.annualLiability().pence());
        known.put("liability", year.times(7).over(days).over(liable));
        known.put("property_band", tax.band().name());
        known.put("persons_liable", liable);
        known.put("days_in_year", (int) days);
        yes("disability_band_reduction", tax.disabilityBandReduction());
    }

    private void benefits(ExistingBenefits benefits) {
        yes("on_income_support", benefits.incomeSupport());
        yes("on_income_based_jsa", benefits.incomeBasedJsa());
        yes("on_income_related_esa", benefits.incomeRelatedEsa());
        UniversalCreditState state = benefits.universalCredit().state();
        if (state != UniversalCreditState.CLAIMED_NOT_DECIDED && state != UniversalCreditState.NOT_ANSWERED) {
            boolean awarded = state == UniversalCreditState.AWARDED || state == UniversalCreditState.AWARDED_NIL;
            known.put("on_universal_credit", awarded);
            if (!awarded) {
                known.put("uc_without_earnings", false);
            }
        }
        PensionCreditState credit = benefits.pensionCredit().state();
        if (credit == PensionCreditState.NONE || credit == PensionCreditState.SAVINGS_CREDIT_ONLY) {
            known.put("on_guarantee_credit", false);
        }
    }

    private void people() {
        List<Person> adults = home.adults();
        known.put("couple", home.couple());
        known.put("children", home.children().size());
        known.put("age", home.age(adults.get(0)));
        known.put("claimant_hours", adults.get(0).circumstances().weeklyHoursWorked());
        yes("student", adults.get(0).circumstances().fullTimeStudent());
        if (home.couple()) {
            known.put("partner_age", home.age(adults.get(1)));
            known.put("partner_hours", adults.get(1).circumstances().weeklyHoursWorked());
        }
        known.put(
                "in_work",
                adults.stream().anyMatch(adult -> adult.circumstances().weeklyHoursWorked() > 15));
    }

    private void health() {
        List<DisabilityBenefit> paid = home.adults().stream()
                .map(adult -> adult.circumstances().disabilityBenefits())
                .flatMap(Collection::stream)
                .toList();
        known.put("disabled", !paid.isEmpty());
        known.put(
                "enhanced_daily_living",
                paid.contains(DisabilityBenefit.DLA_CARE_HIGHEST)
                        || paid.contains(DisabilityBenefit.PIP_DAILY_LIVING_ENHANCED));
        known.put(
                "disabled_child",
                home.children().stream().anyMatch(child -> child.disability() != ChildDisability.NONE));
        YesNo blind =
                either(home.adults().stream().map(adult -> adult.circumstances().registeredBlind()));
        yes("blind", blind);
        yes("ends_deductions", home.adults().stream().anyMatch(Household::getsCareBenefit) ? YesNo.YES : blind);
        yes("carer", either(home.adults().stream().map(adult -> adult.circumstances()
                .carerPremium())));
    }

    // Both or neither: a question about one leaves the other to a person too.
    private void national(LawOn law) {
        boolean pay = !Pay.of(claim).isEmpty()
                || claim.incomes().stream()
                        .anyMatch(income ->
                                income instanceof Income.StateBenefit benefit && Pay.isStatutory(benefit.kind()));
        if (HousingWorkingAge.specifiedOrTemporary(claim) && pay) {
            return;
        }
        try {
            NeedsWorkingAge needs = NeedsWorkingAge.of(home, law);
            Pounds income = Means.income(home, law, CountedPay.atWorkingAge(home, law, needs), true);
            known.put("national_income", income);
            known.put("national_applicable_amount", needs.amount());
        } catch (Undetermined leftToAPerson) {
            known.remove("national_income");
        }
    }

    /** The pay of one owner, where none of it is joint. */
    static void ownPay(List<Pay> all, Map<String, Object> into) {
        if (all.stream().noneMatch(pay -> pay.owner() == Owner.JOINT)) {
            into.put("claimant_earnings", total(all, Owner.CLAIMANT));
            into.put("partner_earnings", total(all, Owner.PARTNER));
        }
    }

    private static Pounds total(List<Pay> all, Owner owner) {
        return Pay.total(all.stream().filter(pay -> pay.owner() == owner).toList());
    }

    private static YesNo either(Stream<YesNo> answers) {
        List<YesNo> all = answers.toList();
        return all.contains(YesNo.YES) ? YesNo.YES : all.contains(YesNo.NOT_ANSWERED) ? YesNo.NOT_ANSWERED : YesNo.NO;
    }

    private void yes(String name, YesNo answer) {
        if (answer != YesNo.NOT_ANSWERED) {
            known.put(name, answer == YesNo.YES);
        }
    }
}
