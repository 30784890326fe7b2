package org.benefitstriage.rules.eligibility.hb;

import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.facts.CapitalTest;
import org.benefitstriage.engine.facts.CoupleNumbers;
import org.benefitstriage.engine.facts.HomeFacts;
import org.benefitstriage.engine.facts.HouseholdFacts;
import org.benefitstriage.engine.facts.RentRoute;
import org.benefitstriage.engine.facts.ResidenceFacts;
import org.benefitstriage.engine.facts.RouteFacts;
import org.benefitstriage.engine.facts.TenancyFacts;
import org.benefitstriage.engine.facts.TimingFacts;
import org.benefitstriage.rules.sink.Conditions;
import org.benefitstriage.rules.unit.FixedFacts;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The facts that the conditions of housing benefit look at: one unit per claim. */
public final class HousingBenefitConditions implements RuleUnitData {

    private final DataStore<RouteFacts> route;
    private final DataStore<HomeFacts> home;
    private final DataStore<TenancyFacts> tenancy;
    private final DataStore<RentRoute> rentRoute;
    private final DataStore<ResidenceFacts> residence;
    private final DataStore<CapitalTest> capital;
    private final DataStore<HouseholdFacts> household;
    private final DataStore<CoupleNumbers> numbers;
    private final DataStore<TimingFacts> timing;
    private final Conditions conditions;

    /** The facts of one claim. */
    public HousingBenefitConditions(Assessment assessment, Conditions conditions) {
        Claim claim = assessment.claim();
        this.conditions = conditions;
        route = FixedFacts.one(RouteFacts.of(assessment, Benefit.HOUSING_BENEFIT));
        home = FixedFacts.one(HomeFacts.of(claim));
        tenancy = FixedFacts.maybe(claim.tenancy()
                .toOptional()
                .map(rented -> TenancyFacts.of(
                        rented, claim.home().ownsIt(), claim.dates().received())));
        rentRoute = FixedFacts.one(RentRoute.of(assessment));
        residence = FixedFacts.one(ResidenceFacts.of(claim));
        capital = FixedFacts.one(CapitalTest.of(assessment, Benefit.HOUSING_BENEFIT));
        household = FixedFacts.one(HouseholdFacts.of(claim));
        numbers = FixedFacts.one(CoupleNumbers.of(claim));
        timing = FixedFacts.one(TimingFacts.of(assessment, Benefit.HOUSING_BENEFIT));
    }

    public DataStore<RouteFacts> getRoute() {
        return route;
    }

    public DataStore<HomeFacts> getHome() {
        return home;
    }

    public DataStore<TenancyFacts> getTenancy() {
        return tenancy;
    }

    public DataStore<RentRoute> getRentRoute() {
        return rentRoute;
    }

    public DataStore<ResidenceFacts> getResidence() {
        return residence;
    }

    public DataStore<CapitalTest> getCapital() {
        return capital;
    }

    public DataStore<HouseholdFacts> getHousehold() {
        return household;
    }

    public DataStore<CoupleNumbers> getNumbers() {
        return numbers;
    }

    public DataStore<TimingFacts> getTiming() {
        return timing;
    }

    public Conditions getConditions() {
        return conditions;
    }
}
