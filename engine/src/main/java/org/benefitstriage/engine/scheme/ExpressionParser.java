package org.benefitstriage.engine.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads a formula such as {@code 80% of lower(liability, band_d_liability)} or {@code capital > 6000 and not care_leaver}.
 * Money and percentages are exact; a bare number is pounds wherever money is expected.
 */
public final class ExpressionParser {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Set<String> RESERVED = Set.of("and", "or", "not", "is", "in", "of", "a", "yes", "no");

    // What the same thing is called in a spreadsheet.
    private static final Map<String, String> ELSEWHERE = Map.of(
            "min", "lower",
            "max", "higher",
            "round", "nearest_penny",
            "floor", "whole_steps",
            "ceiling", "steps_or_part",
            "ceil", "steps_or_part",
            "rounddown", "penny_down",
            "roundup", "penny_up");

    private final Tokens tokens;
    private final Dictionary names;

    private ExpressionParser(String text, Dictionary names) {
        this.tokens = new Tokens(text);
        this.names = names;
    }

    /** Reads a formula of any kind. */
    public static Expression parse(String text, Dictionary names) {
        ExpressionParser parser = new ExpressionParser(text, names);
        Expression expression = parser.either();
        parser.tokens.expectEnd();
        return expression;
    }

    /** Reads a formula that has to give this kind. */
    public static Expression parse(String text, Kind wanted, Dictionary names) {
        Expression expression = Literals.as(wanted, parse(text, names));
        if (expression.kind() != wanted) {
            throw new SchemeFault("\"" + text + "\" gives " + expression.kind().word() + ", expected " + wanted.word());
        }
        return expression;
    }

    /** Whether a text may be a name in a scheme. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches()
                && !RESERVED.contains(text)
                && !SchemeFunction.allWritten().contains(text);
    }

    private Expression either() {
        return joined("or", false);
    }

    private Expression joined(String word, boolean all) {
        List<Expression> parts = new ArrayList<>();
        do {
            parts.add(all ? negation() : joined("and", true));
        } while (tokens.takeIf(word));
        if (parts.size() == 1) {
            return parts.get(0);
        }
        parts.forEach(part -> condition(part, word));
        return new Expression.Joined(all, parts);
    }

    private Expression negation() {
        if (tokens.takeIf("not")) {
            return new Expression.Not(condition(negation(), "not"));
        }
        return comparison();
    }

    private Expression comparison() {
        Expression left = sum();
        if (tokens.takeIf("is")) {
            boolean wanted = !tokens.takeIf("not");
            return word(left, Set.of(tokens.take()), wanted);
        }
        if (tokens.takeIf("in")) {
            return word(left, wordList(), true);
        }
        if (!Comparator.isSign(tokens.peek())) {
            return left;
        }
        Comparator operator = Comparator.of(tokens.take());
        if (left instanceof Expression.Named named && named.kind() == Kind.WORD) {
            throw new SchemeFault("\"" + named.name() + "\" is a word: write " + named.name()
                    + (operator == Comparator.NOT_EQUAL ? " is not " : " is ") + tokens.peek() + ", or " + named.name()
                    + " in (" + tokens.peek() + ", ...)");
        }
        Expression right = sum();
        Expression first = Literals.as(right.kind(), left);
        Expression second = Literals.as(first.kind(), right);
        if (first.kind() != second.kind() || !Arithmetic.isQuantity(first.kind())) {
            throw new SchemeFault("cannot compare " + first.kind().word() + " with "
                    + second.kind().word() + ": write money as £20 in a formula, and words with \"is\"");
        }
        return new Expression.Comparison(operator, first, second);
    }

    private Set<String> wordList() {
        tokens.expect("(");
        Set<String> words = new TreeSet<>();
        do {
            words.add(tokens.take());
        } while (tokens.takeIf(","));
        tokens.expect(")");
        return words;
    }

    private Expression word(Expression left, Set<String> words, boolean wanted) {
        if (!(left instanceof Expression.Named named)) {
            throw new SchemeFault("only a name can be compared with a word");
        }
        if (named.kind() == Kind.YES_NO
                && words.size() == 1
                && Set.of("yes", "no").containsAll(words)) {
            return words.contains("yes") == wanted ? named : new Expression.Not(named);
        }
        if (named.kind() != Kind.WORD) {
            throw new SchemeFault("\"" + named.name() + "\" is " + named.kind().word()
                    + " and cannot be compared with a word: write for example " + named.name()
                    + (named.kind() == Kind.YES_NO
                            ? ", or not " + named.name()
                            : " = " + words.iterator().next()));
        }
        words.forEach(each -> names.checkWord(named.name(), each));
        return new Expression.IsWord(named.name(), words, wanted);
    }

    private Expression sum() {
        Expression left = product();
        while (tokens.peek().equals("+") || tokens.peek().equals("-")) {
            Arithmetic operator = tokens.take().equals("+") ? Arithmetic.PLUS : Arithmetic.MINUS;
            left = combined(operator, left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = factor();
        while (tokens.peek().equals("*")
                || tokens.peek().equals("/")
                || tokens.peek().equals("of")) {
            Arithmetic operator = tokens.take().equals("/") ? Arithmetic.DIVIDED_BY : Arithmetic.TIMES;
            left = combined(operator, left, factor());
        }
        return left;
    }

    private static Expression combined(Arithmetic operator, Expression left, Expression right) {
        boolean alike = operator == Arithmetic.PLUS || operator == Arithmetic.MINUS;
        Expression first = alike ? Literals.as(right.kind(), left) : left;
        Expression second = alike ? Literals.as(first.kind(), right) : right;
        return new Expression.Sum(operator, first, second, operator.kind(first.kind(), second.kind()));
    }

    private Expression factor() {
        if (tokens.takeIf("(")) {
            Expression inner = either();
            tokens.expect(")");
            return inner;
        }
        if (!tokens.nextIsName()) {
            return Literals.read(tokens);
        }
        String name = tokens.take();
        if (name.equals("yes") || name.equals("no")) {
            return new Expression.Literal(new SchemeValue.YesNo(name.equals("yes")), name);
        }
        return tokens.peek().equals("(") ? call(name) : new Expression.Named(name, names.kind(name));
    }

    private Expression call(String name) {
        SchemeFunction function = function(name);
        tokens.expect("(");
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(either());
        } while (tokens.takeIf(","));
        tokens.expect(")");
        boolean money = arguments.stream().anyMatch(argument -> argument.kind() == Kind.MONEY);
        List<Expression> read = new ArrayList<>();
        for (Expression argument : arguments) {
            read.add(money || function == SchemeFunction.NEAREST_PENNY ? Literals.as(Kind.MONEY, argument) : argument);
        }
        return new Expression.Call(
                function,
                read,
                function.kind(read.stream().map(Expression::kind).toList()));
    }

    private static SchemeFunction function(String name) {
        if (ELSEWHERE.containsKey(name)) {
            throw new SchemeFault("unknown function \"" + name + "\": write " + ELSEWHERE.get(name) + "(...)");
        }
        if (!SchemeFunction.allWritten().contains(name)) {
            throw new SchemeFault("unknown function \"" + name + "\"" + Nearest.hint(name, SchemeFunction.allWritten())
                    + ": use one of " + String.join(", ", SchemeFunction.allWritten()));
        }
        return SchemeFunction.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    private static Expression condition(Expression part, String word) {
        if (part.kind() != Kind.YES_NO) {
            throw new SchemeFault(
                    "\"" + word + "\" joins conditions, found " + part.kind().word() + ": compare it with something");
        }
        return part;
    }
}
