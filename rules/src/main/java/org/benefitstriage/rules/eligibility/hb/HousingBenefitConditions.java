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
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The facts that the conditions of housing benefit look at: one unit per claim. */
public final class HousingBenefitConditions implements RuleUnitData {

    private final DataStore<RouteFacts> route = DataSource.createStore();
    private final DataStore<HomeFacts> home = DataSource.createStore();
    private final DataStore<TenancyFacts> tenancy = DataSource.createStore();
    private final DataStore<RentRoute> rentRoute = DataSource.createStore();
    private final DataStore<ResidenceFacts> residence = DataSource.createStore();
    private final DataStore<CapitalTest> capital = DataSource.createStore();
    private final DataStore<HouseholdFacts> household = DataSource.createStore();
    private final DataStore<CoupleNumbers> numbers = DataSource.createStore();
    private final DataStore<TimingFacts> timing = DataSource.createStore();
    private final Conditions conditions;

    /** The facts of one claim. */
    public HousingBenefitConditions(Assessment assessment, Conditions conditions) {
        Claim claim = assessment.claim();
        this.conditions = conditions;
        route.add(RouteFacts.of(assessment, Benefit.HOUSING_BENEFIT));
        home.add(HomeFacts.of(claim));
        claim.tenancy()
                .toOptional()
                .ifPresent(rented -> tenancy.add(TenancyFacts.of(
                        rented, claim.home().ownsIt(), claim.dates().received())));
        rentRoute.add(RentRoute.of(assessment));
        residence.add(ResidenceFacts.of(claim));
        capital.add(CapitalTest.of(assessment, Benefit.HOUSING_BENEFIT));
        household.add(HouseholdFacts.of(claim));
        numbers.add(CoupleNumbers.of(claim));
        timing.add(TimingFacts.of(assessment, Benefit.HOUSING_BENEFIT));
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
