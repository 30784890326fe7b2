package org.benefitstriage.api.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.BenefitsClaimed;

/** How values are said on a page. Times are shown as the clock on an office wall in the United Kingdom. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);
    private static final ZoneId OFFICE = ZoneId.of("Europe/London");

    private Words() {}

    /** For example {@code 6 April 2026}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For a narrow column, for example {@code 6 Apr 2026}. */
    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** For example {@code 6 April 2026 at 14:05}. */
    static String time(Instant instant) {
        return TIME.format(instant.atZone(OFFICE));
    }

    /** For example {@code HB and CTR}. */
    static String shortly(BenefitsClaimed benefits) {
        return benefits.benefits().stream().map(Benefit::shortName).collect(Collectors.joining(" and "));
    }

    /** For example {@code Housing Benefit and Council Tax Reduction}. */
    static String fully(BenefitsClaimed benefits) {
        return benefits.benefits().stream().map(Benefit::title).collect(Collectors.joining(" and "));
    }

    /** For example {@code Overdue by 2 days}. */
    static String due(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return "Overdue by " + count(-days, "day");
        }
        if (days == 0) {
            return "Due today";
        }
        return days == 1 ? "Due tomorrow" : "Due in " + count(days, "day");
    }

    /** For example {@code 1 day}, {@code 2 days}. */
    static String count(long number, String singular) {
        return String.format(Locale.UK, "%,d %s%s", number, singular, number == 1 ? "" : "s");
    }

    /** Pounds and pence, for example {@code £1,234.50} or {@code -£3.00}. */
    static String pounds(long pence) {
        return String.format(
                Locale.UK, "%s£%,d.%02d", pence < 0 ? "-" : "", Math.abs(pence) / 100, Math.abs(pence) % 100);
    }

    /** A constant's name as words, for example {@code Not checked} for {@code NOT_CHECKED}. */
    static String constant(String name) {
        return capitalised(name.toLowerCase(Locale.UK).replace('_', ' '));
    }

    /** A component's name as words, for example {@code Months at address} for {@code monthsAtAddress}. */
    static String fromCamelCase(String name) {
        return capitalised(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.UK));
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
