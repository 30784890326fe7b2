package org.benefitstriage.api.appeals;

import org.benefitstriage.engine.claim.Benefit;

/** Where an appeal is decided: each benefit has a way of its own. The names are part of the log's format. */
public enum Tribunal {
    /** The council sends the appeal on (SI 2001/1002). */
    FIRST_TIER(Benefit.HOUSING_BENEFIT, "First-tier Tribunal"),
    /** Whoever appeals goes there, when the council has had its chance to look again (LGFA 1992 s.16). */
    VALUATION(Benefit.COUNCIL_TAX_REDUCTION, "Valuation Tribunal for England");

    private final Benefit benefit;
    private final String title;

    Tribunal(Benefit benefit, String title) {
        this.benefit = benefit;
        this.title = title;
    }

    /** The benefit whose decisions it hears. */
    public Benefit benefit() {
        return benefit;
    }

    /** For example {@code First-tier Tribunal}. */
    public String title() {
        return title;
    }
}
