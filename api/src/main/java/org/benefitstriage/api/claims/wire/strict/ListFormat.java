package org.benefitstriage.api.claims.wire.strict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param item what each item looks like
 * @param fewest the fewest items
 * @param most the most items; those beyond are not looked at
 * @param each whether each item may be there once only
 */
record ListFormat(Format item, int fewest, int most, Repeats repeats) implements Format {

    /** Whether an item may be in the list again. */
    enum Repeats {
        ALLOWED,
        REFUSED
    }

    @Override
    public String inWords() {
        return "a list of " + (fewest == 0 ? "up to " : fewest + " to ") + most;
    }

    @Override
    public @Nullable Object read(Sent sent, Place at, Problems problems) {
        if (!(sent instanceof Sent.Items list)) {
            problems.wrongType(at, "a list", sent);
            return null;
        }
        List<Sent> items = list.items();
        if (items.size() > most || items.size() < fewest) {
            problems.add(
                    at,
                    ProblemKind.BAD_LIST,
                    items.size() > most
                            ? "expected at most " + most + " items"
                            : "expected at least " + fewest + " item");
        }
        List<Object> values = new ArrayList<>();
        HashSet<Object> seen = new HashSet<>();
        for (int i = 0; i < Math.min(items.size(), most); i++) {
            Object value = item.read(items.get(i), at.item(i), problems);
            if (value != null) {
                values.add(value);
                if (repeats == Repeats.REFUSED && !seen.add(value)) {
                    problems.add(at.item(i), ProblemKind.BAD_LIST, "this item is in the list already");
                }
            }
        }
        return values;
    }
}
