package org.benefitstriage.engine.facts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.dates.ClaimTiming;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.scheme.LocalScheme;

/**
 * A claim with its context, its dates and the figures in force on them: what every step of the pipeline looks at. Facts that
 * several steps derive from these are worked out once, when first asked for, which is why one assessment belongs to one thread.
 */
public final class Assessment {

    private final Claim claim;
    private final TriageContext context;
    private final ClaimTiming housingBenefit;
    private final ClaimTiming councilTaxReduction;
    private final ParameterSet housingBenefitFigures;
    private final ParameterSet councilTaxReductionFigures;
    private final Optional<LocalScheme> localScheme;
    private final Map<Benefit, RouteFacts> routes = new EnumMap<>(Benefit.class);
    private final Map<Entitlement, AwardFacts> awards = new IdentityHashMap<>();
    private Optional<RiskFacts> risk = Optional.empty();

    /**
     * What is looked at.
     *
     * @param claim the claim
     * @param context everything besides the claim
     * @param housingBenefit when housing benefit counts from
     * @param councilTaxReduction when council tax reduction counts from
     * @param housingBenefitFigures figures on the first day of housing benefit
     * @param councilTaxReductionFigures figures on the first day of council tax reduction
     * @param localScheme the council's own working-age scheme on that day, if one is held
     */
    public Assessment(
            Claim claim,
            TriageContext context,
            ClaimTiming housingBenefit,
            ClaimTiming councilTaxReduction,
            ParameterSet housingBenefitFigures,
            ParameterSet councilTaxReductionFigures,
            Optional<LocalScheme> localScheme) {
        this.claim = claim;
        this.context = context;
        this.housingBenefit = housingBenefit;
        this.councilTaxReduction = councilTaxReduction;
        this.housingBenefitFigures = housingBenefitFigures;
        this.councilTaxReductionFigures = councilTaxReductionFigures;
        this.localScheme = localScheme;
    }

    /** Without a local scheme. */
    public Assessment(
            Claim claim,
            TriageContext context,
            ClaimTiming housingBenefit,
            ClaimTiming councilTaxReduction,
            ParameterSet housingBenefitFigures,
            ParameterSet councilTaxReductionFigures) {
        this(
                claim,
                context,
                housingBenefit,
                councilTaxReduction,
                housingBenefitFigures,
                councilTaxReductionFigures,
                Optional.empty());
    }

    public Claim claim() {
        return claim;
    }

    public TriageContext context() {
        return context;
    }

    public ClaimTiming housingBenefit() {
        return housingBenefit;
    }

    public ClaimTiming councilTaxReduction() {
        return councilTaxReduction;
    }

    public ParameterSet housingBenefitFigures() {
        return housingBenefitFigures;
    }

    public ParameterSet councilTaxReductionFigures() {
        return councilTaxReductionFigures;
    }

    public Optional<LocalScheme> localScheme() {
        return localScheme;
    }

    /** The route of one benefit: a dozen steps ask for it. */
    RouteFacts route(Benefit benefit) {
        return routes.computeIfAbsent(benefit, asked -> RouteFacts.workedOut(this, asked));
    }

    /** What the conditions of the award and the guard-rails both look at, a second reckoning among it. */
    AwardFacts award(Entitlement entitlement) {
        return awards.computeIfAbsent(entitlement, asked -> AwardFacts.workedOut(this, asked));
    }

    /** What risk indicators and the risk model both look at. */
    RiskFacts risk() {
        RiskFacts facts = risk.orElseGet(() -> RiskFacts.workedOut(this));
        risk = Optional.of(facts);
        return facts;
    }

    /** The same assessment with other non-dependants in the claim. */
    public Assessment withNonDependants(List<NonDependant> others) {
        return others.equals(claim.nonDependants())
                ? this
                : new Assessment(
                        claim.withNonDependants(others),
                        context,
                        housingBenefit,
                        councilTaxReduction,
                        housingBenefitFigures,
                        councilTaxReductionFigures,
                        localScheme);
    }

    public ClaimTiming timing(Benefit benefit) {
        return switch (benefit) {
            case HOUSING_BENEFIT -> housingBenefit;
            case COUNCIL_TAX_REDUCTION -> councilTaxReduction;
        };
    }

    public ParameterSet figures(Benefit benefit) {
        return switch (benefit) {
            case HOUSING_BENEFIT -> housingBenefitFigures;
            case COUNCIL_TAX_REDUCTION -> councilTaxReductionFigures;
        };
    }

    /** The same assessment as if one benefit began on another day, with the figures of that day. */
    public Assessment on(Benefit benefit, LocalDate day, ParameterSet figures) {
        return switch (benefit) {
            case HOUSING_BENEFIT ->
                new Assessment(
                        claim,
                        context,
                        housingBenefit.from(day),
                        councilTaxReduction,
                        figures,
                        councilTaxReductionFigures,
                        localScheme);
            case COUNCIL_TAX_REDUCTION ->
                new Assessment(
                        claim,
                        context,
                        housingBenefit,
                        councilTaxReduction.from(day),
                        housingBenefitFigures,
                        figures,
                        localScheme.filter(scheme -> scheme.period().covers(day)));
        };
    }
}
