package org.benefitstriage.rules.eligibility.hb;

import org.benefitstriage.engine.facts.AwardFacts;
import org.benefitstriage.rules.sink.Conditions;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The facts that the conditions on an award of housing benefit look at. */
public final class HousingBenefitAward implements RuleUnitData {

    private final DataStore<AwardFacts> award = DataSource.createStore();
    private final Conditions conditions;

    /** The facts of one award. */
    public HousingBenefitAward(AwardFacts award, Conditions conditions) {
        this.award.add(award);
        this.conditions = conditions;
    }

    public DataStore<AwardFacts> getAward() {
        return award;
    }

    public Conditions getConditions() {
        return conditions;
    }
}
