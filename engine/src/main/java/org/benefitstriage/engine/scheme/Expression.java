package org.benefitstriage.engine.scheme;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A formula of a scheme, already checked: its kind is certain and its names are known. Immutable. */
public sealed interface Expression {

    /** What it gives. */
    Kind kind();

    /** The value in a run. */
    SchemeValue value(Scope scope);

    /** The formula with its figures in it; {@code within} says that it stands inside a larger one. */
    String shown(Scope scope, boolean within);

    /** Every name it uses. */
    Set<String> names();

    /** A value written down in the scheme. */
    record Literal(SchemeValue value, String written) implements Expression {

        /** Whether this quantity is less than another of its kind. */
        public boolean isLessThan(Literal other) {
            return Comparator.LESS.holds(value, other.value);
        }

        @Override
        public Kind kind() {
            return value.kind();
        }

        @Override
        public SchemeValue value(Scope scope) {
            return value;
        }

        @Override
        public String shown(Scope scope, boolean within) {
            return written;
        }

        @Override
        public Set<String> names() {
            return Set.of();
        }
    }

    /** A name. */
    record Named(String name, Kind kind) implements Expression {
        @Override
        public SchemeValue value(Scope scope) {
            SchemeValue found = scope.value(name);
            if (found.kind() != kind) {
                throw new SchemeFault("\"" + name + "\" is " + found.kind().word() + ", expected " + kind.word());
            }
            return found;
        }

        @Override
        public String shown(Scope scope, boolean within) {
            String words = name.replace('_', ' ').replace('.', ' ');
            return kind == Kind.YES_NO ? words : words + figure(scope);
        }

        // A name that was not needed, because an earlier part of the condition settled it, may have no value.
        private String figure(Scope scope) {
            try {
                return " " + value(scope).shown();
            } catch (Need notNeeded) {
                return "";
            }
        }

        @Override
        public Set<String> names() {
            return Set.of(name);
        }
    }

    /** Two numbers or amounts joined by an operator. */
    record Sum(Arithmetic operator, Expression left, Expression right, Kind kind) implements Expression {
        @Override
        public SchemeValue value(Scope scope) {
            return operator.apply(left.value(scope), right.value(scope));
        }

        @Override
        public String shown(Scope scope, boolean within) {
            String text = left.shown(scope, true) + operator.sign() + right.shown(scope, true);
            return within ? "(" + text + ")" : text;
        }

        @Override
        public Set<String> names() {
            return union(List.of(left, right));
        }
    }

    /** Two numbers or amounts compared. */
    record Comparison(Comparator operator, Expression left, Expression right) implements Expression {
        @Override
        public Kind kind() {
            return Kind.YES_NO;
        }

        @Override
        public SchemeValue value(Scope scope) {
            return new SchemeValue.YesNo(operator.holds(left.value(scope), right.value(scope)));
        }

        @Override
        public String shown(Scope scope, boolean within) {
            return left.shown(scope, true) + operator.words() + right.shown(scope, true);
        }

        @Override
        public Set<String> names() {
            return union(List.of(left, right));
        }
    }

    /** Whether a name is one of some words. */
    record IsWord(String name, Set<String> words, boolean wanted) implements Expression {
        public IsWord {
            words = Set.copyOf(words);
        }

        @Override
        public Kind kind() {
            return Kind.YES_NO;
        }

        @Override
        public SchemeValue value(Scope scope) {
            return new SchemeValue.YesNo(words.contains(scope.value(name).shown()) == wanted);
        }

        @Override
        public String shown(Scope scope, boolean within) {
            return name.replace('_', ' ') + (wanted ? " is " : " is not ") + String.join(", ", new TreeSet<>(words));
        }

        @Override
        public Set<String> names() {
            return Set.of(name);
        }
    }

    /** All of, or any of, several conditions: looks no further than it has to. */
    record Joined(boolean all, List<Expression> parts) implements Expression {
        public Joined {
            parts = List.copyOf(parts);
        }

        @Override
        public Kind kind() {
            return Kind.YES_NO;
        }

        // Two passes: a condition that is not known matters only when the known ones leave the answer open.
        @Override
        public SchemeValue value(Scope scope) {
            Need open = null;
            for (Expression part : parts) {
                try {
                    if (truth(part, scope) != all) {
                        return new SchemeValue.YesNo(!all);
                    }
                } catch (Need need) {
                    open = open == null ? need : open;
                }
            }
            if (open != null) {
                throw open;
            }
            return new SchemeValue.YesNo(all);
        }

        @Override
        public String shown(Scope scope, boolean within) {
            String text = parts.stream()
                    .map(part -> part.shown(scope, true))
                    .collect(Collectors.joining(all ? " and " : " or "));
            return within ? "(" + text + ")" : text;
        }

        @Override
        public Set<String> names() {
            return union(parts);
        }
    }

    /** The opposite of a condition. */
    record Not(Expression of) implements Expression {
        @Override
        public Kind kind() {
            return Kind.YES_NO;
        }

        @Override
        public SchemeValue value(Scope scope) {
            return new SchemeValue.YesNo(!truth(of, scope));
        }

        @Override
        public String shown(Scope scope, boolean within) {
            return "not " + of.shown(scope, true);
        }

        @Override
        public Set<String> names() {
            return of.names();
        }
    }

    /** A function of other expressions. */
    record Call(SchemeFunction function, List<Expression> arguments, Kind kind) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public SchemeValue value(Scope scope) {
            return function.value(arguments, scope);
        }

        @Override
        public String shown(Scope scope, boolean within) {
            return function.words()
                    + arguments.stream()
                            .map(argument -> argument.shown(scope, false))
                            .collect(Collectors.joining(", ", "(", ")"));
        }

        @Override
        public Set<String> names() {
            return union(arguments);
        }
    }

    /** Whether a condition holds in a run. */
    static boolean truth(Expression condition, Scope scope) {
        return condition.value(scope) instanceof SchemeValue.YesNo answer && answer.yes();
    }

    private static Set<String> union(List<Expression> parts) {
        Set<String> names = new TreeSet<>();
        parts.forEach(part -> names.addAll(part.names()));
        return names;
    }
}
