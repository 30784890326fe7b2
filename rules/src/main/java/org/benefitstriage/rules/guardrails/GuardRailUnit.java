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
import org.benefitstriage.rules.unit.FixedFacts;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The facts that the guard-rails of automatic approval look at: one unit per claim. */
public final class GuardRailUnit implements RuleUnitData {

    private final DataStore<GuardLimits> limits;
    private final DataStore<ApprovalFacts> approval;
    private final DataStore<InterestFacts> interest;
    private final DataStore<BenefitFacts> benefits;
    private final DataStore<ResidenceFacts> residence;
    private final DataStore<HouseholdFacts> household;
    private final DataStore<HomeFacts> home;
    private final DataStore<TenancyFacts> tenancy;
    private final DataStore<TimingFacts> timing;
    private final DataStore<AwardFacts> award;
    private final GuardRails guardRails;

    /** The facts of one claim. */
    public GuardRailUnit(GuardFacts facts, GuardLimits limits, GuardRails guardRails) {
        this.limits = FixedFacts.one(limits);
        this.guardRails = guardRails;
        approval = FixedFacts.one(facts.approval());
        interest = FixedFacts.one(facts.interest());
        benefits = FixedFacts.one(facts.benefits());
        residence = FixedFacts.one(facts.residence());
        household = FixedFacts.one(facts.household());
        home = FixedFacts.one(facts.home());
        tenancy = FixedFacts.all(facts.tenancies());
        timing = FixedFacts.all(facts.timings());
        award = FixedFacts.all(facts.awards());
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
