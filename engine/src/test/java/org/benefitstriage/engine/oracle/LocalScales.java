package org.benefitstriage.engine.oracle;

import java.util.List;

/** Councils whose scheme is one scale of bands, a list of situations or a contribution, worked out plainly. Awards a week. */
final class LocalScales {

    private LocalScales() {}

    static Pounds southDerbyshire(LocalFacts f, LocalText t) {
        Pounds capital = LocalRules.capitalOnUniversalCredit(f);
        if (capital.moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        Pounds excess = LocalRules.incomeOnUniversalCredit(f)
                .plus(LocalRules.tariff(capital))
                .less(LocalRules.applicableAmount(f))
                .notBelowNil();
        Pounds each = t.figure("non_dependants", "flat_per_week");
        Pounds deductions = f.charges(true, person -> {
            boolean free = f.yes("ends_deductions")
                    || f.yes("thalidomide_payment")
                    || person.number("age") < 18
                    || person.is("lives_elsewhere")
                    || person.is("youth_training")
                    || person.is("student")
                    || person.is("long_term_away")
                    || person.is("forces_on_operations");
            return free ? Pounds.NOTHING : each;
        });
        Pounds percent = LocalText.banded(excess, t.list("excess_bands", "up_to"), t.list("excess_bands", "percent"));
        Pounds maximum = f.money("liability").less(deductions).notBelowNil();
        return LocalRules.nilBelow("1.00", maximum.times(percent));
    }

    static Pounds ealing(LocalFacts f, LocalText t) {
        Pounds capital = f.money("capital");
        int edge = capital.compareTo(t.capitalLimit());
        if (edge > 0 || edge == 0 && f.reads("capital_edge", "excludes", "allows")) {
            return Pounds.NOTHING;
        }
        boolean isProtected = f.yes("disabled")
                || f.yes("carer")
                || f.yes("on_new_style_esa")
                || f.yes("on_income_related_esa")
                || f.yes("on_universal_credit") && f.yes("uc_protected_element")
                || f.yes("care_leaver") && f.number("age") < 25
                || !f.yes("couple") && f.childrenUnder(5) > 0;
        Pounds income = LocalRules.passported(f) || f.yes("on_guarantee_credit")
                ? Pounds.NOTHING
                : f.money(f.yes("on_universal_credit") ? "uc_income" : "unlisted_income");
        Pounds percent = LocalText.banded(
                income, t.list("bands", "up_to"), t.list("bands", isProtected ? "protected_percent" : "other_percent"));
        Pounds deductions = f.charges(true, person -> {
            if (f.yes("ends_deductions") || person.isFree("uc_without_earnings")) {
                return Pounds.NOTHING;
            }
            if (person.number("hours") == 0) {
                return t.figure("non_dependants", "not_in_employment");
            }
            if (!person.grossBelow("235.16") && !person.grossAbove("235.16")) {
                throw new Undetermined("exactly 235.16 is in no row");
            }
            return t.figure(
                    "non_dependants",
                    person.grossBelow("235.16") ? "working_gross_less_than_235_16" : "working_gross_more_than_235_16");
        });
        if (f.yes("capping_applies")) {
            throw new Undetermined("capping");
        }
        Pounds award = f.money("liability").times(percent).less(deductions).notBelowNil();
        return LocalRules.nilBelow("2.00", award);
    }

    static Pounds oxford(LocalFacts f, LocalText t) {
        if (f.money("capital").moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        boolean uc = f.yes("on_universal_credit");
        Pounds counted = Pounds.NOTHING;
        if (uc || !LocalRules.passported(f)) {
            counted = f.money("unlisted_income").less(f.money("child_benefit")).notBelowNil();
            counted = uc ? counted : counted.plus(LocalRules.tariff(f.money("capital")));
        }
        Pounds percent = LocalText.banded(counted, t.list("bands", "up_to"), t.list("bands", "percent"));
        if (f.number("non_dependants") > 0) {
            throw new Undetermined("who is exempt");
        }
        return f.money("liability").times(percent);
    }

    static Pounds redbridge(LocalFacts f, LocalText t) {
        if (f.money("capital").moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        int row = redbridgeRow(f);
        Pounds percent =
                row == 0 ? Pounds.NOTHING : t.row("maximum", row - 1, "percent").over(100);
        Pounds working = t.figure("non_dependants", "in_any_remunerative_work");
        Pounds other = t.figure("non_dependants", "other");
        Pounds deductions = f.charges(true, person -> {
            if (row == 1
                    || person.number("age") < 18
                    || person.is("long_term_away")
                    || person.is("forces_on_operations")
                    || person.is("carers_allowance")) {
                return Pounds.NOTHING;
            }
            return person.is("in_work") ? working : other;
        });
        Pounds award = f.money("liability")
                .times(percent)
                .less(deductions.over(f.number("persons_liable")))
                .notBelowNil();
        return LocalRules.nilBelow("10.00", award);
    }

    private static int redbridgeRow(LocalFacts f) {
        if (f.yes("disabled")) {
            return 1;
        }
        boolean dependents = f.number("children") > 0;
        boolean working = f.yes("in_work");
        boolean outOfWork = LocalRules.passported(f)
                || (f.yes("on_universal_credit")
                                || f.yes("on_new_style_esa")
                                || dependents && f.yes("on_new_style_jsa"))
                        && !working;
        if (outOfWork) {
            return dependents ? 2 : 3;
        }
        boolean lower = working
                ? Pounds.of(dependents ? 313 : 234, 1).moreThan(LocalGrids.earnings(f))
                : f.yes("would_qualify");
        return lower ? dependents ? 4 : 5 : 0;
    }

    static Pounds hertsmere(LocalFacts f, LocalText t) {
        Pounds capital = f.money("capital");
        if (capital.moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        boolean uc = f.yes("on_universal_credit");
        boolean isProtected = !f.yes("couple") && f.childrenUnder(5) > 0
                || f.yes("disabled")
                || f.yes("disabled_child")
                || f.yes("esa_support_component");
        Pounds percent = Pounds.of(isProtected ? 100 : 80, 100);
        if (uc) {
            long earned = f.money("uc_earnings").pence();
            boolean none = f.money("uc_earnings").compareTo(Pounds.NOTHING) == 0;
            int pays = none
                    ? isProtected ? 0 : 20
                    : earned < 8_000 ? 20 : earned <= 12_500 ? 40 : earned <= 25_000 ? 60 : earned <= 49_800 ? 80 : 100;
            percent = Pounds.of(100 - pays, 100);
        }
        Pounds deductions = f.charges(true, person -> hertsmereCharge(f, person, uc && !isProtected, uc));
        Pounds maximum =
                LocalRules.upToBand(f, "D").times(percent).less(deductions).notBelowNil();
        if (uc) {
            return maximum;
        }
        Pounds income = f.money("unlisted_income").plus(LocalRules.tariff(capital));
        Pounds applicable = LocalRules.applicableAmount(f);
        return LocalRules.equalityGivesNothing(f, income, applicable)
                ? Pounds.NOTHING
                : LocalRules.taper(maximum, 20, income, applicable);
    }

    private static Pounds hertsmereCharge(LocalFacts f, LocalFacts.Person person, boolean twice, boolean uc) {
        if (f.yes("ends_deductions")
                || person.number("age") < 18
                || person.is("student")
                || person.is("on_universal_credit") && !person.is("in_work")
                || person.is("on_income_related_benefit")
                || person.is("on_state_pension")
                || person.is("on_jobseekers_allowance")
                || !uc && person.exemptByStatus()) {
            return Pounds.NOTHING;
        }
        if (twice) {
            return LocalRules.prescribed2026(person).times(2);
        }
        boolean inTwoRows = uc && person.is("in_work") && !person.grossBelow("577.00") && !person.grossAbove("605.00");
        if (inTwoRows) {
            return Pounds.parse(f.reads("overlap_577", "lower_row", "higher_row") ? "13.30" : "15.95");
        }
        return LocalRules.prescribed2026(person);
    }

    static Pounds runnymede(LocalFacts f, LocalText t) {
        String band = f.word("property_band");
        if (List.of("G", "H").contains(band) || band.equals("F") && !f.yes("disability_band_reduction")) {
            return Pounds.NOTHING;
        }
        Pounds capital = f.money("capital");
        boolean vulnerable = f.yes("vulnerable");
        if (capital.moreThan(vulnerable ? t.figure("capital", "vulnerable_limit") : t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        if (f.yes("self_employed") && f.yes("floor_applies")) {
            throw new Undetermined("the minimum income floor");
        }
        Pounds deductions = f.charges(
                true,
                person -> f.yes("ends_deductions") || person.isFree("uc_without_earnings")
                        ? Pounds.NOTHING
                        : LocalRules.prescribed2026(person));
        Pounds maximum = f.money("liability")
                .times(vulnerable ? 90 : 80)
                .over(100)
                .less(deductions)
                .notBelowNil();
        Pounds award;
        if (f.yes("on_universal_credit")) {
            long earned = f.money("uc_earnings").pence();
            if (earned > 43_300) {
                return Pounds.NOTHING;
            }
            award = maximum.less(Pounds.of(runnymedePays(earned), 1)).notBelowNil();
        } else {
            Pounds tariff = f.reads("tariff_part", "part_counts", "whole_steps_only")
                    ? LocalRules.tariff(capital)
                    : LocalRules.wholeSteps(capital);
            Pounds applicable =
                    f.number("children") > 2 ? f.money("limited_applicable_amount") : LocalRules.applicableAmount(f);
            award = LocalRules.taper(maximum, 20, f.money("unlisted_income").plus(tariff), applicable);
        }
        return award.moreThan(Pounds.of(5, 1)) ? award : Pounds.NOTHING;
    }

    // As printed: 219.10 to 219.99 and 433.00 are in no row.
    private static int runnymedePays(long earned) {
        if (earned > 21_909 && earned < 22_000 || earned == 43_300) {
            throw new Undetermined("no row");
        }
        return earned < 2_100
                ? 0
                : earned < 6_700 ? 9 : earned < 14_000 ? 17 : earned < 22_000 ? 23 : earned < 32_000 ? 28 : 33;
    }
}
