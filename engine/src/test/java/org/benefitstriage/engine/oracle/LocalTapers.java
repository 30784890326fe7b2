package org.benefitstriage.engine.oracle;

/** Councils whose scheme is a taper on income above an applicable amount, worked out plainly. Awards a week. */
final class LocalTapers {

    private LocalTapers() {}

    static Pounds stHelens(LocalFacts f, LocalText t) {
        if (LocalRules.capitalOnUniversalCredit(f).moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        Pounds own = f.money("liability");
        Pounds bandD = LocalRules.ofBand(f, "D");
        Pounds maximum = f.reads("cap_order", "percentage_first", "cap_first")
                ? own.times(80).over(100).orLess(bandD)
                : own.orLess(bandD).times(80).over(100);
        Pounds award =
                LocalRules.taper(maximum, 20, LocalRules.incomeOnUniversalCredit(f), LocalRules.applicableAmount(f));
        return LocalRules.nilBelow("1.00", award);
    }

    static Pounds derby(LocalFacts f, LocalText t) {
        if (f.money("capital").moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        if (f.number("non_dependants") > 0) {
            throw new Undetermined("rates that are not printed");
        }
        Pounds maximum = LocalRules.upToBand(f, "B").times(80).over(100);
        Pounds award = LocalRules.taper(maximum, 20, LocalRules.nationalIncome(f), LocalRules.applicableAmount(f));
        return LocalRules.nilBelow("4.00", award);
    }

    static Pounds hastings(LocalFacts f, LocalText t) {
        if (f.money("capital").moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        Pounds each = t.figure("non_dependants", "flat_per_week");
        Pounds deductions = f.charges(
                true,
                person -> f.yes("ends_deductions") || person.isFree("uc_without_earnings") ? Pounds.NOTHING : each);
        Pounds maximum = LocalRules.upToBand(f, "D").less(deductions).notBelowNil();
        Pounds income = f.money("unlisted_income");
        Pounds applicable = LocalRules.applicableAmount(f);
        if (LocalRules.equalityGivesNothing(f, income, applicable)) {
            return Pounds.NOTHING;
        }
        return LocalRules.nilBelow("5.00", LocalRules.taper(maximum, 25, income, applicable));
    }

    static Pounds newham(LocalFacts f, LocalText t) {
        if (LocalRules.capitalOnUniversalCredit(f).moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        Pounds deductions = f.charges(
                true,
                person -> f.yes("ends_deductions") || person.isFree("uc_without_earnings")
                        ? Pounds.NOTHING
                        : LocalRules.table(person, "183.00", "316.00", "394.00", "7.54", "14.96", "18.84", "22.61"));
        Pounds maximum =
                f.money("liability").times(70).over(100).less(deductions).notBelowNil();
        return gapThenTaper(f, maximum, 25, LocalRules.nationalIncome(f));
    }

    static Pounds wolverhampton(LocalFacts f, LocalText t) {
        if (f.money("capital").moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        boolean enhanced = f.yes("enhanced_daily_living")
                || f.yes("child_enhanced_premium")
                || !f.yes("couple") && f.number("age") < 25 && f.number("children") == 0;
        Pounds deductions = f.charges(
                true,
                person -> f.yes("ends_deductions") || person.isFree()
                        ? Pounds.NOTHING
                        : LocalRules.table(person, "279.00", "485.00", "605.00", "5.46", "11.13", "13.97", "16.75"));
        Pounds maximum = LocalRules.upToBand(f, "C")
                .times(enhanced ? 88 : 78)
                .over(100)
                .less(deductions)
                .notBelowNil();
        return gapThenTaper(f, maximum, 23, LocalRules.nationalIncome(f));
    }

    static Pounds dudley(LocalFacts f, LocalText t) {
        Pounds capital = f.money("capital");
        if (capital.moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        Pounds each = t.figure("non_dependants", "flat_per_week");
        Pounds deductions = f.charges(false, person -> {
            if (f.yes("deduction_exemption")) {
                return Pounds.NOTHING;
            }
            person.number("age");
            return each;
        });
        Pounds maximum =
                LocalRules.upToBand(f, "C").times(40).over(100).less(deductions).notBelowNil();
        return gapThenTaper(f, maximum, 20, f.money("unlisted_income").plus(LocalRules.tariff(capital)));
    }

    static Pounds guildford(LocalFacts f, LocalText t) {
        String band = f.word("property_band");
        if ("FGH".contains(band)) {
            return Pounds.NOTHING;
        }
        if (LocalRules.capitalOnUniversalCredit(f).moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        Pounds own = f.money("liability");
        Pounds counted = band.equals("E") ? own.orLess(f.money("undiscounted_band_d")) : own;
        Pounds deductions = f.charges(
                true,
                person -> f.yes("ends_deductions") || person.isFree("on_universal_credit")
                        ? Pounds.NOTHING
                        : LocalRules.table(person, "266.00", "463.00", "577.00", "5.00", "10.20", "12.80", "15.35"));
        Pounds award = LocalRules.taper(
                counted.less(deductions).notBelowNil(),
                20,
                LocalRules.incomeOnUniversalCredit(f),
                LocalRules.applicableAmount(f));
        return LocalRules.nilBelow("10.00", award);
    }

    static Pounds wigan(LocalFacts f, LocalText t) {
        boolean young = f.childrenUnder(5) > 0;
        Pounds capital = f.money("capital");
        if (capital.moreThan(young ? t.figure("capital", "under_five_limit") : t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        Pounds deductions = f.charges(
                true,
                person -> f.yes("ends_deductions") || person.isFree()
                        ? Pounds.NOTHING
                        : LocalRules.prescribed2026(person));
        Pounds own = f.money("liability");
        Pounds income = f.money("unlisted_income").plus(LocalRules.tariff(capital));
        Pounds award = gapThenTaper(f, own.less(deductions).notBelowNil(), 20, income);
        if (!young) {
            return award.times(100 - 20).over(100);
        }
        // The gap at equality ends with no award before the second adult is looked at.
        boolean ended = LocalRules.equalityGivesNothing(f, income, LocalRules.applicableAmount(f));
        if (f.number("non_dependants") == 0 || ended) {
            return award;
        }
        int share = f.yes("second_adults_on_benefit")
                ? 250
                : Pounds.of(289, 1).moreThan(f.money("second_adult_income"))
                        ? 150
                        : Pounds.of(375, 1).moreThan(f.money("second_adult_income")) ? 75 : 0;
        Pounds second = own.times(share).over(1000);
        return second.moreThan(award) && f.reads("second_adult_choice", "better_of", "separate") ? second : award;
    }

    static Pounds northKesteven(LocalFacts f, LocalText t) {
        boolean vulnerable = f.yes("vulnerable");
        Pounds capital = f.money("capital");
        Pounds limit = vulnerable ? t.figure("capital", "vulnerable_limit") : t.capitalLimit();
        int edge = capital.compareTo(limit);
        if (edge > 0 || edge == 0 && f.reads("capital_edge", "para_72", "para_23")) {
            return Pounds.NOTHING;
        }
        Pounds tariff = f.reads("tariff_part", "part_counts", "whole_steps_only")
                ? LocalRules.tariff(capital)
                : LocalRules.wholeSteps(capital);
        boolean isProtected = f.yes("protected");
        Pounds own = f.money("liability");
        Pounds most = own;
        if (!isProtected) {
            boolean leaver = f.yes("care_leaver") && f.number("age") < 26;
            most = !leaver
                    ? LocalRules.upToBand(f, "D").times(90).over(100)
                    : f.yes("shares_with_adult") ? own.times(75).over(100) : own;
        }
        Pounds deductions = f.charges(true, person -> northKestevenCharge(f, person, vulnerable));
        Pounds income = f.money("unlisted_income").plus(tariff);
        Pounds applicable = LocalRules.applicableAmount(f);
        if (LocalRules.equalityGivesNothing(f, income, applicable)) {
            return Pounds.NOTHING;
        }
        if (f.number("non_dependants") > 0) {
            throw new Undetermined("class F");
        }
        Pounds award = LocalRules.taper(most.less(deductions).notBelowNil(), 20, income, applicable);
        int least = award.compareTo(Pounds.parse("3.50"));
        boolean withheld = !isProtected && (least < 0 || least == 0 && f.reads("minimum_edge", "withheld", "made"));
        return withheld ? Pounds.NOTHING : award;
    }

    private static Pounds northKestevenCharge(LocalFacts f, LocalFacts.Person person, boolean vulnerable) {
        if (f.yes("ends_deductions") || person.isFree()) {
            return Pounds.NOTHING;
        }
        if (vulnerable) {
            return LocalRules.prescribed2026(person);
        }
        // Printed "less than 327.99" and then "328.00".
        if (person.is("in_work") && !person.grossBelow("327.99") && person.grossBelow("328.00")) {
            throw new Undetermined("no row");
        }
        return LocalRules.table(person, "189.00", "328.00", "408.00", "5.00", "10.00", "15.00", "20.00");
    }

    static Pounds bristol(LocalFacts f, LocalText t) {
        Pounds capital = LocalRules.capitalOnUniversalCredit(f);
        if (capital.moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        Pounds deductions = f.charges(
                        true,
                        person -> f.yes("ends_deductions")
                                        || f.yes("thalidomide_payment")
                                        || person.isFree("uc_without_earnings")
                                ? Pounds.NOTHING
                                : LocalRules.prescribed2026(person))
                .over(f.number("persons_liable"));
        Pounds own = f.money("liability");
        Pounds award = LocalRules.taper(
                own.less(deductions).notBelowNil(),
                20,
                LocalRules.incomeOnUniversalCredit(f).plus(LocalRules.tariff(capital)),
                LocalRules.applicableAmount(f));
        if (!f.yes("second_adult_route")) {
            return award;
        }
        int share = f.yes("second_adults_on_benefit")
                ? f.yes("student_dwelling") ? 1000 : 250
                : Pounds.of(289, 1).moreThan(f.money("second_adult_income"))
                        ? 150
                        : Pounds.of(375, 1).moreThan(f.money("second_adult_income")) ? 75 : 0;
        Pounds second = own.times(share).over(1000);
        boolean better = f.reads("second_adult_choice", "better_of", "as_claimed");
        return better && award.moreThan(second) ? award : second;
    }

    static Pounds miltonKeynes(LocalFacts f, LocalText t) {
        if (f.money("capital").moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        Pounds deductions = f.charges(
                true,
                person -> f.yes("ends_deductions") || person.isFree()
                        ? Pounds.NOTHING
                        : LocalRules.prescribed2026(person));
        Pounds most = f.money("liability").times(f.yes("protected") ? 100 : 80).over(100);
        return LocalRules.taper(
                most.less(deductions).notBelowNil(), 20, f.money("unlisted_income"), LocalRules.applicableAmount(f));
    }

    private static Pounds gapThenTaper(LocalFacts f, Pounds maximum, int percent, Pounds income) {
        Pounds applicable = LocalRules.applicableAmount(f);
        return LocalRules.equalityGivesNothing(f, income, applicable)
                ? Pounds.NOTHING
                : LocalRules.taper(maximum, percent, income, applicable);
    }
}
