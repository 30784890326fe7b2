package org.benefitstriage.engine.oracle;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Ratio;
import org.benefitstriage.engine.scheme.SchemeFacts;
import org.benefitstriage.engine.scheme.SchemeValue;

/** A household as a local scheme sees it, for both calculations. Nobody in it exists. */
public final class GeneratedHousehold {

    private static final BigInteger PENCE = BigInteger.valueOf(100);

    private final LocalFacts facts;

    GeneratedHousehold(LocalFacts facts) {
        this.facts = facts;
    }

    LocalFacts plain() {
        return facts;
    }

    /** As the product's scheme calculation takes it. */
    public SchemeFacts product() {
        List<List<Map<String, SchemeValue>>> people = facts.people().stream()
                .map(unit -> unit.stream().map(GeneratedHousehold::values).toList())
                .toList();
        return new SchemeFacts(values(facts.known()), people, Optional.of(facts.born()), facts.on(), 365);
    }

    /** The same household with one amount a week in pence more, or with an amount where there was none. */
    public GeneratedHousehold withMore(String name, long pence) {
        Map<String, Object> known = new HashMap<>(facts.known());
        known.merge(name, Pounds.ofPence(pence), (before, more) -> ((Pounds) before).plus((Pounds) more));
        return new GeneratedHousehold(new LocalFacts(known, facts.people(), facts.born(), facts.on(), Map.of()));
    }

    /** The same household with exactly this amount, in pence. */
    public GeneratedHousehold withExactly(String name, long pence) {
        Map<String, Object> known = new HashMap<>(facts.known());
        known.put(name, Pounds.ofPence(pence));
        return new GeneratedHousehold(new LocalFacts(known, facts.people(), facts.born(), facts.on(), Map.of()));
    }

    /** The same household, each of whose other adults works and has exactly this gross income, in pence. */
    public GeneratedHousehold withAdultsOn(long pence) {
        List<List<Map<String, Object>>> people = facts.people().stream()
                .map(unit -> unit.stream()
                        .map(person -> {
                            Map<String, Object> other = new HashMap<>(person);
                            other.put("person.gross_income", Pounds.ofPence(pence));
                            other.put("person.hours", 20);
                            other.put("person.in_work", true);
                            return other;
                        })
                        .toList())
                .toList();
        return new GeneratedHousehold(new LocalFacts(facts.known(), people, facts.born(), facts.on(), Map.of()));
    }

    /** The same household whose other adults have this much more gross income a week, in pence. */
    public GeneratedHousehold withRicherAdults(long pence) {
        List<List<Map<String, Object>>> people = facts.people().stream()
                .map(unit -> unit.stream()
                        .map(person -> {
                            Map<String, Object> richer = new HashMap<>(person);
                            richer.computeIfPresent("person.gross_income", (name, income) -> ((Pounds) income)
                                    .plus(Pounds.ofPence(pence)));
                            return richer;
                        })
                        .toList())
                .toList();
        Map<String, Object> known = new HashMap<>(facts.known());
        known.computeIfPresent("second_adult_income", (name, income) -> ((Pounds) income).plus(Pounds.ofPence(pence)));
        return new GeneratedHousehold(new LocalFacts(known, people, facts.born(), facts.on(), Map.of()));
    }

    /** A fact as text. */
    public String fact(String name) {
        return String.valueOf(facts.known().get(name));
    }

    private static Map<String, SchemeValue> values(Map<String, Object> known) {
        Map<String, SchemeValue> values = new HashMap<>();
        known.forEach((name, value) -> values.put(name, value(value)));
        return values;
    }

    private static SchemeValue value(Object value) {
        if (value instanceof Pounds pounds) {
            return new SchemeValue.Money(new ExactAmount(pounds.top().multiply(PENCE), pounds.bottom()));
        }
        if (value instanceof Integer number) {
            return new SchemeValue.Number(Ratio.of(number, 1));
        }
        return value instanceof Boolean yes ? new SchemeValue.YesNo(yes) : new SchemeValue.Word((String) value);
    }
}
