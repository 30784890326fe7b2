package org.benefitstriage.engine.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.entitlement.CalculationStep;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;

/** Decimal arithmetic for one reckoning, and what it found to differ. Lives inside one call. */
final class Reckoner {

    /** Printed amounts are good to half a ten-thousandth of a pound each; no sum has more than forty of them. */
    private static final BigDecimal SLACK = new BigDecimal("0.002");

    private static final BigDecimal HALF_A_PENNY = new BigDecimal("0.005");

    private final RecordedLines lines;
    private final ParameterSet figures;
    private final List<String> differences = new ArrayList<>();

    Reckoner(RecordedLines lines, ParameterSet figures) {
        this.lines = lines;
        this.figures = figures;
    }

    RecordedLines lines() {
        return lines;
    }

    ParameterSet figures() {
        return figures;
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    BigDecimal figure(String id) {
        return pounds(figures.money(id));
    }

    BigDecimal share(String id) {
        Ratio ratio = figures.ratio(id);
        return over(new BigDecimal(ratio.numerator()), new BigDecimal(ratio.denominator()));
    }

    static BigDecimal pounds(Money money) {
        return BigDecimal.valueOf(money.pence(), 2);
    }

    static BigDecimal weekly(RegularAmount amount) {
        BigDecimal each = pounds(amount.amount());
        return switch (amount.frequency()) {
            case WEEKLY -> each;
            case FORTNIGHTLY -> over(each, 2);
            case FOUR_WEEKLY -> over(each, 4);
            case MONTHLY -> over(each.multiply(BigDecimal.valueOf(12)), 52);
            case QUARTERLY -> over(each, 13);
            case YEARLY -> over(each, 52);
        };
    }

    static BigDecimal over(BigDecimal amount, long parts) {
        return over(amount, BigDecimal.valueOf(parts));
    }

    private static BigDecimal over(BigDecimal amount, BigDecimal parts) {
        return amount.divide(parts, MathContext.DECIMAL64);
    }

    static BigDecimal notBelowNil(BigDecimal amount) {
        return amount.max(BigDecimal.ZERO);
    }

    static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(SLACK) <= 0;
    }

    /** Whether a rounded amount is what an exact one comes to, to the penny. */
    static boolean rounds(BigDecimal exact, BigDecimal rounded) {
        return exact.subtract(rounded).abs().compareTo(HALF_A_PENNY.add(SLACK)) <= 0;
    }

    /** The one line of a step has to say this; the reckoning goes on with its own figure. */
    BigDecimal expect(CalculationStep step, BigDecimal reckoned) {
        List<BigDecimal> said = lines.each(step);
        if (said.size() != 1 || !same(said.get(0), reckoned)) {
            differ(step, reckoned);
        }
        return reckoned;
    }

    void differ(CalculationStep step, BigDecimal reckoned) {
        differences.add(step.label() + ": reckoned " + reckoned.setScale(4, RoundingMode.HALF_UP));
    }

    /** Every line of a step has to be one of these amounts. */
    void expectOneOf(CalculationStep step, Stream<BigDecimal> allowed) {
        List<BigDecimal> amounts = allowed.toList();
        for (BigDecimal said : lines.each(step)) {
            if (amounts.stream().noneMatch(amount -> amount.compareTo(said) == 0)) {
                differences.add(step.label() + ": no figure gives " + said);
            }
        }
    }

    /** Every line of a step has to be so many times a figure of money. */
    void expectMultiple(CalculationStep step, String id) {
        for (BigDecimal said : lines.each(step)) {
            if (said.remainder(figure(id)).signum() != 0) {
                differences.add(step.label() + ": not a multiple of " + id);
            }
        }
    }

    /** The amounts of every figure whose id begins like this. */
    Stream<BigDecimal> figuresOf(String prefix) {
        return figures.beginning(prefix)
                .map(Figure::value)
                .filter(FigureValue.Amount.class::isInstance)
                .map(value -> pounds(((FigureValue.Amount) value).money()));
    }

    /** Every share whose id begins like this. */
    Stream<BigDecimal> sharesOf(String prefix) {
        return figures.beginning(prefix)
                .filter(figure -> figure.value() instanceof FigureValue.Share)
                .map(figure -> share(figure.id()));
    }

    /** Nil and the amounts of a table of bands. */
    Stream<BigDecimal> bandsOf(String id) {
        return Stream.concat(
                Stream.of(BigDecimal.ZERO.setScale(2)),
                figures.bands(id).rows().stream().map(row -> pounds(row.amount())));
    }
}
