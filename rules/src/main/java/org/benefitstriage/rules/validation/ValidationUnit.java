package org.benefitstriage.rules.validation;

import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.facts.BenefitFacts;
import org.benefitstriage.engine.facts.CapitalFacts;
import org.benefitstriage.engine.facts.ChildFacts;
import org.benefitstriage.engine.facts.ClaimForm;
import org.benefitstriage.engine.facts.CouncilTaxFacts;
import org.benefitstriage.engine.facts.DatePair;
import org.benefitstriage.engine.facts.EvidenceFacts;
import org.benefitstriage.engine.facts.EvidenceGap;
import org.benefitstriage.engine.facts.EvidenceGaps;
import org.benefitstriage.engine.facts.HomeFacts;
import org.benefitstriage.engine.facts.HouseholdFacts;
import org.benefitstriage.engine.facts.IncomeFacts;
import org.benefitstriage.engine.facts.NinoFacts;
import org.benefitstriage.engine.facts.PaymentFacts;
import org.benefitstriage.engine.facts.PersonFacts;
import org.benefitstriage.engine.facts.ResidenceFacts;
import org.benefitstriage.engine.facts.StatedDate;
import org.benefitstriage.engine.facts.TenancyFacts;
import org.benefitstriage.rules.sink.Findings;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The facts that validation rules look at: one unit per claim. */
public final class ValidationUnit implements RuleUnitData {

    private final DataStore<ValidationLimits> limits = DataSource.createStore();
    private final DataStore<ClaimForm> form = DataSource.createStore();
    private final DataStore<StatedDate> dates = DataSource.createStore();
    private final DataStore<DatePair> datePairs = DataSource.createStore();
    private final DataStore<PersonFacts> people = DataSource.createStore();
    private final DataStore<NinoFacts> ninos = DataSource.createStore();
    private final DataStore<ChildFacts> children = DataSource.createStore();
    private final DataStore<HouseholdFacts> household = DataSource.createStore();
    private final DataStore<BenefitFacts> benefits = DataSource.createStore();
    private final DataStore<IncomeFacts> incomes = DataSource.createStore();
    private final DataStore<CapitalFacts> capital = DataSource.createStore();
    private final DataStore<TenancyFacts> tenancy = DataSource.createStore();
    private final DataStore<CouncilTaxFacts> councilTax = DataSource.createStore();
    private final DataStore<HomeFacts> home = DataSource.createStore();
    private final DataStore<ResidenceFacts> residence = DataSource.createStore();
    private final DataStore<PaymentFacts> payment = DataSource.createStore();
    private final DataStore<EvidenceFacts> evidence = DataSource.createStore();
    private final DataStore<EvidenceGap> gaps = DataSource.createStore();
    private final Findings findings;

    /** The facts of one claim. */
    public ValidationUnit(Assessment assessment, ValidationLimits limits, Findings findings) {
        Claim claim = assessment.claim();
        this.limits.add(limits);
        this.findings = findings;
        form.add(ClaimForm.of(claim));
        addAll(dates, StatedDate.of(assessment));
        addAll(datePairs, DatePair.of(claim));
        addAll(people, PersonFacts.of(assessment));
        addAll(ninos, NinoFacts.of(claim));
        addAll(children, ChildFacts.of(claim));
        household.add(HouseholdFacts.of(claim));
        benefits.add(BenefitFacts.of(claim));
        addAll(incomes, IncomeFacts.of(claim));
        addAll(capital, CapitalFacts.of(claim));
        claim.tenancy()
                .toOptional()
                .ifPresent(rented -> tenancy.add(TenancyFacts.of(
                        rented, claim.home().ownsIt(), claim.dates().received())));
        claim.councilTax().toOptional().ifPresent(record -> councilTax.add(CouncilTaxFacts.of(record)));
        home.add(HomeFacts.of(claim));
        residence.add(ResidenceFacts.of(claim));
        payment.add(PaymentFacts.of(claim));
        addAll(evidence, EvidenceFacts.of(claim));
        addAll(gaps, EvidenceGaps.inMinimum(assessment));
    }

    private static <T> void addAll(DataStore<T> store, List<T> facts) {
        facts.forEach(store::add);
    }

    public DataStore<ValidationLimits> getLimits() {
        return limits;
    }

    public DataStore<ClaimForm> getForm() {
        return form;
    }

    public DataStore<StatedDate> getDates() {
        return dates;
    }

    public DataStore<DatePair> getDatePairs() {
        return datePairs;
    }

    public DataStore<PersonFacts> getPeople() {
        return people;
    }

    public DataStore<NinoFacts> getNinos() {
        return ninos;
    }

    public DataStore<ChildFacts> getChildren() {
        return children;
    }

    public DataStore<HouseholdFacts> getHousehold() {
        return household;
    }

    public DataStore<BenefitFacts> getBenefits() {
        return benefits;
    }

    public DataStore<IncomeFacts> getIncomes() {
        return incomes;
    }

    public DataStore<CapitalFacts> getCapital() {
        return capital;
    }

    public DataStore<TenancyFacts> getTenancy() {
        return tenancy;
    }

    public DataStore<CouncilTaxFacts> getCouncilTax() {
        return councilTax;
    }

    public DataStore<HomeFacts> getHome() {
        return home;
    }

    public DataStore<ResidenceFacts> getResidence() {
        return residence;
    }

    public DataStore<PaymentFacts> getPayment() {
        return payment;
    }

    public DataStore<EvidenceFacts> getEvidence() {
        return evidence;
    }

    public DataStore<EvidenceGap> getGaps() {
        return gaps;
    }

    public Findings getFindings() {
        return findings;
    }
}
