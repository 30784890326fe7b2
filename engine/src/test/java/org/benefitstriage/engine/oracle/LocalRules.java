package org.benefitstriage.engine.oracle;

/** What several councils' schemes share, as the shared material puts it. Amounts a week. */
final class LocalRules {

    private LocalRules() {}

    static boolean passported(LocalFacts f) {
        return f.yes("on_income_support") || f.yes("on_income_based_jsa") || f.yes("on_income_related_esa");
    }

    /** UC-DEFAULT for capital: DWP's figure on universal credit. */
    static Pounds capitalOnUniversalCredit(LocalFacts f) {
        return f.money(f.yes("on_universal_credit") ? "uc_capital" : "capital");
    }

    /** UC-DEFAULT for income: DWP's figure plus the award; off it what an officer finds. */
    static Pounds incomeOnUniversalCredit(LocalFacts f) {
        return f.yes("on_universal_credit")
                ? f.money("uc_income").plus(f.money("uc_award"))
                : f.money("unlisted_income");
    }

    static Pounds nationalIncome(LocalFacts f) {
        if (passported(f)) {
            return Pounds.NOTHING;
        }
        return f.yes("on_universal_credit")
                ? f.money("uc_income").plus(f.money("uc_award"))
                : f.money("national_income");
    }

    static Pounds applicableAmount(LocalFacts f) {
        boolean uc = f.yes("on_universal_credit") && !passported(f);
        return f.money(uc ? "uc_maximum" : "national_applicable_amount");
    }

    /** TARIFF-250. */
    static Pounds tariff(Pounds capital) {
        Pounds above = capital.less(Pounds.of(6000, 1)).notBelowNil();
        return Pounds.of(above.stepsOrPart(Pounds.of(250, 1)), 1);
    }

    static Pounds wholeSteps(Pounds capital) {
        Pounds above = capital.less(Pounds.of(6000, 1)).notBelowNil();
        return Pounds.of(above.over(250).top().divide(above.over(250).bottom()).longValueExact(), 1);
    }

    /** The lower of the own bill and that of a band, by the proportions of LGFA 1992 s 5. */
    static Pounds upToBand(LocalFacts f, String band) {
        Pounds own = f.money("liability");
        return own.orLess(own.times(ninths(band)).over(ninthsCharged(f)));
    }

    static Pounds ofBand(LocalFacts f, String band) {
        return f.money("liability").times(ninths(band)).over(ninthsCharged(f));
    }

    private static int ninthsCharged(LocalFacts f) {
        return f.yes("disability_band_reduction") ? f.number("reduced_band_ninths") : ninths(f.word("property_band"));
    }

    private static int ninths(String band) {
        return new int[] {6, 7, 8, 9, 11, 13, 15, 18}["ABCDEFGH".indexOf(band)];
    }

    /** Income exactly equal to the applicable amount is in neither class: EQUAL-GAP. True where it gives nothing. */
    static boolean equalityGivesNothing(LocalFacts f, Pounds income, Pounds applicable) {
        return income.compareTo(applicable) == 0 && f.reads("equal_gap", "nil", "full");
    }

    /** What is left of a maximum after so many per cent of the excess. */
    static Pounds taper(Pounds maximum, int percent, Pounds income, Pounds applicable) {
        Pounds excess = income.less(applicable).notBelowNil();
        return maximum.less(excess.times(percent).over(100)).notBelowNil();
    }

    static Pounds nilBelow(String least, Pounds award) {
        return Pounds.parse(least).moreThan(award) ? Pounds.NOTHING : award;
    }

    /** ND-DEFAULT-26 for somebody who is not exempt. */
    static Pounds prescribed2026(LocalFacts.Person person) {
        return table(person, "279.00", "485.00", "605.00", "5.20", "10.60", "13.30", "15.95");
    }

    /** A table of three edges: not in work and below the first edge the first amount. */
    static Pounds table(
            LocalFacts.Person person,
            String first,
            String second,
            String third,
            String lowest,
            String lower,
            String higher,
            String highest) {
        if (!person.is("in_work") || person.grossBelow(first)) {
            return Pounds.parse(lowest);
        }
        if (person.grossBelow(second)) {
            return Pounds.parse(lower);
        }
        return Pounds.parse(person.grossBelow(third) ? higher : highest);
    }
}
