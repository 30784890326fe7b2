package org.benefitstriage.engine.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benefitstriage.engine.scheme.Kind;
import org.benefitstriage.engine.scheme.LocalScheme;

/** Households for one local scheme, many of them at, or a penny from, one of the figures that its text prints. */
public final class GeneratedHouseholds {

    private static final LocalDate ON = LocalDate.of(2026, 10, 19);
    private static final int[] CAPITAL = {300_000, 600_000, 625_000, 800_000, 1_000_000, 1_200_000, 1_600_000};
    private static final List<String> RARELY =
            List.of("on_income_support", "on_income_based_jsa", "on_income_related_esa", "on_guarantee_credit");
    private static final List<String> SOMETIMES = List.of(
            "carer",
            "care_leaver",
            "blind",
            "student",
            "disabled",
            "disabled_child",
            "enhanced_daily_living",
            "ends_deductions",
            "disability_band_reduction",
            "self_employed",
            "on_new_style_esa",
            "on_new_style_jsa");
    private static final List<String> OFTEN =
            List.of("on_universal_credit", "couple", "in_work", "shares_with_adult", "second_adults_on_benefit");
    private static final List<String> INCOMES = List.of("national_income", "uc_income", "uc_earnings", "net_earnings");
    private static final List<String> SMALL = List.of(
            "uc_award",
            "private_pensions",
            "state_pensions",
            "war_pensions",
            "child_benefit",
            "disability_benefits",
            "carers_allowance",
            "contributory_benefits",
            "other_benefits",
            "child_maintenance",
            "adult_maintenance",
            "other_income",
            "childcare_charges");

    private final LocalScheme scheme;
    private final Draw draw;
    private final int[] edges;
    private final boolean complete;

    /**
     * The households of one scheme, the same ones for the same seed.
     *
     * @param text the text whose figures are edges
     * @param complete whether every fact is known and every question settled
     */
    public GeneratedHouseholds(LocalScheme scheme, String text, long seed, boolean complete) {
        this.scheme = scheme;
        this.draw = new Draw(seed * 31 + scheme.identity().id().hashCode());
        this.edges = edges(text);
        this.complete = complete;
    }

    /** The next household. */
    public GeneratedHousehold next() {
        Map<String, Object> known = new HashMap<>();
        List<LocalDate> born = new ArrayList<>();
        for (int i = draw.in100(40) ? 0 : draw.between(1, 4); i > 0; i--) {
            born.add(draw.day(ON.minusYears(draw.in100(40) ? 6 : 17), ON));
        }
        List<List<Map<String, Object>>> people = people();
        answers(known);
        known.put("property_band", draw.oneOf("A", "B", "C", "D", "E", "F", "G", "H"));
        known.put("reduced_band_ninths", draw.between(5, 15));
        known.put("persons_liable", draw.in100(85) ? 1 : draw.between(2, 3));
        known.put("children", born.size());
        known.put("age", draw.oneOf(24, 25, 26, draw.between(18, 64)));
        known.put("partner_age", draw.between(18, 64));
        known.put("claimant_hours", draw.between(0, 40));
        known.put("partner_hours", draw.between(0, 40));
        known.put("days_in_year", 365);
        known.put("non_dependants", people.stream().mapToInt(List::size).sum());
        amounts(known);
        declared(known);
        return new GeneratedHousehold(new LocalFacts(known, people, born, ON, Map.of()));
    }

    private void answers(Map<String, Object> known) {
        RARELY.forEach(name -> answer(known, name, 4));
        SOMETIMES.forEach(name -> answer(known, name, 12));
        OFTEN.forEach(name -> answer(known, name, 45));
        answer(known, "uc_without_earnings", 30);
    }

    private void answer(Map<String, Object> known, String name, int chancesIn100) {
        boolean yes = draw.in100(chancesIn100);
        if (complete || !draw.in100(2)) {
            known.put(name, yes);
        }
    }

