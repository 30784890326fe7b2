package org.benefitstriage.engine.routing;

/** Where a claim goes. */
public enum Route {
    AUTO_APPROVE(Outcome.AUTO_APPROVED),
    OFFICER_QUEUE(Outcome.REFERRED),
    SENIOR_QUEUE(Outcome.REFERRED),
    RETURN_FOR_EVIDENCE(Outcome.REFERRED);

    private final Outcome outcome;

    Route(Outcome outcome) {
        this.outcome = outcome;
    }

    /** What the form client is told: it does not reveal the band. */
    public Outcome outcome() {
        return outcome;
    }
}
