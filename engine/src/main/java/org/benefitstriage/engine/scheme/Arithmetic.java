package org.benefitstriage.engine.scheme;

import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Ratio;

/** The four operations, on exact money and exact numbers. */
enum Arithmetic {
    PLUS(" + "),
    MINUS(" - "),
    TIMES(" x "),
    DIVIDED_BY(" / ");

    private final String sign;

    Arithmetic(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** The kind of the result, or a complaint that says what may stand there. */
    Kind kind(Kind left, Kind right) {
        if (isQuantity(left) && isQuantity(right)) {
            switch (this) {
                case PLUS, MINUS -> {
                    if (left == right) {
                        return left;
                    }
                }
                case TIMES -> {
                    if (left == Kind.NUMBER || right == Kind.NUMBER) {
                        return left == Kind.MONEY || right == Kind.MONEY ? Kind.MONEY : Kind.NUMBER;
                    }
                }
                case DIVIDED_BY -> {
                    if (right == Kind.NUMBER) {
                        return left;
                    }
                    if (left == Kind.MONEY) {
                        return Kind.NUMBER;
                    }
                }
            }
        }
        throw new SchemeFault("cannot write " + left.word() + sign + right.word()
                + ": add and subtract like with like, multiply money by a number or a percentage");
    }

    SchemeValue apply(SchemeValue left, SchemeValue right) {
        return switch (this) {
            case PLUS -> like(left, bare(left).plus(bare(right)));
            case MINUS -> like(left, bare(left).minus(bare(right)));
            case TIMES -> {
                SchemeValue result = left.kind() == Kind.MONEY ? left : right;
                yield like(result, bare(left).times(ratio(bare(right))));
            }
            case DIVIDED_BY -> {
                ExactAmount divisor = bare(right);
                if (!divisor.isPositive()) {
                    throw Need.of(new Need.NoRow("A formula of the scheme divides by nil."));
                }
                ExactAmount quotient = bare(left).times(new Ratio(divisor.denominator(), divisor.numerator()));
                yield right.kind() == Kind.MONEY ? SchemeValue.Number.of(quotient) : like(left, quotient);
            }
        };
    }

    static boolean isQuantity(Kind kind) {
        return kind == Kind.MONEY || kind == Kind.NUMBER;
    }

    /** The bare quantity of money (pence) or a number. */
    static ExactAmount bare(SchemeValue value) {
        if (value instanceof SchemeValue.Money money) {
            return money.amount();
        }
        if (value instanceof SchemeValue.Number number) {
            return number.bare();
        }
        throw new SchemeFault(
                "expected money or a number, found " + value.kind().word());
    }

    static SchemeValue like(SchemeValue model, ExactAmount amount) {
        return model.kind() == Kind.MONEY ? new SchemeValue.Money(amount) : SchemeValue.Number.of(amount);
    }

    private static Ratio ratio(ExactAmount bare) {
        return new Ratio(bare.numerator(), bare.denominator());
    }
}