    private void amounts(Map<String, Object> known) {
        Pounds needs = amount(40_000);
        known.put("national_applicable_amount", needs);
        known.put("limited_applicable_amount", amount(40_000));
        known.put("uc_maximum", draw.in100(50) ? needs : amount(40_000));
        for (String name : INCOMES) {
            known.put(name, income(needs));
        }
        for (String name : SMALL) {
            known.put(name, draw.in100(60) ? Pounds.NOTHING : amount(9_000));
        }
        known.put("capital", capital());
        known.put("uc_capital", capital());
        known.put("second_adult_income", draw.in100(40) ? near(28_900, 37_500) : amount(60_000));
        Pounds year = Pounds.ofPence(draw.in100(20) ? draw.between(0, 90_000) : draw.between(60_000, 420_000));
        known.put("liability", year.times(7).over(365));
    }

    private Pounds income(Pounds needs) {
        int kind = draw.between(1, 100);
        if (kind <= 12) {
            return Pounds.NOTHING;
        }
        if (kind <= 20) {
            return needs;
        }
        if (kind <= 55 && edges.length > 0) {
            return near(edges);
        }
        return kind <= 70 ? amount(60_000).times(12).over(52) : amount(60_000);
    }

    private Pounds capital() {
        return draw.in100(60) ? amount(700_000) : draw.in100(60) ? near(CAPITAL) : amount(1_700_000);
    }

    private Pounds amount(int mostPence) {
        return Pounds.ofPence(draw.between(0, mostPence));
    }

    private Pounds near(int... edgesInPence) {
        int edge = edgesInPence[draw.between(0, edgesInPence.length - 1)] + draw.between(-1, 1);
        return Pounds.ofPence(Math.max(0, edge));
    }

    // What only this scheme asks, by kind, and half of its open questions settled one way or the other.
    private void declared(Map<String, Object> known) {
        scheme.declared().forEach((name, fact) -> {
            if (known.containsKey(name)) {
                return;
            }
            if (fact.kind() == Kind.YES_NO) {
                answer(known, name, name.contains("applies") ? 5 : 25);
            } else if (fact.kind() == Kind.MONEY) {
                known.put(name, income((Pounds) known.get("national_applicable_amount")));
            }
        });
        scheme.questions().forEach((name, question) -> {
            if (complete || draw.in100(50)) {
                known.put(name, draw.oneOf(question.readings().keySet().toArray(String[]::new)));
            }
        });
        known.putIfAbsent("unlisted_income", income((Pounds) known.get("national_applicable_amount")));
    }

    private List<List<Map<String, Object>>> people() {
        List<List<Map<String, Object>>> units = new ArrayList<>();
        for (int i = draw.in100(60) ? 0 : draw.between(1, 2); i > 0; i--) {
            Pounds gross = draw.in100(50) && edges.length > 0 ? near(edges) : amount(80_000);
            List<Map<String, Object>> unit = new ArrayList<>(List.of(person(gross)));
            if (draw.in100(25)) {
                unit.add(person(gross));
            }
            units.add(unit);
        }
        return units;
    }

    private Map<String, Object> person(Pounds gross) {
        Map<String, Object> person = new HashMap<>();
        int hours = draw.oneOf(0, 15, 16, draw.between(1, 45));
        person.put("person.age", draw.oneOf(17, 18, draw.between(16, 60)));
        person.put("person.hours", hours);
        person.put("person.in_work", hours >= 16);
        person.put("person.gross_income", gross);
        boolean uc = draw.in100(15);
        person.put("person.on_universal_credit", uc);
        person.put("person.uc_without_earnings", uc && draw.in100(50));
        for (String rarely : List.of(
                "student",
                "youth_training",
                "long_term_away",
                "lives_elsewhere",
                "forces_on_operations",
                "disregarded_for_discount",
                "on_pension_credit",
                "on_income_related_benefit",
                "on_state_pension",
                "on_jobseekers_allowance",
                "carers_allowance")) {
            person.put("person." + rarely, draw.in100(5));
        }
        if (!complete && draw.in100(2)) {
            person.remove("person.gross_income");
        }
        return person;
    }

    /** Every amount in a text, in pence. */
    private static int[] edges(String text) {
        TreeSet<Integer> found = new TreeSet<>();
        Matcher amount = Pattern.compile("(?<![\\d.])(\\d{1,3})(?:\\.(\\d\\d))?(?![\\d.])")
                .matcher(text);
        while (amount.find()) {
            int pence = amount.group(2) == null ? 0 : Integer.parseInt(amount.group(2));
            found.add(Integer.parseInt(amount.group(1)) * 100 + pence);
        }
        return found.stream()
                .filter(pence -> pence > 0)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
