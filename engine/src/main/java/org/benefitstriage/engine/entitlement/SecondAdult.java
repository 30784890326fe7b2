package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;
import org.benefitstriage.engine.money.Rounding;

/**
 * Class C for pensioners (SI 2012/2885 Sch 3 para 1): a share of the council tax by the gross income of the other adults in the
 * home, whatever the claimant's own income. Cases outside the plain one - one claimant without partner, nobody else liable, no
 * boarder, every adult's status and income known - are put to a person where they could give more; so is capital above the limit,
 * because whether class C looks at capital is not verified.
 *
 * @param share the share of a day's council tax, nil when nobody is a second adult
 * @param doubt why a person has to look, if one has to
 */
record SecondAdult(Ratio share, Optional<String> doubt) {

    private static final int ADULT = 18;
    private static final int DAYS_IN_A_WEEK = 7;
    private static final Ratio NOTHING = Ratio.of(0, 1);
    private static final String CAPITAL_NOT_VERIFIED =
            "A second adult reduction (class C) could be given, and whether it looks at capital above the limit is not"
                    + " verified.";
    private static final String PREFIX = "ctr.pensioner.second_adult.";

    static SecondAdult of(Claim claim, Family family, ExactAmount liability, Worksheet sheet) {
        List<NonDependant> adults = adults(claim, family.on());
        if (adults.isEmpty()) {
            return new SecondAdult(NOTHING, Optional.empty());
        }
        boolean ofStudents = isHomeOfStudents(family, adults);
        Optional<String> doubt = doubt(claim, family, adults, ofStudents);
        if (doubt.isPresent()) {
            return new SecondAdult(highest(family, sheet), doubt);
        }
        return ofStudents
                ? shared(
                        "rate_student_case",
                        "a home of students but for adults on an income-related benefit or pension credit",
                        liability,
                        sheet)
                : worked(adults, liability, sheet);
    }

    /** The most that class C could give a day: nil when no other adult lives in the home. */
    static ExactAmount most(Claim claim, Family family, ExactAmount liability, Worksheet sheet) {
        return adults(claim, family.on()).isEmpty() ? ExactAmount.ZERO : liability.times(highest(family, sheet));
    }

    private static Ratio highest(Family family, Worksheet sheet) {
        boolean student = family.claimant().circumstances().fullTimeStudent().isYes();
        return sheet.figures().ratio(PREFIX + (student ? "rate_student_case" : "rate_benefit"));
    }

    private static List<NonDependant> adults(Claim claim, LocalDate on) {
        return claim.nonDependants().stream()
                .filter(NonDependants::livesIn)
                .filter(person -> person.dateOfBirth()
                        .map(born -> Family.age(born, on) >= ADULT)
                        .orElse(true))
                .toList();
    }

    /** Students alone would live here, but for one or more adults on an income-related benefit or pension credit. */
    private static boolean isHomeOfStudents(Family family, List<NonDependant> adults) {
        return family.claimant().circumstances().fullTimeStudent().isYes()
                && adults.stream().anyMatch(SecondAdult::onBenefit)
                && adults.stream()
                        .allMatch(adult -> onBenefit(adult) || adult.status() == NonDependantStatus.FULL_TIME_STUDENT);
    }

    private static Optional<String> doubt(Claim claim, Family family, List<NonDependant> adults, boolean ofStudents) {
        if (family.isCouple()) {
            return Optional.of("the claimant has a partner");
        }
        if (claim.councilTax().map(tax -> tax.jointlyLiableOthers() > 0).orElse(false)) {
            return Optional.of("somebody else is jointly liable");
        }
        if (!claim.boarders().isEmpty()) {
            return Optional.of("somebody pays rent to the claimant");
        }
        if (ofStudents) {
            return adults.stream().allMatch(adult -> adult.dateOfBirth().isGiven())
                    ? Optional.empty()
                    : Optional.of("whether every other adult counts is not settled");
        }
        if (!family.claimant().circumstances().fullTimeStudent().isNo()) {
            return Optional.of("the claimant may be a student");
        }
        for (NonDependant adult : adults) {
            if (adult.status() == NonDependantStatus.NOT_KNOWN
                    || adult.status() == NonDependantStatus.FULL_TIME_STUDENT
                    || adult.status() == NonDependantStatus.YOUTH_TRAINING
                    || !adult.dateOfBirth().isGiven()) {
                return Optional.of("whether every other adult counts is not settled");
            }
            if (!onBenefit(adult) && !adult.grossIncome().isGiven()) {
                return Optional.of("the gross income of another adult is not given");
            }
        }
        boolean some = adults.stream().anyMatch(SecondAdult::onBenefit);
        return some && !adults.stream().allMatch(SecondAdult::onBenefit)
                ? Optional.of("only some of the other adults are on an income-related benefit or pension credit")
                : Optional.empty();
    }

