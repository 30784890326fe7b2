package org.benefitstriage.rules.validation;

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
import org.benefitstriage.rules.unit.FixedFacts;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The facts that validation rules look at: one unit per claim. */
public final class ValidationUnit implements RuleUnitData {

    private final DataStore<ValidationLimits> limits;
    private final DataStore<ClaimForm> form;
    private final DataStore<StatedDate> dates;
    private final DataStore<DatePair> datePairs;
    private final DataStore<PersonFacts> people;
    private final DataStore<NinoFacts> ninos;
    private final DataStore<ChildFacts> children;
    private final DataStore<HouseholdFacts> household;
    private final DataStore<BenefitFacts> benefits;
    private final DataStore<IncomeFacts> incomes;
    private final DataStore<CapitalFacts> capital;
    private final DataStore<TenancyFacts> tenancy;
    private final DataStore<CouncilTaxFacts> councilTax;
    private final DataStore<HomeFacts> home;
    private final DataStore<ResidenceFacts> residence;
    private final DataStore<PaymentFacts> payment;
    private final DataStore<EvidenceFacts> evidence;
    private final DataStore<EvidenceGap> gaps;
    private final Findings findings;

    /** The facts of one claim. */
    public ValidationUnit(Assessment assessment, ValidationLimits limits, Findings findings) {
        Claim claim = assessment.claim();
        this.limits = FixedFacts.one(limits);
        this.findings = findings;
        form = FixedFacts.one(ClaimForm.of(claim));
        dates = FixedFacts.all(StatedDate.of(assessment));
        datePairs = FixedFacts.all(DatePair.of(claim));
        people = FixedFacts.all(PersonFacts.of(assessment));
        ninos = FixedFacts.all(NinoFacts.of(claim));
        children = FixedFacts.all(ChildFacts.of(claim));
        household = FixedFacts.one(HouseholdFacts.of(claim));
        benefits = FixedFacts.one(BenefitFacts.of(claim));
        incomes = FixedFacts.all(IncomeFacts.of(claim));
        capital = FixedFacts.all(CapitalFacts.of(claim));
        tenancy = FixedFacts.maybe(claim.tenancy()
                .toOptional()
                .map(rented -> TenancyFacts.of(
                        rented, claim.home().ownsIt(), claim.dates().received())));
        councilTax = FixedFacts.maybe(claim.councilTax().toOptional().map(CouncilTaxFacts::of));
        home = FixedFacts.one(HomeFacts.of(claim));
        residence = FixedFacts.one(ResidenceFacts.of(claim));
        payment = FixedFacts.one(PaymentFacts.of(claim));
        evidence = FixedFacts.all(EvidenceFacts.of(claim));
        gaps = FixedFacts.all(EvidenceGaps.inMinimum(assessment));
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
