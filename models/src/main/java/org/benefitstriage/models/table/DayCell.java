package org.benefitstriage.models.table;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as {@code 2026-11-22}, or a year as {@code 2026}, which stands for its first day. */
final class DayCell extends Cell {

    private static final int YEAR_LENGTH = 4;

    private final boolean mayBeMissing;
    private final NumberColumn kept;
    private double last;

    DayCell(int index, String column, boolean mayBeMissing, NumberColumn kept) {
        super(index, column);
        this.mayBeMissing = mayBeMissing;
        this.kept = kept;
    }

    @Override
    String parse(String text) {
        if (text.isEmpty() && mayBeMissing) {
            last = Double.NaN;
            return "";
        }
        try {
            last = LocalDate.parse(text.length() == YEAR_LENGTH ? text + "-01-01" : text)
                    .toEpochDay();
            return "";
        } catch (DateTimeException e) {
            return "expected a day as 2026-11-22, or a year";
        }
    }

    @Override
    void keep() {
        kept.add(last);
    }
}
