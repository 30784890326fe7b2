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
import org.benefitstriage.rules.unit.FixedFacts;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The facts that the conditions of council tax reduction look at: one unit per claim. */
public final class CouncilTaxReductionConditions implements RuleUnitData {

    private final DataStore<RouteFacts> route;
    private final DataStore<HomeFacts> home;
    private final DataStore<ClaimForm> form;
    private final DataStore<CouncilTaxFacts> councilTax;
    private final DataStore<ResidenceFacts> residence;
    private final DataStore<CapitalTest> capital;
    private final DataStore<HouseholdFacts> household;
    private final DataStore<CoupleNumbers> numbers;
    private final DataStore<TimingFacts> timing;
    private final Conditions conditions;

    /** The facts of one claim. */
    public CouncilTaxReductionConditions(Assessment assessment, Conditions conditions) {
        Claim claim = assessment.claim();
        this.conditions = conditions;
        route = FixedFacts.one(RouteFacts.of(assessment, Benefit.COUNCIL_TAX_REDUCTION));
        home = FixedFacts.one(HomeFacts.of(claim));
        form = FixedFacts.one(ClaimForm.of(claim));
        councilTax = FixedFacts.maybe(claim.councilTax().toOptional().map(CouncilTaxFacts::of));
        residence = FixedFacts.one(ResidenceFacts.of(claim));
        capital = FixedFacts.one(CapitalTest.of(assessment, Benefit.COUNCIL_TAX_REDUCTION));
        household = FixedFacts.one(HouseholdFacts.of(claim));
        numbers = FixedFacts.one(CoupleNumbers.of(claim));
        timing = FixedFacts.one(TimingFacts.of(assessment, Benefit.COUNCIL_TAX_REDUCTION));
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
