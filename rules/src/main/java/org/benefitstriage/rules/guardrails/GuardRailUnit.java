package org.benefitstriage.rules.guardrails;

import org.benefitstriage.engine.facts.ApprovalFacts;
import org.benefitstriage.engine.facts.AwardFacts;
import org.benefitstriage.engine.facts.BenefitFacts;
import org.benefitstriage.engine.facts.GuardFacts;
import org.benefitstriage.engine.facts.HomeFacts;
import org.benefitstriage.engine.facts.HouseholdFacts;
import org.benefitstriage.engine.facts.InterestFacts;
import org.benefitstriage.engine.facts.ResidenceFacts;
import org.benefitstriage.engine.facts.TenancyFacts;
import org.benefitstriage.engine.facts.TimingFacts;
import org.benefitstriage.rules.sink.GuardRails;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The facts that the guard-rails of automatic approval look at: one unit per claim. */
public final class GuardRailUnit implements RuleUnitData {

    private final DataStore<GuardLimits> limits = DataSource.createStore();
    private final DataStore<ApprovalFacts> approval = DataSource.createStore();
    private final DataStore<InterestFacts> interest = DataSource.createStore();
    private final DataStore<BenefitFacts> benefits = DataSource.createStore();
    private final DataStore<ResidenceFacts> residence = DataSource.createStore();
    private final DataStore<HouseholdFacts> household = DataSource.createStore();
    private final DataStore<HomeFacts> home = DataSource.createStore();
    private final DataStore<TenancyFacts> tenancy = DataSource.createStore();
    private final DataStore<TimingFacts> timing = DataSource.createStore();
    private final DataStore<AwardFacts> award = DataSource.createStore();
    private final GuardRails guardRails;

    /** The facts of one claim. */
    public GuardRailUnit(GuardFacts facts, GuardLimits limits, GuardRails guardRails) {
        this.limits.add(limits);
        this.guardRails = guardRails;
        approval.add(facts.approval());
        interest.add(facts.interest());
        benefits.add(facts.benefits());
        residence.add(facts.residence());
        household.add(facts.household());
        home.add(facts.home());
        facts.tenancies().forEach(tenancy::add);
        facts.timings().forEach(timing::add);
        facts.awards().forEach(award::add);
    }

    public DataStore<GuardLimits> getLimits() {
        return limits;
    }

    public DataStore<ApprovalFacts> getApproval() {
        return approval;
    }

    public DataStore<InterestFacts> getInterest() {
        return interest;
    }

    public DataStore<BenefitFacts> getBenefits() {
        return benefits;
    }

    public DataStore<ResidenceFacts> getResidence() {
        return residence;
    }

    public DataStore<HouseholdFacts> getHousehold() {
        return household;
    }

    public DataStore<HomeFacts> getHome() {
        return home;
    }

    public DataStore<TenancyFacts> getTenancy() {
        return tenancy;
    }

    public DataStore<TimingFacts> getTiming() {
        return timing;
    }

    public DataStore<AwardFacts> getAward() {
        return award;
    }

    public GuardRails getGuardRails() {
        return guardRails;
    }
}
