package org.benefitstriage.rules.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.port.Uprating;
import org.benefitstriage.rules.parameters.FigureEntry;
import org.benefitstriage.rules.parameters.FigureState;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks every benefit week: a missing uprating fails here in February, not in production in April. */
class DateSweepTest {

    private static final LocalDate FIRST_WEEK = LocalDate.of(2023, 4, 3);
    private static final LocalDate HORIZON = LocalDate.of(2027, 3, 31);
    private static final YamlParameters PARAMETERS = YamlParameters.load();

    @ParameterizedTest
    @EnumSource(Uprating.class)
    void each_figure_has_one_value_in_each_benefit_week_unless_the_files_say_it_has_none(Uprating uprating) {
        Map<String, List<FigureEntry>> byId = byId();
        for (LocalDate monday = FIRST_WEEK; !monday.isAfter(HORIZON); monday = monday.plusWeeks(1)) {
            ParameterSet figures = PARAMETERS.at(monday, uprating);
            TreeSet<String> expected = new TreeSet<>();
            for (var family : byId.entrySet()) {
                LocalDate day = monday;
                List<FigureEntry> inForce = family.getValue().stream()
                        .filter(entry -> entry.periodFor(uprating).covers(day))
                        .toList();
                assertThat(inForce).as("%s on %s", family.getKey(), monday).hasSize(1);
                if (inForce.get(0).state() instanceof FigureState.Known) {
                    expected.add(family.getKey());
                }
            }
            assertThat(figures.all().keySet()).as("figures on %s", monday).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Uprating.class)
    void the_figures_cover_every_week_to_the_horizon(Uprating uprating) {
        EffectivePeriod coverage = PARAMETERS.coverage(uprating);
        assertThat(FIRST_WEEK.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(coverage.covers(FIRST_WEEK)).isTrue();
        assertThat(coverage.covers(HORIZON)).isTrue();
    }

    private static Map<String, List<FigureEntry>> byId() {
        Map<String, List<FigureEntry>> byId = new TreeMap<>();
        for (FigureEntry entry : PARAMETERS.files().entries()) {
            byId.computeIfAbsent(entry.id(), id -> new java.util.ArrayList<>()).add(entry);
        }
        return byId;
    }
}
