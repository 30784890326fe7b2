package org.benefitstriage.engine.reckoning;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.engine.scheme.SchemeCalculation;
import org.benefitstriage.engine.scheme.SchemeFacts;
import org.benefitstriage.engine.scheme.SchemeResult;
import org.benefitstriage.engine.scheme.SchemeValue;

/** Lays the second reckoning of a scheme beside the first for one household. */
public final class PlainAgreement {

    private static final BigInteger PENCE = BigInteger.valueOf(100);

    private PlainAgreement() {}

    /** What the two make of a household, in words, where they differ; {@code second} is the scheme whose words are read. */
    public static Optional<String> difference(LocalScheme first, LocalScheme second, SchemeFacts facts) {
        SchemeResult result = SchemeCalculation.of(first, facts);
        String ours = result instanceof SchemeResult.Worked worked
                ? fraction(worked.weekly()).toString()
                : "not told";
        Object found = LocalReckoning.award(second, household(facts));
        String theirs = found instanceof Fraction ? found.toString() : "not told";
        return ours.equals(theirs) ? Optional.empty() : Optional.of("first " + ours + ", second " + theirs);
    }

    private static PlainHousehold household(SchemeFacts facts) {
        List<List<Map<String, Object>>> people = facts.nonDependants().stream()
                .map(group -> group.stream().map(PlainAgreement::plain).toList())
                .toList();
        return new PlainHousehold(
                plain(facts.known()), people, facts.childrenBorn().orElse(List.of()), facts.on(), facts.daysInYear());
    }

    private static Map<String, Object> plain(Map<String, SchemeValue> known) {
        Map<String, Object> values = new HashMap<>();
        known.forEach((name, value) -> values.put(name, plain(value)));
        return values;
    }

    private static Object plain(SchemeValue value) {
        if (value instanceof SchemeValue.Money money) {
            return fraction(money.amount());
        }
        if (value instanceof SchemeValue.Number number) {
            return new Fraction(number.ratio().numerator(), number.ratio().denominator());
        }
        if (value instanceof SchemeValue.YesNo answer) {
            return answer.yes();
        }
        return value instanceof SchemeValue.Date date ? date.day() : ((SchemeValue.Word) value).text();
    }

    private static Fraction fraction(ExactAmount pence) {
        return new Fraction(pence.numerator(), pence.denominator().multiply(PENCE));
    }
}
