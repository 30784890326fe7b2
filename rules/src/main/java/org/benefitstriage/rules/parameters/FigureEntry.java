package org.benefitstriage.rules.parameters;

import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.port.Uprating;

/**
 * One figure over one period, as a parameter file states it.
 *
 * @param id stable id, for example {@code hb.taper}
 * @param area the part of the law it belongs to, in plain English
 * @param label what it is, in plain English
 * @param unit its unit, for example {@code GBP/week}
 * @param state its value, or why there is none
 * @param period the days it is in force, both included
 * @param weeklyRentPeriod the same where rent is payable weekly: from the first Monday in April for yearly figures
 * @param citation its provision
 * @param lawChecked how far the citation was checked
 * @param certainty how the value is known
 * @param sources keys of the sources
 * @param note what a reader should know, possibly empty
 * @param cadence whether it changes every April or on dates of its own
 * @param place file and line
 */
public record FigureEntry(
        String id,
        String area,
        String label,
        String unit,
        FigureState state,
        EffectivePeriod period,
        EffectivePeriod weeklyRentPeriod,
        Citation citation,
        LawChecked lawChecked,
        Certainty certainty,
        List<String> sources,
        String note,
        Cadence cadence,
        String place) {

    public FigureEntry {
        sources = List.copyOf(sources);
    }

    /** Whether it is a yearly figure that moves with the benefit week where rent is payable weekly. */
    boolean movesWithTheWeek() {
        return !weeklyRentPeriod.equals(period);
    }

    /** The days on which it applies in a case of this kind. */
    public EffectivePeriod periodFor(Uprating uprating) {
        return switch (uprating) {
            case ON_1_APRIL -> period;
            case FIRST_MONDAY_IN_APRIL -> weeklyRentPeriod;
        };
    }

    /**
     * The figure, if it has a value. It carries {@code period} in every kind of case, so that the year's figure has one
     * reference and an officer signs it once.
     */
    public Optional<Figure> figure() {
        if (state instanceof FigureState.Known known) {
            return Optional.of(
                    new Figure(id, label, unit, known.value(), period, citation, lawChecked, certainty, sources));
        }
        return Optional.empty();
    }
}
