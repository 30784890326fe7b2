package org.benefitstriage.engine.reckoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Works a formula of a scheme out straight from its text. Values are {@link Fraction}, {@link Boolean}, {@link String},
 * {@link LocalDate} or {@link Missing}; everything is worked out, and what is missing passes through where it cannot matter.
 */
final class PlainFormula {

    private static final Pattern PIECE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d"
            + "|£?\\d+(?:\\.\\d+)?(?:\\s+\\d+/\\d+)?\\s*%"
            + "|£?\\d+(?:\\.\\d+)?"
            + "|[A-Za-z][\\w.]*"
            + "|<=|>=|<>|[-+*/=<>(),]");
    private static final Pattern A_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Set<String> SIGNS = Set.of("=", "<>", "<", "<=", ">", ">=");

    private final List<String> pieces = new ArrayList<>();
    private final Function<String, Object> names;
    private final PlainFunctions functions;
    private int at;

    private PlainFormula(String text, Function<String, Object> names, PlainFunctions functions) {
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        this.names = names;
        this.functions = functions;
    }

    static Object value(String text, Function<String, Object> names, PlainFunctions functions) {
        PlainFormula formula = new PlainFormula(text, names, functions);
        Object value = formula.any();
        return formula.at == formula.pieces.size() ? value : Missing.FOR_GOOD;
    }

    private String next() {
        return at < pieces.size() ? pieces.get(at) : "";
    }

    private boolean eat(String wanted) {
        boolean there = next().equals(wanted);
        at += there ? 1 : 0;
        return there;
    }

    private Object any() {
        List<Object> parts = new ArrayList<>(List.of(all()));
        while (eat("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : decided(parts, true);
    }

    private Object all() {
        List<Object> parts = new ArrayList<>(List.of(not()));
        while (eat("and")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : decided(parts, false);
    }

    // One true part decides "or", one false part decides "and", whatever else is missing.
    private static Object decided(List<Object> parts, boolean by) {
        if (parts.contains(by)) {
            return by;
        }
        return Missing.isAmong(parts) ? Missing.among(parts) : (Object) !by;
    }

    private Object not() {
        if (!eat("not")) {
            return compared();
        }
        Object value = not();
        return value instanceof Boolean yes ? (Object) !yes : value;
    }

    private Object compared() {
        Object left = sum();
        if (eat("is")) {
            boolean wanted = !eat("not");
            return isOneOf(left, Set.of(pieces.get(at++)), wanted);
        }
        if (eat("in")) {
            Set<String> words = new HashSet<>();
            eat("(");
            do {
                words.add(pieces.get(at++));
            } while (eat(","));
            eat(")");
            return isOneOf(left, words, true);
        }
        if (!SIGNS.contains(next())) {
            return left;
        }
        String sign = pieces.get(at++);
        Object right = sum();
        if (!(left instanceof Fraction one) || !(right instanceof Fraction other)) {
            return Missing.among(List.of(left, right));
        }
        int order = one.compareTo(other);
        return switch (sign) {
            case "=" -> order == 0;
            case "<>" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static Object isOneOf(Object value, Set<String> words, boolean wanted) {
        if (value instanceof Missing) {
            return value;
        }
        String text = value instanceof Boolean yes ? (yes ? "yes" : "no") : value.toString();
        return words.contains(text) == wanted;
    }

    private Object sum() {
        Object left = product();
        while (next().equals("+") || next().equals("-")) {
            String sign = pieces.get(at++);
            left = joined(sign, left, product());
        }
        return left;
    }

    private Object product() {
        Object left = factor();
        while (next().equals("*") || next().equals("/") || next().equals("of")) {
            String sign = pieces.get(at++);
            left = joined(sign, left, factor());
        }
        return left;
    }

    private static Object joined(String sign, Object left, Object right) {
        if (!(left instanceof Fraction one) || !(right instanceof Fraction other)) {
            return Missing.among(List.of(left, right));
        }
        return switch (sign) {
            case "+" -> one.plus(other);
            case "-" -> one.minus(other);
            case "/" -> other.top().signum() > 0 ? one.over(other) : Missing.FOR_GOOD;
            default -> one.times(other);
        };
    }

    private Object factor() {
        if (at == pieces.size()) {
            return Missing.FOR_GOOD;
        }
        String piece = pieces.get(at++);
        if (piece.equals("(")) {
            Object inner = any();
            eat(")");
            return inner;
        }
        if (A_DAY.matcher(piece).matches()) {
            return LocalDate.parse(piece);
        }
        if (Character.isDigit(piece.charAt(0)) || piece.charAt(0) == '£') {
            return number(piece.replace("£", "").strip());
        }
        if (piece.equals("yes") || piece.equals("no")) {
            return piece.equals("yes");
        }
        if (!next().equals("(")) {
            return names.apply(piece);
        }
        List<Object> arguments = new ArrayList<>();
        do {
            at++;
            arguments.add(any());
        } while (next().equals(","));
        eat(")");
        return functions.value(piece, arguments);
    }

    private Object number(String piece) {
        if (piece.endsWith("%")) {
            String[] parts = piece.substring(0, piece.length() - 1).strip().split("[\\s/]+");
            Fraction whole = Fraction.of(new BigDecimal(parts[0]));
            return (parts.length == 1
                            ? whole
                            : whole.plus(Fraction.of(Long.parseLong(parts[1])).over(Long.parseLong(parts[2]))))
                    .over(100);
        }
        Fraction amount = Fraction.of(new BigDecimal(piece));
        if (!next().equals("a")) {
            return amount;
        }
        at++;
        return switch (pieces.get(at++)) {
            case "day" -> amount.times(7);
            case "month" -> amount.times(12).over(52);
            case "year" -> amount.over(52);
            default -> amount;
        };
    }
}
