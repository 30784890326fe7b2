package org.benefitstriage.engine.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * What a household brings to a local scheme, by the names that scheme files use. Amounts are {@link Pounds} a week, counts
 * {@link Integer}, answers {@link Boolean}, the band a word. Asking for something that nobody gave stops the sum.
 *
 * @param known what is known of the household
 * @param people what is known of the other adults, couples together
 * @param born when the children were born
 * @param on the day
 * @param assumed what is being tried for answers that nobody gave
 */
record LocalFacts(
        Map<String, Object> known,
        List<List<Map<String, Object>>> people,
        List<LocalDate> born,
        LocalDate on,
        Map<String, Object> assumed) {

    /** A yes or no, or the reading of a question, that nobody gave. */
    static final class Open extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String name;
        private final transient List<Object> values;

        private Open(String name, List<Object> values) {
            super(name, null, false, false);
            this.name = name;
            this.values = values;
        }
    }

    /** The award a week when every value of every open answer gives the same; otherwise it cannot be told. */
    static Pounds settle(LocalFacts facts, Function<LocalFacts, Pounds> scheme) {
        try {
            return scheme.apply(facts);
        } catch (Open open) {
            Pounds first = null;
            for (Object value : open.values) {
                Map<String, Object> more = new HashMap<>(facts.assumed);
                more.put(open.name, value);
                Pounds award = settle(new LocalFacts(facts.known, facts.people, facts.born, facts.on, more), scheme);
                if (first != null && first.compareTo(award) != 0) {
                    throw new Undetermined("it matters what is true of " + open.name);
                }
                first = award;
            }
            return first;
        }
    }

    Pounds money(String name) {
        return (Pounds) value(name);
    }

    int number(String name) {
        return (Integer) value(name);
    }

    String word(String name) {
        return (String) value(name);
    }

    boolean yes(String name) {
        return (Boolean) open(name, List.of(true, false));
    }

    /** Whether an open question is read this way, of these ways. */
    boolean reads(String question, String reading, String... others) {
        List<Object> all = new ArrayList<>(List.of(others));
        all.add(reading);
        return open(question, all).equals(reading);
    }

    int childrenUnder(int years) {
        return (int) born.stream().filter(day -> Household.age(day, on) < years).count();
    }

    /** What the other adults bring, a couple once with the higher amount or each for themselves. */
    Pounds charges(boolean onceForACouple, Function<Person, Pounds> table) {
        Pounds total = Pounds.NOTHING;
        for (List<Map<String, Object>> unit : people) {
            Pounds ofUnit = Pounds.NOTHING;
            for (Map<String, Object> person : unit) {
                Pounds one = table.apply(new Person(person));
                if (!onceForACouple) {
                    ofUnit = ofUnit.plus(one);
                } else if (one.moreThan(ofUnit)) {
                    ofUnit = one;
                }
            }
            total = total.plus(ofUnit);
        }
        return total;
    }

    private Object value(String name) {
        Object found = known.get(name);
        if (found == null) {
            throw new Undetermined("not known: " + name);
        }
        return found;
    }

    private Object open(String name, List<Object> values) {
        Object found = known.getOrDefault(name, assumed.get(name));
        if (found == null) {
            throw new Open(name, values);
        }
        return found;
    }

    /** One other adult; what is not known of them is never tried both ways. */
    record Person(Map<String, Object> known) {

        boolean is(String fact) {
            return (Boolean) value(fact);
        }

        int number(String fact) {
            return (Integer) value(fact);
        }

        boolean grossBelow(String pounds) {
            return Pounds.parse(pounds).moreThan((Pounds) value("gross_income"));
        }

        boolean grossAbove(String pounds) {
            return ((Pounds) value("gross_income")).moreThan(Pounds.parse(pounds));
        }

        Pounds gross() {
            return (Pounds) value("gross_income");
        }

        /** Under 18, elsewhere, training, studying, long away, with the forces, or disregarded for discount. */
        boolean exemptByStatus() {
            return number("age") < 18
                    || is("lives_elsewhere")
                    || is("youth_training")
                    || is("student")
                    || is("long_term_away")
                    || is("forces_on_operations")
                    || is("disregarded_for_discount");
        }

        /** Exempt by status, by benefit, or by one of some facts; what is not known matters only when no other exempts. */
        boolean isFree(String... facts) {
            Undetermined open = null;
            List<BooleanSupplier> grounds = new ArrayList<>(List.of(this::exemptByStatus, this::exemptByBenefit));
            for (String fact : facts) {
                grounds.add(() -> is(fact));
            }
            for (BooleanSupplier ground : grounds) {
                try {
                    if (ground.getAsBoolean()) {
                        return true;
                    }
                } catch (Undetermined unknown) {
                    open = unknown;
                }
            }
            if (open != null) {
                throw open;
            }
            return false;
        }

        boolean exemptByBenefit() {
            return is("on_income_related_benefit") || is("on_pension_credit");
        }

        private Object value(String fact) {
            Object found = known.get("person." + fact);
            if (found == null) {
                throw new Undetermined("not known of another adult: " + fact);
            }
            return found;
        }
    }
}
