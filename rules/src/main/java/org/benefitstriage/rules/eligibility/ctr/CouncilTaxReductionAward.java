package org.benefitstriage.rules.eligibility.ctr;

import org.benefitstriage.engine.facts.AwardFacts;
import org.benefitstriage.rules.sink.Conditions;
import org.benefitstriage.rules.unit.FixedFacts;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The facts that the conditions on an award of council tax reduction look at. */
public final class CouncilTaxReductionAward implements RuleUnitData {

    private final DataStore<AwardFacts> award;
    private final Conditions conditions;

    /** The facts of one award. */
    public CouncilTaxReductionAward(AwardFacts award, Conditions conditions) {
        this.award = FixedFacts.one(award);
        this.conditions = conditions;
    }

    public DataStore<AwardFacts> getAward() {
        return award;
    }

    public Conditions getConditions() {
        return conditions;
    }
}