    private static boolean onBenefit(NonDependant adult) {
        return adult.status() == NonDependantStatus.ON_PENSION_CREDIT
                || adult.status() == NonDependantStatus.ON_INCOME_RELATED_BENEFIT;
    }

    private static SecondAdult worked(List<NonDependant> adults, ExactAmount liability, Worksheet sheet) {
        if (adults.stream().allMatch(SecondAdult::onBenefit)) {
            return shared(
                    "rate_benefit",
                    "every other adult on an income-related benefit or pension credit",
                    liability,
                    sheet);
        }
        ExactAmount income = adults.stream()
                .map(adult -> adult.grossIncome().fold(RegularAmount::weekly, () -> ExactAmount.ZERO))
                .reduce(ExactAmount.ZERO, ExactAmount::plus);
        Money lower = sheet.money(PREFIX + "lower_threshold");
        if (income.isLessThan(lower.exact())) {
            return shared("rate_low", "gross income " + income + " is below " + lower, liability, sheet);
        }
        Money upper = sheet.money(PREFIX + "upper_threshold");
        if (income.isLessThan(upper.exact())) {
            return shared("rate_middle", "gross income " + income + " is below " + upper, liability, sheet);
        }
        sheet.line(CalculationStep.SECOND_ADULT, "gross income " + income + " is not below " + upper, ExactAmount.ZERO);
        return new SecondAdult(NOTHING, Optional.empty());
    }

    private static SecondAdult shared(String rate, String why, ExactAmount liability, Worksheet sheet) {
        Ratio share = sheet.ratio(PREFIX + rate);
        sheet.line(
                CalculationStep.SECOND_ADULT,
                why + ": " + Wording.percent(share) + " x " + liability + ", a day",
                liability.times(share));
        return new SecondAdult(share, Optional.empty());
    }

    /** Class C by itself, where nothing else is claimed. */
    AwardDraft.Amounts alone(ExactAmount liability, boolean overLimit, Worksheet sheet) {
        doubt.ifPresent(why -> sheet.ask("Only second adult reduction (class C) is claimed, and " + why + "."));
        if (overLimit && liability.times(share).isPositive()) {
            sheet.ask(CAPITAL_NOT_VERIFIED);
        }
        return amounts(liability, sheet);
    }

    /** The better of class C and what class A or B gives. */
    AwardDraft.Amounts orBetter(AwardDraft.Amounts main, ExactAmount liability, boolean overLimit, Worksheet sheet) {
        ExactAmount daily = liability.times(share);
        if (!daily.isMoreThan(main.daily())) {
            return main;
        }
        doubt.ifPresent(why -> sheet.ask(
                "Another adult lives in the home, and a second adult reduction (class C) could give more, but " + why
                        + "."));
        if (overLimit) {
            sheet.ask(CAPITAL_NOT_VERIFIED);
        }
        return doubt.isPresent() || overLimit ? main : amounts(liability, sheet);
    }

    private AwardDraft.Amounts amounts(ExactAmount liability, Worksheet sheet) {
        ExactAmount daily = liability.times(share);
        Money weekly = daily.times(DAYS_IN_A_WEEK).round(Rounding.HALF_PENNY_UP);
        sheet.line(CalculationStep.AWARD, "class C, the better one: " + daily + " x 7 days, half a penny up", weekly);
        return new AwardDraft.Amounts(weekly, daily, Entitlement.Award.SECOND_ADULT_ROUTE, Optional.empty());
    }
}
