package org.benefitstriage.api.calculations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.entitlement.ScheduledPeriod;
import org.benefitstriage.engine.entitlement.WeeklySchedule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Days with one and the same weekly award.
 *
 * @param from the first of them
 * @param to the last of them, or the end of the schedule
 * @param weeklyPence the award in pence a week; absent where it could not be worked out
 * @param reasons why it could not be worked out
 */
@Schema(name = "ScheduleLine", description = "Days with one and the same weekly award.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ScheduleLine(LocalDate from, LocalDate to, Optional<Long> weeklyPence, List<String> reasons) {

    public ScheduleLine {
        reasons = List.copyOf(reasons);
    }

    /** One line for each change of the weekly award. */
    static List<ScheduleLine> of(WeeklySchedule schedule) {
        List<ScheduledPeriod> changes = schedule.changes();
        List<ScheduleLine> lines = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            LocalDate to = i + 1 < changes.size() ? changes.get(i + 1).from().minusDays(1) : schedule.to();
            lines.add(line(changes.get(i), to));
        }
        return List.copyOf(lines);
    }

    private static ScheduleLine line(ScheduledPeriod period, LocalDate to) {
        return period.entitlement()
                .fold(
                        award -> new ScheduleLine(
                                period.from(),
                                to,
                                Optional.of(award.weekly().value().pence()),
                                List.of()),
                        none -> new ScheduleLine(period.from(), to, Optional.empty(), none.reasons()));
    }
}
