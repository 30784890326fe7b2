package org.benefitstriage.rules.eligibility.ctr;

import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.facts.CapitalTest;
import org.benefitstriage.engine.facts.ClaimForm;
import org.benefitstriage.engine.facts.CouncilTaxFacts;
import org.benefitstriage.engine.facts.CoupleNumbers;
import org.benefitstriage.engine.facts.HomeFacts;
import org.benefitstriage.engine.facts.HouseholdFacts;
import org.benefitstriage.engine.facts.ResidenceFacts;
import org.benefitstriage.engine.facts.RouteFacts;
import org.benefitstriage.engine.facts.TimingFacts;
import org.benefitstriage.rules.sink.Conditions;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The facts that the conditions of council tax reduction look at: one unit per claim. */
public final class CouncilTaxReductionConditions implements RuleUnitData {

    private final DataStore<RouteFacts> route = DataSource.createStore();
    private final DataStore<HomeFacts> home = DataSource.createStore();
    private final DataStore<ClaimForm> form = DataSource.createStore();
    private final DataStore<CouncilTaxFacts> councilTax = DataSource.createStore();
    private final DataStore<ResidenceFacts> residence = DataSource.createStore();
    private final DataStore<CapitalTest> capital = DataSource.createStore();
    private final DataStore<HouseholdFacts> household = DataSource.createStore();
    private final DataStore<CoupleNumbers> numbers = DataSource.createStore();
    private final DataStore<TimingFacts> timing = DataSource.createStore();
    private final Conditions conditions;

    /** The facts of one claim. */
    public CouncilTaxReductionConditions(Assessment assessment, Conditions conditions) {
        Claim claim = assessment.claim();
        this.conditions = conditions;
        route.add(RouteFacts.of(assessment, Benefit.COUNCIL_TAX_REDUCTION));
        home.add(HomeFacts.of(claim));
        form.add(ClaimForm.of(claim));
        claim.councilTax().toOptional().ifPresent(record -> councilTax.add(CouncilTaxFacts.of(record)));
        residence.add(ResidenceFacts.of(claim));
        capital.add(CapitalTest.of(assessment, Benefit.COUNCIL_TAX_REDUCTION));
        household.add(HouseholdFacts.of(claim));
        numbers.add(CoupleNumbers.of(claim));
        timing.add(TimingFacts.of(assessment, Benefit.COUNCIL_TAX_REDUCTION));
    }

    public DataStore<RouteFacts> getRoute() {
        return route;
    }

    public DataStore<HomeFacts> getHome() {
        return home;
    }

    public DataStore<ClaimForm> getForm() {
        return form;
    }

    public DataStore<CouncilTaxFacts> getCouncilTax() {
        return councilTax;
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
