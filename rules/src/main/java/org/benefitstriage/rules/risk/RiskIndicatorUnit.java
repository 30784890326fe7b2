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
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The facts that risk indicators look at: one unit per claim. */
public final class RiskIndicatorUnit implements RuleUnitData {

    private final DataStore<RiskLimits> limits = DataSource.createStore();
    private final DataStore<RiskEarnings> earnings = DataSource.createStore();
    private final DataStore<RiskPensions> pensions = DataSource.createStore();
    private final DataStore<RiskSelfEmployment> selfEmployment = DataSource.createStore();
    private final DataStore<RiskCapital> capital = DataSource.createStore();
    private final DataStore<RiskHousehold> household = DataSource.createStore();
    private final DataStore<RiskTenancy> tenancy = DataSource.createStore();
    private final DataStore<RiskAddress> address = DataSource.createStore();
    private final DataStore<RiskPayment> payment = DataSource.createStore();
    private final DataStore<RiskEvidence> evidence = DataSource.createStore();
    private final DataStore<RiskChecks> checks = DataSource.createStore();
    private final DataStore<RiskHistory> history = DataSource.createStore();
    private final Indicators indicators;

    /** The facts of one claim. */
    public RiskIndicatorUnit(RiskFacts facts, RiskLimits limits, Indicators indicators) {
        this.limits.add(limits);
        this.indicators = indicators;
        earnings.add(facts.earnings());
        pensions.add(facts.pensions());
        selfEmployment.add(facts.selfEmployment());
        capital.add(facts.capital());
        household.add(facts.household());
        tenancy.add(facts.tenancy());
        address.add(facts.address());
        payment.add(facts.payment());
        evidence.add(facts.evidence());
        checks.add(facts.checks());
        history.add(facts.history());
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
