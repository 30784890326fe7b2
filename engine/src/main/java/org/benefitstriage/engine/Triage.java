package org.benefitstriage.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Frequency;
import org.benefitstriage.engine.dates.ClaimTiming;
import org.benefitstriage.engine.dates.DateOfClaimFinder;
import org.benefitstriage.engine.decision.DecisionParts;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.entitlement.LocalSchemeDates;
import org.benefitstriage.engine.entitlement.WeeklySchedule;
import org.benefitstriage.engine.entitlement.WeeklySchedules;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.facts.EvidenceGap;
import org.benefitstriage.engine.facts.EvidenceGaps;
import org.benefitstriage.engine.facts.RiskViewFactory;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.policy.EvidenceRequirement;
import org.benefitstriage.engine.policy.HaltReason;
import org.benefitstriage.engine.port.Parameters;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.port.RuleBook;
import org.benefitstriage.engine.port.Uprating;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.IndicatorOutcome;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.routing.GuardRail;
import org.benefitstriage.engine.routing.Route;
import org.benefitstriage.engine.routing.RouteDecision;
import org.benefitstriage.engine.routing.RouteInputs;
import org.benefitstriage.engine.validation.Finding;
import org.benefitstriage.engine.validation.ValidationState;

/**
 * A claim in, a decision record out: a pure function of the claim, the context and the three ports.
 *
 * <p>The same claim in the same context gives the same bytes on every machine. What cannot be worked out, and any fault on
 * the way, sends the claim to a person; nothing here refuses anyone. Immutable and thread-safe if the ports are.
 */
public final class Triage {

    private static final RouteDecision TO_OFFICER =
            new RouteDecision(RuleId.of("RTE-04"), Route.OFFICER_QUEUE, "the routing table could not be evaluated");

    private final RuleBook ruleBook;
    private final Parameters parameters;
    private final RiskModel riskModel;

    public Triage(RuleBook ruleBook, Parameters parameters, RiskModel riskModel) {
        this.ruleBook = ruleBook;
        this.parameters = parameters;
        this.riskModel = riskModel;
    }

    /** Decides one claim. */
    public DecisionRecord decide(Claim claim, TriageContext context) {
        return new Run(assess(claim, context)).decide().record();
    }

    /** The claim with its dates and the figures in force on them: for calculations that stop short of a decision. */
    public Assessment assess(Claim claim, TriageContext context) {
        ParameterSet onReceipt = parameters.at(claim.dates().received(), Uprating.ON_1_APRIL);
        ClaimTiming housingBenefit = DateOfClaimFinder.find(claim, Benefit.HOUSING_BENEFIT, onReceipt);
        ClaimTiming councilTaxReduction = DateOfClaimFinder.find(claim, Benefit.COUNCIL_TAX_REDUCTION, onReceipt);
        Assessment ordinary = assessment(claim, context, housingBenefit, councilTaxReduction);
        // A council's own scheme has dates of its own; whether it governs is known only once the route is.
        return LocalSchemeDates.of(ordinary)
                .map(council -> assessment(
                        claim, context, housingBenefit, DateOfClaimFinder.underScheme(claim, onReceipt, council)))
                .orElse(ordinary);
    }

    private Assessment assessment(
            Claim claim, TriageContext context, ClaimTiming housingBenefit, ClaimTiming councilTaxReduction) {
        return new Assessment(
                claim,
                context,
                housingBenefit,
                councilTaxReduction,
                parameters.at(housingBenefit.entitlementFrom(), uprating(claim)),
                parameters.at(councilTaxReduction.entitlementFrom(), Uprating.ON_1_APRIL),
                parameters.schemes().find(claim.authority(), councilTaxReduction.entitlementFrom()));
    }

    /** One benefit week by week, from the first day of entitlement to a last day, across changes of the figures. */
    public WeeklySchedule schedule(Assessment assessment, Benefit benefit, LocalDate last) {
        Uprating uprating = benefit == Benefit.HOUSING_BENEFIT ? uprating(assessment.claim()) : Uprating.ON_1_APRIL;
        return WeeklySchedules.of(assessment, benefit, last, day -> parameters.at(day, uprating));
    }

    /** Housing benefit figures begin on the first Monday in April where rent is due in weeks, otherwise on 1 April. */
    private static Uprating uprating(Claim claim) {
        Frequency frequency =
                claim.tenancy().map(tenancy -> tenancy.rent().frequency()).orElse(Frequency.WEEKLY);
        return switch (frequency) {
            case WEEKLY, FORTNIGHTLY, FOUR_WEEKLY -> Uprating.FIRST_MONDAY_IN_APRIL;
            case MONTHLY, QUARTERLY, YEARLY -> Uprating.ON_1_APRIL;
        };
    }

    /** One decision on its way: the steps in order, collecting faults instead of failing. */
    private final class Run {

        private final Assessment assessment;
        private final List<String> faults = new ArrayList<>();

        Run(Assessment assessment) {
            this.assessment = assessment;
        }

