package org.benefitstriage.models.caseload;

import static org.benefitstriage.models.caseload.FigureUnit.*;
import static org.benefitstriage.models.caseload.Source.*;

/** What the reference caseload adds to the synthetic history: who is checked, what a check finds, what an error costs, and whose claim it is. */
enum ReferenceFigure implements Figure {
    CHECKED_AT_RANDOM(500, IN_TEN_THOUSAND, ASSUMPTION, "claims checked at random, whatever they look like"),
    CHECKED_FOR_A_TRACE(
            6_000,
            IN_TEN_THOUSAND,
            ASSUMPTION,
            "claims checked because they show a trace that officers know of, or because of a tip-off"),
    TIP_OFF(
            150,
            IN_TEN_THOUSAND,
            ASSUMPTION,
            "correct claims of which officers are told something that is in no column"),
    TIP_OFF_IN_ERROR(
            2_500,
            IN_TEN_THOUSAND,
            ASSUMPTION,
            "claims in error of which officers are told something that is in no column"),
    ERROR_FOUND(9_200, IN_TEN_THOUSAND, ASSUMPTION, "errors in a checked claim that the check finds"),
    OVERPAID_LEAST(300, PENCE_A_WEEK, ASSUMPTION, "least overpaid because of an error"),
    OVERPAID_MOST(4_500, PENCE_A_WEEK, ASSUMPTION, "most overpaid because of an ordinary error"),
    OVERPAID_EARNINGS_MOST(9_000, PENCE_A_WEEK, ASSUMPTION, "most overpaid because of an earnings error"),
    OVER_PENSION_AGE_PASSPORTED(7_000, IN_TEN_THOUSAND, ASSUMPTION, "passported claims of somebody over pension age"),
    OVER_PENSION_AGE_OTHER(2_500, IN_TEN_THOUSAND, ASSUMPTION, "other claims of somebody over pension age"),
    UNDER_25(900, IN_TEN_THOUSAND, ASSUMPTION, "claims of somebody below pension age who is under 25"),
    WOMEN(5_600, IN_TEN_THOUSAND, ASSUMPTION, "claims of women");

    private final Declared declared;

    ReferenceFigure(int value, FigureUnit unit, Source source, String inWords) {
        this.declared = new Declared(value, unit, source, inWords);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
