package org.benefitstriage.engine.entitlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;

/** One published worked example of the shared material: its inputs and the figures that its source prints. */
final class WorkedExample {

    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);

    private final String id;
    private final Map<?, ?> example;

    private WorkedExample(String id, Map<?, ?> example) {
        this.id = id;
        this.example = example;
    }

    static WorkedExample of(String id) {
        return SharedYaml.list(SharedYaml.load("worked-examples.yaml").get("examples")).stream()
                .map(SharedYaml::map)
                .filter(example -> id.equals(example.get("id")))
                .findFirst()
                .map(example -> new WorkedExample(id, example))
                .orElseThrow(() -> new AssertionError("no worked example " + id));
    }

    /** The figures in the middle of the example's benefit year; of 2026-27 where it states none. */
    ParameterSet figures() {
        String period = String.valueOf(example.get("period"));
        int year = period.matches("20\\d\\d-\\d\\d") ? Integer.parseInt(period.substring(0, 4)) : 2026;
        return SharedFigures.on(LocalDate.of(year, 10, 19));
    }

    String input(String name) {
        return text("inputs", name);
    }

    BigDecimal number(String name) {
        return new BigDecimal(input(name));
    }

    /** Whole pounds and pence of an input. */
    Money money(String name) {
        return Money.ofPence(number(name).movePointRight(2).longValueExact());
    }

    /** An input as text that {@link Money#of} reads. */
    String pounds(String name) {
        return number(name).setScale(2).toPlainString();
    }

    /** A yearly input as an exact weekly amount: the sources multiply weekly amounts by 52. */
    ExactAmount weekly(String name) {
        return exact(number(name)).dividedBy(52);
    }

    boolean expectsTrue(String name) {
        return Boolean.parseBoolean(text("expected", name));
    }

    /** An expected result as text. */
    String expected(String name) {
        return text("expected", name);
    }

    /** An expected figure, weekly whatever the source's unit. */
    BigDecimal expectedWeekly(String name) {
        BigDecimal expected = new BigDecimal(text("expected", name));
        boolean yearly = String.valueOf(example.get("unit")).contains("x 52");
        return yearly ? expected.divide(WEEKS, 8, RoundingMode.HALF_UP) : expected;
    }

    /** Within a penny a week, as the material asks where a source rounds midway. */
    void assertWeekly(String name, ExactAmount found) {
        Assertions.assertThat(found.minus(exact(expectedWeekly(name))))
                .as("%s %s: expected %s a week, found %s", id, name, expectedWeekly(name), found)
                .isBetween(Money.ofPence(-1).exact(), Money.ofPence(1).exact());
    }

    void assertWeekly(String name, Money found) {
        assertWeekly(name, found.exact());
    }

    static ExactAmount exact(BigDecimal pounds) {
        return Money.of("1").exact().times(Ratio.of(pounds.toPlainString()));
    }

    private String text(String section, String name) {
        Object value = Optional.ofNullable(SharedYaml.map(example.get(section)).get(name))
                .orElseThrow(() -> new AssertionError(id + " has no " + section + " " + name));
        return String.valueOf(value);
    }
}
