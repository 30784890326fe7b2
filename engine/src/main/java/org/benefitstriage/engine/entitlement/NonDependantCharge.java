package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Rounding;

/**
 * What one non-dependant brings a week, and why.
 *
 * <p>From general knowledge of SI 2006/214 reg 55 and SI 2012/2885 Sch 1 para 8, to be read before printing: no deduction for
 * pension credit, youth training, full-time students (at pension age), people normally elsewhere, in prison or long in
 * hospital; in housing benefit none under 25 on income support, income-based JSA, income-related ESA or universal credit
 * without earned income, and the lowest one from 25; in council tax reduction none for those benefits at any age.
 *
 * @param amount the weekly amount, nil for none
 * @param reason why, with the band and income in it
 */
record NonDependantCharge(Money amount, String reason) {

    private static final int AGE_OF_FULL_DEDUCTION = 25;

    static NonDependantCharge none(String reason) {
        return new NonDependantCharge(Money.ZERO, "no deduction: " + reason);
    }

    boolean isDeducted() {
        return !amount.isZero();
    }

    /** The charge for one member of a household of one or two. */
    static NonDependantCharge of(
            NonDependant member, List<NonDependant> household, int number, LocalDate on, Worksheet sheet) {
        String name = "non-dependant " + number;
        Optional<NonDependantCharge> delayed = delayed(member, on, sheet);
        return delayed.isPresent() ? delayed.get() : byStatus(member, household, name, on, sheet);
    }

    /**
     * At pension age somebody who joins the household of an award in payment brings a deduction only when the delay has run out
     * (SI 2006/214 reg 59(10)-(13), recalled; read for council tax reduction in an adopted scheme).
     */
    private static Optional<NonDependantCharge> delayed(NonDependant member, LocalDate on, Worksheet sheet) {
        Optional<LocalDate> joined = member.movedIn().toOptional().filter(day -> day.isAfter(sheet.awardBegan()));
        if (joined.isEmpty() || sheet.scheme().isWorkingAge()) {
            return Optional.empty();
        }
        long weeks = sheet.count("hb.pa.non_dep_change_delay");
        return on.isBefore(joined.get().plusWeeks(weeks))
                ? Optional.of(none("moved in on " + joined.get() + ", less than " + weeks + " weeks ago"))
                : Optional.empty();
    }

    private static NonDependantCharge byStatus(
            NonDependant member, List<NonDependant> household, String name, LocalDate on, Worksheet sheet) {
        return switch (member.status()) {
            case ON_PENSION_CREDIT -> none("on pension credit");
            case FULL_TIME_STUDENT -> student(member, name, sheet);
            case YOUTH_TRAINING -> none("youth training");
            case LONG_TERM_AWAY -> none("in hospital for more than 52 weeks, or in prison");
            case LIVES_ELSEWHERE -> none("normally lives elsewhere");
            case NOT_KNOWN -> unknown("What " + name + " does or lives on is not known.", sheet);
            case ON_INCOME_RELATED_BENEFIT, ON_UC_WITHOUT_EARNINGS -> onBenefit(member, name, on, sheet);
            case ORDINARY, ON_UC_WITH_EARNINGS -> byAgeAndWork(member, household, name, on, sheet);
        };
    }

    // At working age a student who works brings a deduction in the summer vacation, and the form has no term dates.
    private static NonDependantCharge student(NonDependant member, String name, Worksheet sheet) {
        boolean works = member.weeklyHoursWorked().orElse(0) >= sheet.figures().count("hb.remunerative_work_hours");
        return sheet.scheme().isWorkingAge() && works
                ? unknown(
                        "Whether " + name + ", a full-time student who works, is in the summer vacation is not known.",
                        sheet)
                : none("full-time student");
    }

    private static NonDependantCharge onBenefit(NonDependant member, String name, LocalDate on, Worksheet sheet) {
        if (sheet.scheme().benefit() == Benefit.COUNCIL_TAX_REDUCTION) {
            return none("on an income-related benefit or universal credit without earnings");
        }
        if (!member.dateOfBirth().isGiven()) {
            return unknown("The date of birth of " + name + " is not given.", sheet);
        }
        return age(member, on) < AGE_OF_FULL_DEDUCTION
                ? none("under 25 on an income-related benefit or universal credit without earnings")
                : lowest("on benefit", sheet);
    }

    private static NonDependantCharge byAgeAndWork(
            NonDependant member, List<NonDependant> household, String name, LocalDate on, Worksheet sheet) {
        if (!member.dateOfBirth().isGiven()) {
            return unknown("The date of birth of " + name + " is not given.", sheet);
        }
        if (age(member, on) < sheet.count("hb.non_dep_deduction.minimum_age")) {
            return none("under 18");
        }
        if (!member.weeklyHoursWorked().isGiven()) {
            return unknown("How many hours " + name + " works is not given.", sheet);
        }
        if (member.weeklyHoursWorked().orElse(0) < sheet.count("hb.remunerative_work_hours")) {
            return lowest("works fewer than 16 hours", sheet);
        }
        ExactAmount income = ExactAmount.ZERO;
        for (NonDependant earner : household) {
            if (!earner.grossIncome().isGiven()) {
                return unknown("The gross income of " + name + " is not given.", sheet);
            }
            income = income.plus(earner.grossIncome().fold(RegularAmount::weekly, () -> ExactAmount.ZERO));
        }
        // Band edges are whole pence and included, so a fraction of a penny below one is below it.
        FigureValue.BandRow band =
                sheet.bands(sheet.scheme().nonDependantBands()).at(income.round(Rounding.PENNY_DOWN));
        return new NonDependantCharge(
                band.amount(), "works 16 hours or more, gross income " + income + ": band from " + band.from());
    }

    private static NonDependantCharge lowest(String why, Worksheet sheet) {
        FigureValue.BandRow band =
                sheet.bands(sheet.scheme().nonDependantBands()).rows().get(0);
        return new NonDependantCharge(band.amount(), why + ": lowest band");
    }

    private static NonDependantCharge unknown(String question, Worksheet sheet) {
        sheet.ask(question);
        return none("not known");
    }

    private static int age(NonDependant person, LocalDate on) {
        return person.dateOfBirth().map(born -> Family.age(born, on)).orElse(Integer.MAX_VALUE);
    }
}
