package org.benefitstriage.engine.oracle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Every council's scheme once more, written from the shared material and never from the scheme files. */
final class LocalOracle {

    private static final Map<String, BiFunction<LocalFacts, LocalText, Pounds>> COUNCILS = councils();

    private final Map<String, LocalText> texts = LocalText.all();

    /** The exact award a week of a household under a council's scheme; throws where it cannot be told. */
    Pounds award(String council, LocalFacts facts) {
        var scheme = COUNCILS.get(council);
        LocalText text = texts.get(council);
        if (scheme == null || text == null && !council.equals("needwood")) {
            throw new IllegalArgumentException("no second opinion about " + council);
        }
        return LocalFacts.settle(facts, given -> scheme.apply(given, text));
    }

    /** Whether the figures of a council are at hand. */
    boolean knows(String council) {
        return COUNCILS.containsKey(council) && (council.equals("needwood") || texts.containsKey(council));
    }

    private static Map<String, BiFunction<LocalFacts, LocalText, Pounds>> councils() {
        Map<String, BiFunction<LocalFacts, LocalText, Pounds>> all = new TreeMap<>();
        all.put("bristol", LocalTapers::bristol);
        all.put("bury", LocalGrids::bury);
        all.put("derby", LocalTapers::derby);
        all.put("dudley", LocalTapers::dudley);
        all.put("ealing", LocalScales::ealing);
        all.put("guildford", LocalTapers::guildford);
        all.put("hastings", LocalTapers::hastings);
        all.put("hertsmere", LocalScales::hertsmere);
        all.put("knowsley", LocalGrids::knowsley);
        all.put("milton-keynes", LocalTapers::miltonKeynes);
        all.put("needwood", (facts, none) -> needwood(facts));
        all.put("newham", LocalTapers::newham);
        all.put("north-kesteven", LocalTapers::northKesteven);
        all.put("oxford", LocalScales::oxford);
        all.put("redbridge", LocalScales::redbridge);
        all.put("runnymede", LocalScales::runnymede);
        all.put("sandwell", LocalGrids::sandwell);
        all.put("slough", LocalGrids::slough);
        all.put("south-derbyshire", LocalScales::southDerbyshire);
        all.put("st-helens", LocalTapers::stHelens);
        all.put("tameside", LocalGrids::tameside);
        all.put("tamworth", LocalGrids::tamworth);
        all.put("wigan", LocalTapers::wigan);
        all.put("wirral", LocalGrids::wirral);
        all.put("wolverhampton", LocalTapers::wolverhampton);
        return all;
    }

    /** The council of the demonstration, whose scheme is invented. */
    private static Pounds needwood(LocalFacts f) {
        if (f.word("property_band").equals("H") || f.money("capital").moreThan(Pounds.of(10_000, 1))) {
            return Pounds.NOTHING;
        }
        boolean couple = f.yes("couple");
        int children = f.number("children");
        Pounds tariff = LocalRules.tariff(f.money("capital"));
        Pounds deductions = f.charges(true, person -> needwoodCharge(f, person)).over(f.number("persons_liable"));
        if (f.money("other_benefits").moreThan(Pounds.NOTHING) && f.yes("bereaved_recently")) {
            throw new Undetermined("hardship after a bereavement");
        }
        boolean isProtected = f.yes("disabled") || f.yes("disabled_child") || !couple && f.childrenUnder(5) > 0;
        Pounds maximum = LocalRules.upToBand(f, "D")
                .times(isProtected ? 100 : 85)
                .over(100)
                .less(deductions)
                .notBelowNil();
        if (LocalRules.passported(f)) {
            return LocalRules.nilBelow("1.50", maximum);
        }
        if (f.yes("on_universal_credit")) {
            Pounds share = LocalText.banded(f.money("uc_earnings"), pounds(0, 120, 260), pounds(100, 70, 40));
            return LocalRules.nilBelow("1.50", maximum.times(share));
        }
        boolean works = f.money("net_earnings").moreThan(Pounds.NOTHING);
        int ignored = !couple && children > 0 ? 25 : couple ? 10 : 5;
        Pounds income = f.money("net_earnings").less(Pounds.of(ignored, 1)).notBelowNil();
        for (String other : List.of(
                "private_pensions",
                "state_pensions",
                "carers_allowance",
                "contributory_benefits",
                "other_benefits",
                "adult_maintenance",
                "other_income")) {
            income = income.plus(f.money(other));
        }
        income = income.plus(tariff);
        if (works) {
            int more = children >= 2 ? 150 : children == 1 ? 100 : couple ? 50 : 0;
            Pounds share = LocalText.banded(
                    income, pounds(120 + more, 170 + more, 220 + more, 270 + more), pounds(100, 75, 50, 25));
            return LocalRules.nilBelow("1.50", maximum.times(share));
        }
        Pounds needs = Pounds.of((couple ? 150 : 95) + 75L * Math.min(children, 3), 1);
        return LocalRules.nilBelow("1.50", LocalRules.taper(maximum, 20, income, needs));
    }

    private static Pounds needwoodCharge(LocalFacts f, LocalFacts.Person person) {
        if (f.yes("ends_deductions")
                || person.number("age") < 18
                || person.is("student")
                || person.is("lives_elsewhere")
                || person.is("on_pension_credit")
                || person.is("on_income_related_benefit")) {
            return Pounds.NOTHING;
        }
        return Pounds.of(!person.is("in_work") ? 5 : person.grossBelow("300") ? 8 : 12, 1);
    }

    private static List<Pounds> pounds(int... amounts) {
        return java.util.Arrays.stream(amounts)
                .mapToObj(amount -> Pounds.of(amount, 1))
                .toList();
    }
}
