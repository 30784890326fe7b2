package org.benefitstriage.engine.scheme;

import java.util.Optional;

/**
 * One row of a table, with its edges as printed.
 *
 * @param when the condition of the row
 * @param from lowest value in the row, included
 * @param over the row begins above this value
 * @param upTo highest value in the row, included
 * @param below the row ends before this value
 * @param value what the row gives
 */
public record Row(
        Optional<Expression> when,
        Optional<Expression> from,
        Optional<Expression> over,
        Optional<Expression> upTo,
        Optional<Expression> below,
        Expression value) {

    /** Whether the row applies to a measured value. */
    boolean covers(Optional<SchemeValue> measured, Scope scope) {
        if (when.isPresent() && !Expression.truth(when.get(), scope)) {
            return false;
        }
        return measured.isEmpty()
                || (meets(from, Comparator.AT_LEAST, measured.get(), scope)
                        && meets(over, Comparator.MORE, measured.get(), scope)
                        && meets(upTo, Comparator.AT_MOST, measured.get(), scope)
                        && meets(below, Comparator.LESS, measured.get(), scope));
    }

    private static boolean meets(Optional<Expression> edge, Comparator test, SchemeValue measured, Scope scope) {
        return edge.isEmpty() || test.holds(measured, edge.get().value(scope));
    }

    /** The edges with their figures, for example {@code up to £227.00}. */
    String edges(Scope scope) {
        StringBuilder text = new StringBuilder();
        append(text, "from ", from, scope);
        append(text, "over ", over, scope);
        append(text, "up to ", upTo, scope);
        append(text, "below ", below, scope);
        return text.toString();
    }

    private static void append(StringBuilder text, String word, Optional<Expression> edge, Scope scope) {
        edge.ifPresent(found -> text.append(text.isEmpty() ? "" : " ")
                .append(word)
                .append(found.value(scope).shown()));
    }
}
