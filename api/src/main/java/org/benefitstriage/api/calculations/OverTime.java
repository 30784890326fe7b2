package org.benefitstriage.api.calculations;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.facts.Assessment;

/** The schedule of weekly entitlement, one line for each change of the weekly award. */
public final class OverTime {

    /** How far it looks ahead: from most days over the next change of the yearly figures. */
    private static final int WEEKS_AHEAD = 26;

    private OverTime() {}

    /** From the first day of entitlement to half a year after a day. */
    public static List<ScheduleLine> of(Triage triage, Assessment assessment, Benefit benefit, LocalDate day) {
        LocalDate from = assessment.timing(benefit).entitlementFrom();
        LocalDate last = (day.isAfter(from) ? day : from).plusWeeks(WEEKS_AHEAD);
        return ScheduleLine.of(triage.schedule(assessment, benefit, last));
    }
}