        DecisionParts decide() {
            List<Finding> findings = attempt("checking the form", () -> ruleBook.validate(assessment), List.of());
            ValidationState validation =
                    findings.stream().anyMatch(Finding::isBlocking) ? ValidationState.BLOCKING : ValidationState.CLEAR;
            List<ConditionResult> conditions = new ArrayList<>(
                    attempt("the conditions of entitlement", () -> ruleBook.conditions(assessment), List.of()));
            List<Entitlement> entitlements = entitlements(validation, conditions);
            conditions.addAll(attempt(
                    "the conditions of the award",
                    () -> ruleBook.awardConditions(assessment, entitlements),
                    List.of()));
            List<IndicatorResult> indicators =
                    attempt("the risk indicators", () -> ruleBook.indicators(assessment), List.of());
            int points = indicators.stream().mapToInt(IndicatorResult::points).sum();
            Band ruleBand =
                    context().policy().fold(policy -> policy.ruleThresholds().band(points), none -> Band.HIGH);
            ModelScore score = score();
            List<GuardRail> guardRails =
                    attempt("the guard-rails", () -> ruleBook.guardRails(assessment, entitlements), List.of());
            RouteInputs inputs = new RouteInputs(
                    validation,
                    eligibility(conditions),
                    !faults.isEmpty() || needsPerson(guardRails, indicators),
                    ruleBand,
                    score.modelBand(),
                    context()
                            .policy()
                            .fold(
                                    policy -> context().draw().isSampledAt(policy.samplePerTenThousand()),
                                    none -> false));
            RouteDecision route = attempt("the routing table", () -> ruleBook.route(inputs), TO_OFFICER);
            Band band = score.fold(scored -> ruleBand.orHigher(scored.band()), none -> ruleBand);
            return new DecisionParts(
                    assessment,
                    findings,
                    conditions,
                    entitlements,
                    indicators,
                    points,
                    ruleBand,
                    score,
                    guardRails,
                    inputs,
                    route,
                    evidence(band),
                    faults);
        }

        private TriageContext context() {
            return assessment.context();
        }

        /** Step 6: skipped for a benefit with a condition not met, and for a claim that cannot be assessed yet. */
        private List<Entitlement> entitlements(ValidationState validation, List<ConditionResult> conditions) {
            List<Entitlement> results = new ArrayList<>();
            for (Benefit benefit : assessment.claim().benefits().benefits()) {
                if (validation == ValidationState.BLOCKING) {
                    results.add(skipped(benefit, "The claim cannot be assessed until what is missing is here."));
                } else if (answers(conditions, benefit) == ConditionAnswer.NOT_MET) {
                    results.add(skipped(benefit, "A condition of entitlement is not met, so an officer decides."));
                } else {
                    results.add(attempt(
                            "the award",
                            () -> Entitlements.calculate(assessment, benefit),
                            skipped(benefit, "The software could not work it out, so an officer does.")));
                }
            }
            return List.copyOf(results);
        }

        private Entitlement skipped(Benefit benefit, String reason) {
            return new Entitlement.NotCalculated(benefit, List.of(reason));
        }

        private ConditionAnswer eligibility(List<ConditionResult> conditions) {
            return ConditionAnswer.all(assessment.claim().benefits().benefits().stream()
                    .map(benefit -> answers(conditions, benefit))
                    .toList());
        }

        private ConditionAnswer answers(List<ConditionResult> conditions, Benefit benefit) {
            return ConditionAnswer.all(conditions.stream()
                    .filter(condition -> condition.benefit() == benefit)
                    .map(ConditionResult::answer)
                    .toList());
        }

        private boolean needsPerson(List<GuardRail> guardRails, List<IndicatorResult> indicators) {
            return guardRails.stream().anyMatch(GuardRail::asksForPerson)
                    || indicators.stream().anyMatch(indicator -> indicator.outcome() == IndicatorOutcome.ERROR);
        }

        private ModelScore score() {
            if (context().halts().contains(HaltReason.MODEL_NOT_ACTIVATED)) {
                return new ModelScore.Unavailable("the model with these thresholds has no recorded approval");
            }
            return context()
                    .policy()
                    .fold(
                            policy -> attempt(
                                    "the risk model",
                                    () -> riskModel.score(RiskViewFactory.of(assessment), policy.modelThresholds()),
                                    new ModelScore.Unavailable("the risk model could not score this claim")),
                            none -> new ModelScore.Unavailable("no adopted policy sets the model's bands"));
        }

        /** What the band's table asks for, and in any case the minimum whose gaps keep a claim from being assessed. */
        private List<EvidenceRequirement> evidence(Band band) {
            return context()
                    .policy()
                    .fold(
                            policy -> Stream.of(Band.LOW, band)
                                    .flatMap(table ->
                                            EvidenceGaps.in(policy.evidenceFor(table), assessment.claim()).stream())
                                    .map(EvidenceGap::requirement)
                                    .distinct()
                                    .toList(),
                            none -> List.of());
        }

        /**
         * Runs one step. A fault of ours becomes a recorded fault, and with it a referral: the message names the step
         * alone, because an exception's own words may hold a claimant's.
         */
        private <T> T attempt(String step, Supplier<T> work, T otherwise) {
            try {
                return work.get();
            } catch (RuntimeException fault) {
                faults.add(step + " (" + fault.getClass().getSimpleName() + ")");
                return otherwise;
            }
        }
    }
}
