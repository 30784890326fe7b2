package org.benefitstriage.rules.risk;

import org.benefitstriage.engine.facts.RiskAddress;
import org.benefitstriage.engine.facts.RiskCapital;
import org.benefitstriage.engine.facts.RiskChecks;
import org.benefitstriage.engine.facts.RiskEarnings;
import org.benefitstriage.engine.facts.RiskEvidence;
import org.benefitstriage.engine.facts.RiskFacts;
import org.benefitstriage.engine.facts.RiskHistory;
import org.benefitstriage.engine.facts.RiskHousehold;
import org.benefitstriage.engine.facts.RiskPayment;
import org.benefitstriage.engine.facts.RiskPensions;
import org.benefitstriage.engine.facts.RiskSelfEmployment;
import org.benefitstriage.engine.facts.RiskTenancy;
import org.benefitstriage.rules.sink.Indicators;
import org.benefitstriage.rules.unit.FixedFacts;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The facts that risk indicators look at: one unit per claim. */
public final class RiskIndicatorUnit implements RuleUnitData {

    private final DataStore<RiskLimits> limits;
    private final DataStore<RiskEarnings> earnings;
    private final DataStore<RiskPensions> pensions;
    private final DataStore<RiskSelfEmployment> selfEmployment;
    private final DataStore<RiskCapital> capital;
    private final DataStore<RiskHousehold> household;
    private final DataStore<RiskTenancy> tenancy;
    private final DataStore<RiskAddress> address;
    private final DataStore<RiskPayment> payment;
    private final DataStore<RiskEvidence> evidence;
    private final DataStore<RiskChecks> checks;
    private final DataStore<RiskHistory> history;
    private final Indicators indicators;

    /** The facts of one claim. */
    public RiskIndicatorUnit(RiskFacts facts, RiskLimits limits, Indicators indicators) {
        this.limits = FixedFacts.one(limits);
        this.indicators = indicators;
        earnings = FixedFacts.one(facts.earnings());
        pensions = FixedFacts.one(facts.pensions());
        selfEmployment = FixedFacts.one(facts.selfEmployment());
        capital = FixedFacts.one(facts.capital());
        household = FixedFacts.one(facts.household());
        tenancy = FixedFacts.one(facts.tenancy());
        address = FixedFacts.one(facts.address());
        payment = FixedFacts.one(facts.payment());
        evidence = FixedFacts.one(facts.evidence());
        checks = FixedFacts.one(facts.checks());
        history = FixedFacts.one(facts.history());
    }

    public DataStore<RiskLimits> getLimits() {
        return limits;
    }

    public DataStore<RiskEarnings> getEarnings() {
        return earnings;
    }

    public DataStore<RiskPensions> getPensions() {
        return pensions;
    }

    public DataStore<RiskSelfEmployment> getSelfEmployment() {
        return selfEmployment;
    }

    public DataStore<RiskCapital> getCapital() {
        return capital;
    }

    public DataStore<RiskHousehold> getHousehold() {
        return household;
    }

    public DataStore<RiskTenancy> getTenancy() {
        return tenancy;
    }

    public DataStore<RiskAddress> getAddress() {
        return address;
    }

    public DataStore<RiskPayment> getPayment() {
        return payment;
    }

    public DataStore<RiskEvidence> getEvidence() {
        return evidence;
    }

    public DataStore<RiskChecks> getChecks() {
        return checks;
    }

    public DataStore<RiskHistory> getHistory() {
        return history;
    }

    public Indicators getIndicators() {
        return indicators;
    }
}
