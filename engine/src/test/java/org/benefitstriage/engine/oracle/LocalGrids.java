package org.benefitstriage.engine.oracle;

import java.util.List;

/** Councils whose scheme is a grid, a scale of bands or a list of situations, worked out plainly. Awards a week. */
final class LocalGrids {

    private LocalGrids() {}

    static Pounds tamworth(LocalFacts f, LocalText t) {
        if (f.money("capital").moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        if (LocalRules.passported(f)) {
            return f.money("liability");
        }
        Pounds income = f.money("listed_income");
        if ((f.yes("disabled") || f.yes("disabled_child")) && f.yes("further_disregard")) {
            income = income.less(Pounds.of(40, 1)).notBelowNil();
        }
        int children = f.number("children");
        String column =
                (f.yes("couple") ? "couple" : "single") + (children == 0 ? "" : children == 1 ? "_1_child" : "_2plus");
        Pounds percent =
                LocalText.banded(income, t.list("grid", "up_to_per_week", column), t.list("grid", "band_percent"));
        return f.money("liability").times(percent);
    }

    static Pounds tameside(LocalFacts f, LocalText t) {
        if (f.money("capital").atLeast(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        Pounds counted = LocalRules.upToBand(f, "A");
        int children = f.number("children");
        String kind = f.yes("couple") ? "couple" : children == 0 ? "single" : "lone_parent";
        String column = kind + (children == 0 ? "" : children == 1 ? "_1" : "_2plus");
        List<Pounds> percents = t.list("grid", "band_percent");
        Pounds percent = LocalRules.passported(f)
                ? percents.get(0).over(100)
                : LocalText.banded(f.money("unlisted_income"), t.list("grid", "up_to_per_week", column), percents);
        Pounds base = f.reads("product", "of_liability", "of_maximum")
                ? counted
                : counted.times(75).over(100);
        return base.times(percent);
    }

    static Pounds wirral(LocalFacts f, LocalText t) {
        if (f.money("capital").atLeast(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        Pounds counted = LocalRules.upToBand(f, "D");
        List<Pounds> percents = t.list("grid", "band_percent");
        Pounds percent = LocalRules.passported(f)
                ? percents.get(0).over(100)
                : LocalText.banded(f.money("unlisted_income"), t.list("grid", "up_to_per_week", column(f)), percents);
        Pounds each = t.figure("non_dependants", "flat_per_week");
        Pounds deductions = f.yes("ends_deductions")
                ? Pounds.NOTHING
                : f.charges(true, person -> person.exemptByStatus() ? Pounds.NOTHING : each);
        deductions = deductions.over(f.number("persons_liable"));
        if (f.reads("product", "of_liability", "of_liability_less_deductions", "of_maximum")) {
            return counted.times(percent).less(deductions).notBelowNil();
        }
        Pounds maximum = f.reads("product", "of_maximum", "of_liability", "of_liability_less_deductions")
                ? counted.over(2).less(deductions)
                : counted.less(deductions);
        return maximum.times(percent).notBelowNil();
    }

    static Pounds sandwell(LocalFacts f, LocalText t) {
        if (f.money("capital").moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        Pounds working = t.figure("non_dependants", "in_remunerative_work");
        Pounds other = t.figure("non_dependants", "other");
        Pounds deductions = f.yes("ends_deductions")
                ? Pounds.NOTHING
                : f.charges(true, person -> person.is("in_work") ? working : other);
        // Aged 5 and under, not under 5.
        int share = f.childrenUnder(6) > 0 ? 100 : 85;
        Pounds maximum = LocalRules.upToBand(f, "B")
                .times(share)
                .over(100)
                .less(deductions)
                .notBelowNil();
        Pounds percent = LocalRules.passported(f)
                ? Pounds.of(1, 1)
                : LocalText.bandedFrom(
                        f.money("unlisted_income"),
                        t.list("grid", "from_per_week", column(f)),
                        t.list("grid", "band_percent"));
        return LocalRules.nilBelow("1.00", maximum.times(percent));
    }

    static Pounds bury(LocalFacts f, LocalText t) {
        if (f.money("capital").moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        Pounds counted = f.yes("protected") ? f.money("liability") : LocalRules.upToBand(f, "B");
        Pounds monthly = earnings(f).times(52).over(12);
        int children = Math.min(f.number("children"), 3);
        String column = (f.yes("couple") ? "couple" : "single")
                + (children == 0 ? "" : children == 3 ? "_3plus" : "_" + children);
        List<Pounds> percents = List.of(Pounds.of(80, 1), Pounds.of(60, 1), Pounds.of(40, 1), Pounds.of(20, 1));
        Pounds percent = LocalText.banded(monthly, t.list("earnings_bands", "up_to_per_month", column), percents);
        Pounds each = t.figure("non_dependants", "flat_per_month").times(12).over(52);
        Pounds deductions =
                f.charges(false, person -> f.yes("deduction_exemption") ? Pounds.NOTHING : each(person, each));
        return LocalRules.nilBelow(
                "1.00", counted.times(percent).less(deductions).notBelowNil());
    }

    static Pounds slough(LocalFacts f, LocalText t) {
        if (f.money("capital").moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        if (f.yes("self_employed") && f.yes("below_living_wage")) {
            throw new Undetermined("the living wage");
        }
        Pounds percent =
                LocalRules.passported(f) || !earnings(f).moreThan(Pounds.NOTHING) ? Pounds.of(70, 100) : sloughBand(f);
        Pounds deductions = f.charges(true, person -> {
            boolean nobody = f.yes("ends_deductions") && (!f.yes("couple") || f.yes("applicant_gets_it"));
            if (nobody || person.number("age") < 18 || person.is("student")) {
                return Pounds.NOTHING;
            }
            boolean works = person.is("in_work") && person.gross().pence() >= 20_000;
            return Pounds.of(works ? 11 : 5, 1);
        });
        return LocalRules.upToBand(f, "C").times(percent).less(deductions).notBelowNil();
    }

    // Printed "below 115.38", then from 115.39: the edge itself is in no band.
    private static Pounds sloughBand(LocalFacts f) {
        long pence = earnings(f).pence();
        if (pence == 11_538) {
            return Pounds.of(f.reads("edge_115_38", "band_1", "band_2") ? 50 : 32, 100);
        }
        int percent = pence < 11_538
                ? 50
                : pence < 18_462
                        ? 32
                        : pence < 25_385 ? 20 : pence < 32_308 ? 15 : pence < 39_231 ? 10 : pence < 46_154 ? 5 : 0;
        return Pounds.of(percent, 100);
    }

    static Pounds knowsley(LocalFacts f, LocalText t) {
        if (f.money("capital").moreThan(t.capitalLimit())) {
            return Pounds.NOTHING;
        }
        boolean uc = f.yes("on_universal_credit");
        if (f.yes("self_employed") && !uc && f.yes("floor_applies")) {
            throw new Undetermined("the minimum income floor");
        }
        Pounds earnings = uc ? f.money("uc_earnings") : f.money("net_earnings").plus(f.money("private_pensions"));
        Pounds percent = earnings.compareTo(Pounds.NOTHING) == 0
                ? t.row("earnings_bands.rows", 0, "percent").over(100)
                : knowsleyBand(f, t, earnings);
        Pounds working = t.figure("non_dependants", "working");
        Pounds idle = t.figure("non_dependants", "not_working");
        Pounds deductions = f.charges(true, person -> {
            if (f.yes("ends_deductions")
                    || person.number("age") < 18
                    || person.is("lives_elsewhere")
                    || person.is("youth_training")
                    || person.is("long_term_away")
                    || person.is("forces_on_operations")) {
                return Pounds.NOTHING;
            }
            return person.is("in_work") ? working : idle;
        });
        Pounds award =
                LocalRules.upToBand(f, "C").times(percent).less(deductions).notBelowNil();
        return LocalRules.nilBelow("3.00", award);
    }

    private static Pounds knowsleyBand(LocalFacts f, LocalText t, Pounds earnings) {
        Pounds forChildren =
                t.figure("earnings_bands", "child_addition_per_week").times(f.number("children"));
        String below = f.yes("couple") ? "couple_below" : "single_below";
        for (int row = 1; row <= 3; row++) {
            if (t.row("earnings_bands.rows", row, below).plus(forChildren).moreThan(earnings)) {
                return t.row("earnings_bands.rows", row, "percent").over(100);
            }
        }
        return Pounds.NOTHING;
    }

    static Pounds earnings(LocalFacts f) {
        return f.money(f.yes("on_universal_credit") ? "uc_earnings" : "net_earnings");
    }

    private static Pounds each(LocalFacts.Person person, Pounds amount) {
        // A person of unknown age is not charged blindly.
        person.number("age");
        return amount;
    }

    private static String column(LocalFacts f) {
        int children = f.number("children");
        return (f.yes("couple") ? "couple" : "single") + (children == 0 ? "" : children == 1 ? "_1" : "_2plus");
    }
}
