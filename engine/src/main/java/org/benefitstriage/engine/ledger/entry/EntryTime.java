package org.benefitstriage.engine.ledger.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times in UTC to the millisecond, in one spelling: {@code 2026-11-22T09:00:00.000Z}. */
public final class EntryTime {

    private static final String PATTERN = "dddd-dd-ddTdd:dd:dd.dddZ";

    private EntryTime() {}

    /** The text of a time; what is finer than a millisecond is cut off. */
    public static String text(Instant time) {
        LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        if (utc.getYear() < 0 || utc.getYear() > 9999) {
            throw new IllegalArgumentException("expected a year of four digits, found " + utc.getYear());
        }
        StringBuilder text = new StringBuilder(PATTERN.length());
        digits(text, utc.getYear(), 4).append('-');
        digits(text, utc.getMonthValue(), 2).append('-');
        digits(text, utc.getDayOfMonth(), 2).append('T');
        digits(text, utc.getHour(), 2).append(':');
        digits(text, utc.getMinute(), 2).append(':');
        digits(text, utc.getSecond(), 2).append('.');
        return digits(text, utc.getNano() / 1_000_000, 3).append('Z').toString();
    }

    /** The time a text stands for; empty for any other spelling and for days and hours that do not exist. */
    public static Optional<Instant> parse(String text) {
        if (text.length() != PATTERN.length()) {
            return Optional.empty();
        }
        for (int i = 0; i < PATTERN.length(); i++) {
            char unit = text.charAt(i);
            char wanted = PATTERN.charAt(i);
            if (wanted == 'd' ? unit < '0' || unit > '9' : unit != wanted) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(LocalDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, 19),
                            number(text, 20, 23) * 1_000_000)
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static StringBuilder digits(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        return text.append("0".repeat(width - digits.length())).append(digits);
    }
}
