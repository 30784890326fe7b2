package org.benefitstriage.engine.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.CouncilTax;
import org.benefitstriage.engine.claim.Frequency;
import org.benefitstriage.engine.claim.PensionCredit;
import org.benefitstriage.engine.claim.PensionCreditState;

/** The second calculation, from top to bottom: housing benefit at either age, council tax reduction at pension age. */
public final class Oracle {

    private final LawFiles files = LawFiles.read();

    /** The award of a claim from a day. */
    public SecondOpinion of(Claim claim, Benefit benefit, LocalDate from) {
        return of(claim, benefit, from, from);
    }

    /** The award of a claim from a day, with the figures of another day. */
    public SecondOpinion of(Claim made, Benefit benefit, LocalDate from, LocalDate figuresOn) {
        // Whoever moves in later is not there yet.
        Claim claim = made.withNonDependants(made.nonDependants().stream()
                .filter(person ->
                        !person.movedIn().map(day -> day.isAfter(from)).orElse(false))
                .toList());
        try {
            boolean weeklyRent = claim.tenancy()
                    .map(tenancy -> tenancy.rent().frequency())
                    .map(often -> often == Frequency.WEEKLY
                            || often == Frequency.FORTNIGHTLY
                            || often == Frequency.FOUR_WEEKLY)
                    .orElse(true);
            return benefit == Benefit.HOUSING_BENEFIT
                    ? housingBenefit(claim, from, new LawOn(files, figuresOn, weeklyRent))
                    : councilTaxReduction(claim, from, new LawOn(files, figuresOn, false));
        } catch (Undetermined why) {
            return SecondOpinion.undetermined(why.getMessage());
        }
    }

    private static SecondOpinion housingBenefit(Claim claim, LocalDate from, LawOn law) {
        if (Route.workingAgeHousingBenefit(claim, from)) {
            return HousingWorkingAge.award(claim, from, law);
        }
        Route.pensionAgeHousingBenefit(claim, from);
        Household home = Household.of(claim, from);
        Pounds maximum = Rent.eligible(home, law, false)
                .times(law.figure("hb.max_percentage_of_eligible_rent"))
                .less(Rent.withRent(OtherAdults.deductions(home, law, false), home, law))
                .notBelowNil();
        Pounds excess =
                excess(home, law, "hb.capital_limit", "hb.pa.tariff.lower_threshold", "hb.pa.tariff.step", false);
        if (excess == null) {
            return SecondOpinion.weekly(Pounds.NOTHING, "capital");
        }
        Pounds award = maximum.less(Rent.withRent(excess, home, law).times(law.figure("hb.taper")))
                .notBelowNil();
        boolean tooSmall =
                Rent.withRent(law.figure("hb.minimum_award"), home, law).moreThan(award);
        return SecondOpinion.weekly(tooSmall ? Pounds.NOTHING : award, maximum + " - 65% of " + excess);
    }

    private static SecondOpinion councilTaxReduction(Claim claim, LocalDate from, LawOn law) {
        Route.pensioner(claim, from);
        Household home = Household.of(claim, from);
        CouncilTax tax = claim.councilTax().toOptional().orElseThrow(() -> new Undetermined("no council tax"));
        if (!tax.liableForCouncilTax().isYes()) {
            throw new Undetermined("not liable for council tax");
        }
        int firstYear = from.getMonthValue() < 4 ? from.getYear() - 1 : from.getYear();
        long days = ChronoUnit.DAYS.between(LocalDate.of(firstYear, 4, 1), LocalDate.of(firstYear + 1, 4, 1));
        int liable = 1 + tax.jointlyLiableOthers();
        Pounds aDay = Pounds.ofPence(tax.annualLiability().pence()).over(days).over(liable);
        if (claim.secondAdultOnly().isYes()) {
            Pounds classC = SecondAdults.alone(aDay, home, law);
            // Nobody has verified that class C looks away from capital, so it is not worked out above the limit.
            if (classC.moreThan(Pounds.NOTHING)
                    && Means.declaredCapital(home).moreThan(law.figure("ctr.pensioner.capital_limit"))) {
                throw new Undetermined("whether class C looks at capital");
            }
            return SecondOpinion.daily(classC, "class C alone");
        }
        Pounds maximum = aDay.less(
                        OtherAdults.deductions(home, law, true).over(7).over(liable))
                .notBelowNil();
        Pounds excess = excess(
                home,
                law,
                "ctr.pensioner.capital_limit",
                "ctr.pensioner.tariff.lower_threshold",
                "ctr.pensioner.tariff.step",
                true);
        if (excess == null) {
            return SecondOpinion.daily(SecondAdults.orBetter(Pounds.NOTHING, aDay, true, home, law), "capital");
        }
        // 2 6/7 per cent a day of the weekly excess.
        Pounds award = maximum.less(excess.times(Pounds.of(20, 700))).notBelowNil();
        Pounds better = SecondAdults.orBetter(award, aDay, false, home, law);
        return SecondOpinion.daily(better, maximum + " a day - 2 6/7% of " + excess);
    }

    /** Weekly income above the applicable amount; nothing at all, not even nil, when capital is above the limit. */
    private static Pounds excess(
            Household home, LawOn law, String limit, String threshold, String step, boolean councilTax) {
        PensionCredit credit = home.claim().existingBenefits().pensionCredit();
        if (credit.state() == PensionCreditState.GUARANTEE_CREDIT) {
            return Pounds.NOTHING;
        }
        Pounds income;
        if (credit.state() == PensionCreditState.SAVINGS_CREDIT_ONLY) {
            if (!credit.assessedCapital().isGiven()
                    || !credit.assessedWeeklyIncome().isGiven()
                    || !credit.weeklySavingsCredit().isGiven()) {
                throw new Undetermined("pension credit figures");
            }
            if (Pounds.ofPence(
                            credit.assessedCapital().map(money -> money.pence()).orElse(0L))
                    .moreThan(law.figure(limit))) {
                return null;
            }
            income = Pounds.ofPence(credit.assessedWeeklyIncome()
                                    .map(money -> money.pence())
                                    .orElse(0L)
                            + credit.weeklySavingsCredit()
                                    .map(money -> money.pence())
                                    .orElse(0L))
                    .less(Means.ignoredBesideSavingsCredit(home, law))
                    .notBelowNil();
        } else {
            Pounds capital = Means.capital(home);
            if (capital.moreThan(law.figure(limit))) {
                return null;
            }
            income = Means.income(home, law, CountedPay.atPensionAge(home, law), false)
                    .plus(Means.tariff(capital, threshold, step, law));
        }
        return income.less(Needs.atPensionAge(home, law, councilTax)).notBelowNil();
    }
}
