package org.benefitstriage.api.pages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as it was typed into three fields.
 *
 * @param day the day of the month
 * @param month its number
 * @param year four digits
 */
public record DayTyped(String day, String month, String year) {

    static final DayTyped NONE = new DayTyped("", "", "");

    /** What is typed for a day. */
    static DayTyped of(LocalDate date) {
        return new DayTyped(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    /** The three fields whose names begin with this. */
    static DayTyped of(MultivaluedMap<String, String> posted, String name) {
        return new DayTyped(
                Posted.field(posted, name + "-day").strip(),
                Posted.field(posted, name + "-month").strip(),
                Posted.field(posted, name + "-year").strip());
    }

    /** The day; empty where what was typed is none. */
    Optional<LocalDate> date() {
        if (!day.matches("\\d{1,2}") || !month.matches("\\d{1,2}") || !year.matches("\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
