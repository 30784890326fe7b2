package org.benefitstriage.engine.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a claim tells a council's scheme, worked out for the second reckoning alone.
 *
 * @param facts by the names that scheme files use: {@link Fraction}, {@link Boolean}, {@link String} or {@link LocalDate}
 * @param people the other adults, those of a couple together
 * @param born dates of birth of the children for whom child benefit is paid
 * @param on the first day of the award
 * @param daysInYear days of the year of the bill
 */
record PlainHousehold(
        Map<String, Object> facts,
        List<List<Map<String, Object>>> people,
        List<LocalDate> born,
        LocalDate on,
        long daysInYear) {}
