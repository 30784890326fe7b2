package org.benefitstriage.engine.claim;

import java.util.List;

/** Which benefits the form claims. */
public enum BenefitsClaimed {
    HOUSING_BENEFIT(List.of(Benefit.HOUSING_BENEFIT)),
    COUNCIL_TAX_REDUCTION(List.of(Benefit.COUNCIL_TAX_REDUCTION)),
    BOTH(List.of(Benefit.HOUSING_BENEFIT, Benefit.COUNCIL_TAX_REDUCTION));

    private final List<Benefit> benefits;

    BenefitsClaimed(List<Benefit> benefits) {
        this.benefits = benefits;
    }

    /** The single benefits, Housing Benefit first. */
    public List<Benefit> benefits() {
        return benefits;
    }

    public boolean includes(Benefit benefit) {
        return benefits.contains(benefit);
    }
}
