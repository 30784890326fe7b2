package org.benefitstriage.engine.scheme;

import java.util.Map;

/** How two amounts or two numbers may be compared. */
enum Comparator {
    EQUAL("=", " is "),
    NOT_EQUAL("<>", " is not "),
    LESS("<", " is less than "),
    AT_MOST("<=", " is not more than "),
    MORE(">", " is more than "),
    AT_LEAST(">=", " is not less than ");

    private static final Map<String, Comparator> BY_SIGN =
            Map.of("=", EQUAL, "<>", NOT_EQUAL, "<", LESS, "<=", AT_MOST, ">", MORE, ">=", AT_LEAST);

    private final String sign;
    private final String words;

    Comparator(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    static boolean isSign(String text) {
        return BY_SIGN.containsKey(text);
    }

    static Comparator of(String sign) {
        Comparator found = BY_SIGN.get(sign);
        if (found == null) {
            throw new SchemeFault("expected one of = <> < <= > >=, found \"" + sign + "\"");
        }
        return found;
    }

    String sign() {
        return sign;
    }

    String words() {
        return words;
    }

    boolean holds(SchemeValue left, SchemeValue right) {
        int order = Arithmetic.bare(left).compareTo(Arithmetic.bare(right));
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
