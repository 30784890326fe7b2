package org.benefitstriage.api.claims.wire.strict;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A calendar day in the one form of ISO 8601 that the format knows.
 *
 * @param earliest the earliest day accepted
 * @param latest the latest day accepted
 */
record DateFormat(LocalDate earliest, LocalDate latest) implements Format {

    private static final String SHAPE = "0000-00-00";

    @Override
    public String inWords() {
        return "a date such as 2026-11-02";
    }

    @Override
    public @Nullable Object read(Sent sent, Place at, Problems problems) {
        if (!(sent instanceof Sent.Text text)) {
            problems.wrongType(at, inWords(), sent);
            return null;
        }
        if (!hasShape(text.value())) {
            problems.add(at, ProblemKind.BAD_DATE, "expected " + inWords() + ": year, month, day");
            return null;
        }
        try {
            LocalDate day =
                    LocalDate.of(number(text.value(), 0, 4), number(text.value(), 5, 7), number(text.value(), 8, 10));
            if (!day.isBefore(earliest) && !day.isAfter(latest)) {
                return day;
            }
            problems.add(at, ProblemKind.BAD_DATE, "expected a date from " + earliest + " to " + latest);
        } catch (DateTimeException e) {
            problems.add(at, ProblemKind.BAD_DATE, "expected " + inWords() + ": the calendar has no such day");
        }
        return null;
    }

    private static boolean hasShape(String text) {
        if (text.length() != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char unit = text.charAt(i);
            if (SHAPE.charAt(i) == '-' ? unit != '-' : unit < '0' || unit > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
