package org.benefitstriage.engine.law;

import java.util.List;

/**
 * One dated number of law or policy with everything needed to trust it.
 *
 * @param id stable id, for example {@code hb.taper}
 * @param label what it is, in plain English
 * @param unit its unit, for example {@code GBP/week}
 * @param value the number
 * @param period the days it is in force, both included
 * @param citation its provision
 * @param lawChecked how far the citation was checked
 * @param certainty how the value is known
 * @param sources keys of the sources in the parameter file
 */
public record Figure(
        String id,
        String label,
        String unit,
        FigureValue value,
        EffectivePeriod period,
        Citation citation,
        LawChecked lawChecked,
        Certainty certainty,
        List<String> sources) {

    public Figure {
        sources = List.copyOf(sources);
    }

    /** Id and first day, for example {@code hb.taper@2006-03-06}: what an officer signs and a decision records. */
    public String reference() {
        return id + "@" + period.from();
    }

    /** For an officer who has to find it: what it is, then its reference. */
    public String name() {
        return label + " (" + reference() + ")";
    }

    /** Whether it may stand in an automatic approval without an officer's signature: value and citation both checked. */
    public boolean standsAlone() {
        return certainty.standsAlone() && lawChecked != LawChecked.RECALLED;
    }
}
