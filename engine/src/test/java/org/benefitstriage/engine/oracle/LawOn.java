package org.benefitstriage.engine.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The law on one day.
 *
 * @param files the parameter files
 * @param day the day
 * @param weeklyRent whether the year's amounts begin on the first Monday in April
 */
record LawOn(LawFiles files, LocalDate day, boolean weeklyRent) {

    Pounds figure(String id) {
        return Pounds.parse(said(id, "value"));
    }

    int whole(String id) {
        return Integer.parseInt(said(id, "value"));
    }

    boolean on(String id) {
        return Boolean.parseBoolean(said(id, "value"));
    }

    LocalDate date(String id) {
        return LocalDate.parse(said(id, "value"));
    }

    /** A rule that counts only while it is on. */
    void requireSwitch(String id) {
        if (!on(id)) {
            throw new Undetermined(id + " is off");
        }
    }

    /** Whether it is in force on the day at all. */
    boolean holds(String id) {
        return files.all().getOrDefault(id, List.of()).stream()
                .anyMatch(row -> row.covers(day, weeklyRent)
                        && !"not-in-force".equals(row.said().get("value")));
    }

    LocalDate inForceSince(String id) {
        LawFiles.Row row = files.row(id, day, weeklyRent);
        return weeklyRent ? row.weeklyFrom() : row.from();
    }

    /** The amount of the band that an income of this much lies in; a lower edge belongs to its band. */
    Pounds band(String id, Pounds income) {
        Object bands = files.row(id, day, weeklyRent).said().get("bands");
        Pounds found = null;
        for (Object entry : (List<?>) bands) {
            Map<?, ?> band = (Map<?, ?>) entry;
            if (income.atLeast(Pounds.parse((String) band.get("from")))) {
                found = Pounds.parse((String) band.get("amount"));
            }
        }
        if (found == null) {
            throw new IllegalStateException("no band of " + id + " holds " + income);
        }
        return found;
    }

    /** A rate of an area: {@code shared}, {@code one}, {@code two}, {@code three} or {@code four}. */
    Pounds rate(String id, String category) {
        Object rates = files.row(id, day, weeklyRent).said().get("rates");
        if (!(rates instanceof Map<?, ?> found)) {
            throw new Undetermined("no rates of " + id + " on " + day);
        }
        return Pounds.parse((String) found.get(category));
    }

    private String said(String id, String key) {
        String said = (String) files.row(id, day, weeklyRent).said().get(key);
        if (said == null || said.equals("unknown") || said.equals("not-in-force")) {
            throw new Undetermined("no value of " + id + " on " + day);
        }
        return said;
    }
}
