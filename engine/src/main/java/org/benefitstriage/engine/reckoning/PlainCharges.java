package org.benefitstriage.engine.reckoning;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.benefitstriage.engine.scheme.WrittenScheme.WrittenStep;

/**
 * What other adults bring.
 *
 * @param step the step that charges them
 * @param about works a formula out about one of them
 */
record PlainCharges(WrittenStep step, Function<Map<String, Object>, Function<String, Object>> about) {

    Object total(List<List<Map<String, Object>>> people) {
        boolean each = step.says().get("couples").equals("each-person");
        boolean highestAlone = step.says().get("couples").equals("highest-alone");
        Fraction total = Fraction.NOUGHT;
        for (List<Map<String, Object>> couple : people) {
            Fraction together = Fraction.NOUGHT;
            for (Map<String, Object> person : couple) {
                if (!(charge(about.apply(person)) instanceof Fraction amount)) {
                    return charge(about.apply(person));
                }
                together = each ? together.plus(amount) : higher(together, amount);
            }
            total = highestAlone ? higher(total, together) : total.plus(together);
        }
        return total;
    }

    private static Fraction higher(Fraction one, Fraction other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private Object charge(Function<String, Object> worth) {
        return new PlainTable(worth, Fraction.NOUGHT).rows(step.rows(), true);
    }
}
